import type { Clause } from '../../../shared/model/clause'

/** What a save is told: the clauses that are new or otherwise, and the order of all where it is another. */
export interface DraftEdit {
  clauses: Clause[]
  order: string[] | null
}

/** What makes a draft of these clauses one of those. */
export function draftEdit(before: readonly Clause[], after: readonly Clause[]): DraftEdit {
  const known = new Map(before.map((clause) => [clause.id, JSON.stringify(clause)]))
  const isReordered = before.length !== after.length || after.some(({ id }, at) => before[at]!.id !== id)
  return {
    clauses: after.filter((clause) => known.get(clause.id) !== JSON.stringify(clause)),
    order: isReordered ? after.map(({ id }) => id) : null,
  }
}
