import { sameClause } from '../../shared/clauses/sameClause'
import type { FailureCode, FailureData } from '../../shared/failure'
import type { Clause, ClauseId } from '../../shared/model/clause'
import type { StepChanges } from '../../shared/model/step'
import { rebase } from './rebase'

/** Unreachable: no answer came at all; then the failure is only what the transport said. */
export type SaveState = 'saved' | 'saving' | 'unsaved' | { failed: FailureData; unreachable: boolean }

/** What reconciling with another window did to the draft on screen. */
export interface Reconciled {
  /** How many clauses both had rewritten; each now stands twice. */
  doubled: number
}

export interface StoredDraft {
  revision: number
  clauses: Clause[]
}

/** The store as the saver needs it. Rejections are read with `failureOf`. */
export interface DraftStore {
  save(changes: {
    base: number
    clauses: Clause[]
    order: ClauseId[] | null
    steps: StepChanges | undefined
  }): Promise<{ revision: number }>
  read(): Promise<StoredDraft>
  failureOf(error: unknown): { failed: FailureData; unreachable: boolean }
}

/** The draft on screen. `read` leaves out ids that are gone. */
export interface DraftDocument {
  read(ids: ReadonlySet<ClauseId>): Clause[]
  readAll(): Clause[]
  order(): ClauseId[]
  replace(clauses: readonly Clause[]): void
}

/** The draft's history, which goes into the store with the clauses it is about. */
export interface StepSource {
  take(): StepChanges
  /** What was taken did not reach the store, as far as is known. */
  giveBack(changes: StepChanges): void
}

export interface DraftSaverOptions {
  store: DraftStore
  document: DraftDocument
  history?: StepSource
  /** The draft as it was loaded. */
  loaded: StoredDraft
  onState(state: SaveState): void
  onReconciled(what: Reconciled): void
}

/** Long enough not to write in the middle of a word. */
const IDLE_MS = 400
/** With the write itself, what is on disk is never older than about a second. */
const LONGEST_MS = 800
const FIRST_RETRY_MS = 500
const LONGEST_RETRY_MS = 10_000

/** Trying again would change nothing about these. */
const FINAL: readonly FailureCode[] = ['read_only', 'not_found', 'invalid_input']

/**
 * Saves a draft while it is being written: only what changed, one save at a time. What could not be
 * saved stays pending and is tried again. When another window got in between, the two are brought
 * together clause by clause (see `rebase`).
 */
export class DraftSaver {
  readonly #options: DraftSaverOptions
  #revision: number
  /** What the store has, as far as this window knows: where both sides started from. */
  #known: Map<ClauseId, Clause>
  /** What the last save tried to write when no answer came: the store may have it, or not. */
  #attempted: { clauses: Clause[]; order: ClauseId[] | null } | null = null

  #pending = new Set<ClauseId>()
  #pendingOrder = false
  #waiting = false
  #before: Promise<unknown> | undefined
  #since = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #working: Promise<void> | undefined
  #wait = FIRST_RETRY_MS
  #stale = false
  #state: SaveState = 'saved'

  constructor(options: DraftSaverOptions) {
    this.#options = options
    this.#revision = options.loaded.revision
    this.#known = new Map(options.loaded.clauses.map((clause) => [clause.id, clause]))
  }

  /** True while anything typed is not known to be stored. */
  get hasPending(): boolean {
    return this.#pending.size > 0 || this.#pendingOrder || this.#working !== undefined
  }

  /** True when what is pending can never be stored, as when the draft was removed. */
  get hopeless(): boolean {
    return typeof this.#state === 'object' && FINAL.includes(this.#state.failed.code)
  }

  get state(): SaveState {
    return this.#state
  }

