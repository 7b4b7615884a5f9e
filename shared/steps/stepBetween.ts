import { newId } from '../clauses/newId'
import { sameClause } from '../clauses/sameClause'
import type { Clause } from '../model/clause'
import type { ClauseChange, Step } from '../model/step'
import { movesBetween } from './arrange'

/** The step that makes one state of a text the other; null when they are the same. */
export function stepBetween(before: readonly Clause[], after: readonly Clause[], madeAt: number): Step | null {
  const former = new Map(before.map((clause) => [clause.id, clause]))
  const later = new Map(after.map((clause) => [clause.id, clause]))
  const changes: ClauseChange[] = []
  for (const [id, clause] of former) {
    const now = later.get(id) ?? null
    if (!now || !sameClause(clause, now)) changes.push({ before: clause, after: now })
  }
  for (const [id, clause] of later) if (!former.has(id)) changes.push({ before: null, after: clause })
  const moves = movesBetween([...former.keys()], [...later.keys()])
  if (changes.length === 0 && moves.length === 0) return null
  return { id: newId(), changes, moves, selectedBefore: null, selectedAfter: null, madeAt }
}
