import { CLAUSE_PARTS, sameClause, samePart } from '../clauses/sameClause'
import type { Clause, ClauseId } from '../model/clause'
import type { ClauseChange, ClauseMove, Step } from '../model/step'

export interface StepPlan {
  /** What each clause becomes; null where it goes. */
  clauses: Map<ClauseId, Clause | null>
  moves: ClauseMove[]
  /** Clauses that somebody else has changed since, so that the step is not undone, or done again, on them. */
  refused: ClauseId[]
  /** The step as far as it can be made: what goes from one stack to the other. Null when nothing of it can. */
  made: Step | null
}

/**
 * What undoing a step (`before`) or doing it again (`after`) comes to in the text as it is now. A clause
 * that is no longer as the step left it keeps what others did to it: only the parts still as the step
 * left them go back. A step that adds or removes clauses moves words between them, as a split does; it
 * is made whole or not at all, so that no words are lost or doubled.
 */
export function planStep(step: Step, side: 'before' | 'after', find: (id: ClauseId) => Clause | null): StepPlan {
  const clauses = new Map<ClauseId, Clause | null>()
  const refused: ClauseId[] = []
  const made: ClauseChange[] = []
  for (const change of step.changes) {
    const [expected, target] = side === 'before' ? [change.after, change.before] : [change.before, change.after]
    const id = (expected ?? target)?.id
    if (id === undefined) continue
    const now = find(id)
    const next = outcome(now, expected, target)
    if (next === undefined) {
      refused.push(id)
      continue
    }
    made.push(change)
    if (next !== now) clauses.set(id, next)
  }
  const moves = step.moves
  if (refused.length === 0) return { clauses, moves, refused, made: step }
  const whole = step.changes.some(({ before, after }) => before === null || after === null)
  if (whole || (made.length === 0 && moves.length === 0)) return { clauses: new Map(), moves: [], refused, made: null }
  return { clauses, moves, refused, made: { ...step, changes: made } }
}

/** What the clause becomes, or undefined where others have been at it. */
function outcome(now: Clause | null, expected: Clause | null, target: Clause | null): Clause | null | undefined {
  if (!target) return now === null || (expected && sameClause(now, expected)) ? null : undefined
  if (!expected) return now === null ? target : sameClause(now, target) ? now : undefined
  if (!now) return undefined
  let next = now
  for (const part of CLAUSE_PARTS) {
    if (samePart(expected[part], target[part]) || samePart(now[part], target[part])) continue
    if (!samePart(now[part], expected[part])) return undefined
    next = { ...next, [part]: target[part] }
  }
  return next
}
