import { numberedNotes } from '../../../shared/clauses/footnotes'
import type { ClauseId, ReadClause } from '../../../shared/model/clause'

/** The footnotes of the clauses, and the number of each clause's first. */
export function notesOf(clauses: readonly ReadClause[]) {
  const notes = numberedNotes(clauses)
  const first = new Map<ClauseId, number>()
  for (const { clauseId, number } of notes) if (!first.has(clauseId)) first.set(clauseId, number)
  return { notes, first }
}
