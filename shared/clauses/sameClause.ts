import type { Clause } from '../model/clause'

/** What a clause says beside its id; each can change without the others. */
export const CLAUSE_PARTS = ['kind', 'depth', 'content', 'lockedLabel', 'numbering', 'origins'] as const

/** True when both say the same, whatever their ids. */
export function sameClause(a: Clause, b: Clause): boolean {
  return CLAUSE_PARTS.every((part) => samePart(a[part], b[part]))
}

/**
 * True when both say the same. A cross-reference says what it points to: the number it was last seen with
 * changes with every reading, and is nobody's edit.
 */
export function samePart(a: unknown, b: unknown): boolean {
  if (a === b) return true
  const [one, other] = [JSON.stringify(a), JSON.stringify(b)]
  if (one === other) return true
  if (!one?.includes(REFERENCE) || !other?.includes(REFERENCE)) return false
  return JSON.stringify(a, withoutNumber) === JSON.stringify(b, withoutNumber)
}

const REFERENCE = '"type":"reference"'

function withoutNumber(_key: string, value: unknown): unknown {
  const isReference = typeof value === 'object' && value !== null && 'type' in value && value.type === 'reference'
  return isReference ? { ...value, text: '' } : value
}
