import { MOST_STEPS, type Step, type StepChanges, type StepId, type StoredStep } from '../../../shared/model/step'

/**
 * What was done to one draft and can be undone, and what was undone and can be done again; with what of
 * it the store does not know yet. Knows nothing of the editor: `registerClauseHistory` fills and uses it.
 */
export class ClauseHistory {
  #done: Step[] = []
  #undone: Step[] = []
  /** Steps the store has in no form, or in an earlier one. */
  #unsaved = new Set<StepId>()
  /** Steps whose being done or undone the store does not know. */
  #turned = new Set<StepId>()
  #forgotten = new Set<StepId>()
  #onChange: () => void = () => undefined

  get last(): Step | undefined {
    return this.#done.at(-1)
  }

  get next(): Step | undefined {
    return this.#undone.at(-1)
  }

  /** Calls back whenever a stack may have become empty, or no longer be so, until the returned function is called. */
  listen(listener: () => void): () => void {
    this.#onChange = listener
    return () => void (this.#onChange = () => undefined)
  }

  /** A new step; what had been undone is given up for it. */
  push(step: Step): void {
    this.#done.push(step)
    this.#unsaved.add(step.id)
    // The store lets go of the oldest by itself.
    if (this.#done.length > MOST_STEPS) this.#done.shift()
    for (const { id } of this.#undone.splice(0)) this.#forget(id)
    this.#onChange()
  }

  /** The last step has grown, as typing does. */
  grow(step: Step): void {
    this.#done[this.#done.length - 1] = step
    this.#unsaved.add(step.id)
  }

  /** The last step, which whoever asks takes back: then it was never done, nor can it be done again. */
  withdraw(): Step | undefined {
    const step = this.#done.pop()
    if (step) this.#forget(step.id)
    this.#onChange()
    return step
  }

  /** The last step was undone, `made` being as much of it as could be; null when nothing could. */
  turnBack(made: Step | null): void {
    const step = this.#done.pop()
    if (step) this.#turn(step, made, this.#undone)
  }

  /** The last step undone was done again, as far as it could be. */
  turnForward(made: Step | null): void {
    const step = this.#undone.pop()
    if (step) this.#turn(step, made, this.#done)
  }

  /**
   * Brings in what the store has, in its order: steps of earlier days below this window's own, and on
   * top of what is stored those the core made for this window. Steps of other windows that are open
   * now are theirs to undo; `isOurs` tells.
   */
  adopt(stored: readonly StoredStep[], isOurs: (step: StoredStep) => boolean): void {
    const known = new Set([...this.#done, ...this.#undone].map(({ id }) => id))
    const own = new Map(this.#done.map((step) => [step.id, step]))
    const fresh = stored.filter((step) => !known.has(step.id) && !this.#forgotten.has(step.id) && isOurs(step))
    if (fresh.length === 0) return
    const wanted = new Set(fresh.map(({ id }) => id))
    const before = stored.flatMap((step): Step[] => {
      const mine = own.get(step.id)
      own.delete(step.id)
      return mine ? [mine] : wanted.has(step.id) && !step.undone ? [withoutRecord(step)] : []
    })
    const isAsItWas = this.#done.length === 0 && this.#undone.length === 0
    this.#done = [...before, ...own.values()].slice(-MOST_STEPS)
    // What was undone cannot be done again once something else was done, as by the core or in this window today.
    const since = stored.findLastIndex((step) => !step.undone)
    const redoable = new Set(isAsItWas ? stored.slice(since + 1).map(({ id }) => id) : [])
    for (const step of fresh.toReversed()) {
      if (!step.undone) continue
      if (redoable.has(step.id)) this.#undone.push(withoutRecord(step))
      else this.#forget(step.id)
    }
    this.#onChange()
  }

  /** What the store is to be told with the next save. When that fails, `giveBack` has it told with the one after. */
  take(): StepChanges {
    const undone = new Set(this.#undone.map(({ id }) => id))
    const kept = [...this.#done, ...this.#undone.toReversed()]
    const changes: StepChanges = {
      steps: kept.filter(({ id }) => this.#unsaved.has(id)),
      undone: kept.flatMap(({ id }) => (this.#turned.has(id) ? [{ id, undone: undone.has(id) }] : [])),
      forgotten: [...this.#forgotten],
    }
    this.#unsaved.clear()
    this.#turned.clear()
    this.#forgotten.clear()
    return changes
  }

  giveBack({ steps, undone, forgotten }: StepChanges): void {
    for (const { id } of steps) this.#unsaved.add(id)
    for (const { id } of undone) this.#turned.add(id)
    for (const id of forgotten) this.#forget(id)
  }

  /** Forgets in this window alone; the store keeps what it has. */
  clear(): void {
    this.#done = []
    this.#undone = []
    this.#onChange()
  }

  #turn(step: Step, made: Step | null, onto: Step[]): void {
    if (!made) this.#forget(step.id)
    else {
      onto.push(made)
      this.#turned.add(step.id)
      if (made !== step) this.#unsaved.add(step.id)
    }
    this.#onChange()
  }

  #forget(id: StepId): void {
    this.#unsaved.delete(id)
    this.#turned.delete(id)
    this.#forgotten.add(id)
  }
}

function withoutRecord({ undone: _undone, window: _window, ...step }: StoredStep): Step {
  return step
}
