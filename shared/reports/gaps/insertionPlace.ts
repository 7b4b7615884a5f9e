import type { ClauseId } from '../../model/clause'
import type { ExpectedClause } from '../../model/report'

/**
 * The clause of the draft that a missing one of the reference would stand behind: the last that takes up what
 * comes before it there. Null where the draft takes up nothing before it.
 */
export function insertionPlace(clauses: readonly ExpectedClause[], index: number): ClauseId | null {
  const before = clauses.slice(0, index).findLast(({ takenUpBy }) => takenUpBy.length > 0)
  return before?.takenUpBy[0]!.clauseId ?? null
}
