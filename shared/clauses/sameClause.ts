import type { Clause } from '../model/clause'

/** What a clause says beside its id; each can change without the others. */
export const CLAUSE_PARTS = ['kind', 'depth', 'content', 'lockedLabel', 'numbering', 'origins'] as const

/** True when both say the same, whatever their ids. */
export function sameClause(a: Clause, b: Clause): boolean {
  return CLAUSE_PARTS.every((part) => samePart(a[part], b[part]))
}

export function samePart(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
