import type { Clause } from '../../shared/model/clause'
import type { StepChanges, StoredStep } from '../../shared/model/step'
import { textDescription, type TextDescription, type TextId } from '../../shared/model/text'
import { stepBetween } from '../../shared/steps/stepBetween'
import { findStepDescription, listSteps, writeStepDescription, writeSteps, type DescriptionChange } from '../store/steps'
import { getText, updateDescription, type StoredText } from '../store/texts'
import type { CoreContext } from './context'

export function list(context: CoreContext, id: TextId): StoredStep[] {
  const store = context.store()
  return listSteps(store, getText(store, id).pk)
}

/**
 * Makes what the core did to a draft one step, which its editor can undo like any other: the clauses
 * before and after, and the description where that changed with them. For the window that asked for it.
 * Call in the transaction that writes the clauses.
 */
export function recordStep(
  context: CoreContext,
  textPk: number,
  before: readonly Clause[],
  after: readonly Clause[],
  window: string,
  described?: DescriptionChange,
): void {
  const store = context.store()
  const step = stepBetween(before, after, context.platform.now())
  if (!step) return
  writeSteps(store, textPk, window, { steps: [step], undone: [], forgotten: [] })
  if (described) writeStepDescription(store, textPk, step.id, described)
}

/**
 * Writes what a window's history says. A step that changed the description, undone or done again, takes
 * it along: every field that is still as the step left it. True where any was. Call in a transaction.
 */
export function saveSteps(context: CoreContext, { pk, record }: StoredText, window: string, changes: StepChanges): boolean {
  const store = context.store()
  const found = changes.undone.map(({ id, undone }) => ({ undone, change: findStepDescription(store, pk, id) }))
  writeSteps(store, pk, window, changes)
  let description = textDescription.parse(record)
  let described = false
  for (const { undone, change } of found) {
    if (!change) continue
    const [from, to] = undone ? [change.after, change.before] : [change.before, change.after]
    const fields = Object.entries(to).filter(([name]) => same(name, description, from) && !same(name, description, to))
    description = { ...description, ...Object.fromEntries(fields) }
    described ||= fields.length > 0
  }
  if (described) updateDescription(store, pk, description, context.platform.now())
  return described
}

function same(name: string, one: TextDescription, other: TextDescription): boolean {
  const field = name as keyof TextDescription
  return one[field] === other[field]
}
