import type { ClauseId } from '../../model/clause'
import type { ExpectedClause } from '../../model/report'

/** Where a clause of a reference would stand in the draft, by a clause the draft has. */
export interface InsertionPlace {
  clauseId: ClauseId
  side: 'before' | 'after'
  /** After which clause that one stands under, so many levels up: what follows a list is no item of it. */
  levelsUp: number
}

/**
 * What is taken up in part goes behind what takes it up; what is missing behind what takes up the one before it in
 * the reference, but the first of a list, or of a section, before what takes up the next one of it. Null where the
 * draft takes up nothing near.
 */
export function insertionPlace(clauses: readonly ExpectedClause[], index: number): InsertionPlace | null {
  const clause = clauses[index]!
  const isBeside = ({ under, takenUpBy }: ExpectedClause) => takenUpBy.length > 0 && under === clause.under
  const before = clauses.slice(0, index + 1).findLast(({ takenUpBy }) => takenUpBy.length > 0)
  const next = clauses.slice(index + 1).find(({ takenUpBy }) => takenUpBy.length > 0)
  if (next && isBeside(next) && !(before && isBeside(before))) return placeAt(next, 'before')
  if (before) return placeAt(before, 'after', Math.max(0, before.depth - clause.depth))
  return next ? placeAt(next, 'before') : null
}

function placeAt({ takenUpBy }: ExpectedClause, side: InsertionPlace['side'], levelsUp = 0): InsertionPlace {
  return { clauseId: takenUpBy[0]!.clauseId, side, levelsUp }
}