  /**
   * Notes what changed on screen; saved after a pause, and before long even without one. Where more of the
   * same is to come, it waits for that, unless it is asked to save now.
   */
  changed(ids: Iterable<ClauseId>, order: boolean, moreToCome = false): void {
    for (const id of ids) this.#pending.add(id)
    this.#pendingOrder ||= order
    this.#waiting = moreToCome
    // A failed save that is going to be tried again keeps its patience.
    if (typeof this.#state === 'object' && this.#timer !== undefined) return
    if (this.#state === 'saved') this.#setState('unsaved')
    if (moreToCome) return
    const now = Date.now()
    if (this.#timer === undefined) this.#since = now
    this.#schedule(Math.max(0, Math.min(IDLE_MS, this.#since + LONGEST_MS - now)))
  }

  /** What is saved from now on, and what others saved, waits until this is over, however it ends. */
  saveAfter(work: Promise<unknown>): void {
    this.#before = Promise.allSettled([this.#before, work])
  }

  /** Saves what is pending now. Rejects with what the store said if it could not. */
  async flush(): Promise<void> {
    while (this.hasPending || this.#stale) await this.#work()
  }

  /** The store has this revision of the draft: reads it unless this window already knows it. */
  async changedElsewhere(revision: number): Promise<void> {
    if (this.#working) await this.#working.catch(() => undefined)
    if (revision <= this.#revision) return
    this.#stale = true
    await this.#work().catch(() => undefined)
  }

  #schedule(wait: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      this.#work().catch(() => undefined)
    }, wait)
  }

  /** One round: bring in what others did, or save what is pending. Rounds never overlap. */
  #work(): Promise<void> {
    this.#working ??= this.#round().finally(() => {
      this.#working = undefined
      if (typeof this.#state === 'object') return
      if (this.#stale || this.#pending.size > 0 || this.#pendingOrder) {
        // The pause after typing may have ended while the store was busy.
        if (this.#timer === undefined && !this.#waiting) this.#schedule(0)
        this.#setState('unsaved')
      } else this.#setState('saved')
    })
    return this.#working
  }

  async #round(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    try {
      if (this.#stale) await this.#reconcile()
      else await this.#save()
      this.#wait = FIRST_RETRY_MS
      if (typeof this.#state === 'object') this.#setState('unsaved')
    } catch (error) {
      const failure = this.#options.store.failureOf(error)
      this.#setState(failure)
      if (!FINAL.includes(failure.failed.code)) {
        this.#schedule(this.#wait)
        this.#wait = Math.min(this.#wait * 2, LONGEST_RETRY_MS)
      }
      throw error
    }
  }

  async #save(): Promise<void> {
    const { store, document, history } = this.#options
    await this.#before
    const [ids, moved] = [this.#pending, this.#pendingOrder]
    const clauses = document.read(ids)
    if (clauses.length === 0 && !moved) {
      this.#pending = new Set()
      return
    }
    const order = moved ? document.order() : null
    const steps = history?.take()
    this.#pending = new Set()
    this.#pendingOrder = false
    if (typeof this.#state !== 'object') this.#setState('saving')
    try {
      const { revision } = await store.save({ base: this.#revision, clauses, order, steps })
      this.#revision = revision
      this.#remember(clauses, order)
    } catch (error) {
      for (const id of ids) this.#pending.add(id)
      this.#pendingOrder ||= moved
      if (steps) history?.giveBack(steps)
      const { failed, unreachable } = store.failureOf(error)
      if (unreachable) this.#attempted = { clauses, order }
      if (failed.code !== 'changed_elsewhere') throw error
      this.#stale = true
      await this.#reconcile()
    }
  }

  #remember(clauses: readonly Clause[], order: readonly ClauseId[] | null): void {
    this.#attempted = null
    for (const clause of clauses) this.#known.set(clause.id, clause)
    if (!order) return
    // A map keeps the order things were put in.
    const known = this.#known
    this.#known = new Map()
    for (const id of order) {
      const clause = known.get(id)
      if (clause) this.#known.set(id, clause)
    }
  }

  async #reconcile(): Promise<void> {
    const { store, document, onReconciled } = this.#options
    const { revision, clauses: theirs } = await store.read()
    await this.#before
    this.#stale = false
    if (revision === this.#revision) return
    const mine = document.readAll()
    const merged = rebase(this.#baseOf(theirs), mine, theirs)

    this.#revision = revision
    this.#attempted = null
    this.#known = new Map(theirs.map((clause) => [clause.id, clause]))
    this.#pending = new Set(
      merged.clauses
        .filter((clause) => {
          const stored = this.#known.get(clause.id)
          return !stored || !sameClause(stored, clause)
        })
        .map(({ id }) => id),
    )
    this.#pendingOrder = !sameOrder(merged.clauses, theirs)
    if (sameClauses(merged.clauses, mine)) return
    document.replace(merged.clauses)
    onReconciled({ doubled: merged.doubled.length })
  }

  /**
   * Where both sides started from. A save whose answer was lost may be in the store all the same; it
   * is then this window's own writing and no change of somebody else's.
   */
  #baseOf(theirs: readonly Clause[]): readonly Clause[] {
    const known = [...this.#known.values()]
    if (!this.#attempted) return known
    const { clauses, order } = this.#attempted
    const written = new Map([...this.#known, ...clauses.map((clause) => [clause.id, clause] as const)])
    const expected = (order ?? known.map(({ id }) => id)).flatMap((id) => written.get(id) ?? [])
    return sameClauses(expected, theirs) ? theirs : known
  }

  #setState(state: SaveState): void {
    if (state === this.#state) return
    this.#state = state
    this.#options.onState(state)
  }
}

function sameOrder(a: readonly Clause[], b: readonly Clause[]): boolean {
  return a.length === b.length && a.every((clause, index) => clause.id === b[index]?.id)
}

function sameClauses(a: readonly Clause[], b: readonly Clause[]): boolean {
  return sameOrder(a, b) && a.every((clause, index) => sameClause(clause, b[index]!))
}
