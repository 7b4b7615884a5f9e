import type { Clause } from '../../shared/model/clause'
import type { StoredStep } from '../../shared/model/step'
import type { TextId } from '../../shared/model/text'
import { stepBetween } from '../../shared/steps/stepBetween'
import { listSteps, writeSteps } from '../store/steps'
import { getText } from '../store/texts'
import type { CoreContext } from './context'

export function list(context: CoreContext, id: TextId): StoredStep[] {
  const store = context.store()
  return listSteps(store, getText(store, id).pk)
}

/**
 * Makes what the core did to a draft one step, which its editor can undo like any other: the clauses
 * before and after. For the window that asked for it. Call in the transaction that writes the clauses.
 */
export function recordStep(
  context: CoreContext,
  textPk: number,
  before: readonly Clause[],
  after: readonly Clause[],
  window: string,
): void {
  const step = stepBetween(before, after, context.platform.now())
  if (step) writeSteps(context.store(), textPk, window, { steps: [step], undone: [], forgotten: [] })
}
