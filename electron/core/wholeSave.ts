import type { Clause } from '../../shared/model/clause'
import type { SaveId } from '../../shared/model/savePart'
import type { SentStepChanges } from '../../shared/model/step'
import { joinParts } from '../../shared/steps/saveParts'
import { savedClauses, wholeStep } from '../../shared/steps/sentStep'
import type { CoreContext } from './context'
import type { DraftChange } from './texts'

/** A save as it is sent: with parts that went ahead, and steps that name what it writes. */
type SentDraftChange = Omit<DraftChange, 'clauses' | 'steps'> & {
  clauses: Clause[]
  steps?: SentStepChanges | undefined
  parts?: { id: SaveId; count: number } | undefined
}

/**
 * A save with all it says.
 * @throws Failure as `SaveParts.take` and `wholeStep` do
 */
export function wholeSave({ saveParts }: CoreContext, { parts, ...sent }: SentDraftChange): DraftChange {
  const own = { clauses: sent.clauses, steps: sent.steps?.steps ?? [] }
  const { clauses, steps } = parts ? joinParts([saveParts.take(parts.id, parts.count), own]) : own
  const saved = savedClauses(clauses, sent.order)
  return {
    ...sent,
    clauses,
    steps: sent.steps && { ...sent.steps, steps: steps.map((step) => wholeStep(step, saved)) },
  }
}
