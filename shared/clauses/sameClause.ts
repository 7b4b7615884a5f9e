import type { Clause } from '../model/clause'

/** What a clause says beside its id; each can change without the others. */
export const CLAUSE_PARTS = ['kind', 'depth', 'content', 'lockedLabel', 'numbering', 'origins'] as const

/** True when both say the same, whatever their ids. */
export function sameClause(a: Clause, b: Clause): boolean {
  return CLAUSE_PARTS.every((part) => samePart(a[part], b[part]))
}

/**
 * True when both say the same; what is not said may be absent or undefined. A cross-reference says what it points
 * to: the number it was last seen with changes with every reading, and is nobody's edit.
 */
export function samePart(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, index) => samePart(one, b[index]))
  }
  return isRecord(a) && isRecord(b) && sameRecord(a, b)
}

function sameRecord(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  const passedOver = a.type === 'reference' && b.type === 'reference' ? 'text' : null
  for (const key in a) if (key !== passedOver && !samePart(a[key], b[key])) return false
  for (const key in b) if (b[key] !== undefined && a[key] === undefined && key !== passedOver) return false
  return true
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
