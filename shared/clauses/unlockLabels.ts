import type { Clause } from '../model/clause'
import type { NumberingScheme } from '../model/text'
import { labels } from './numbering'

/** "(a)", "a)" and "a." are one label here, "3." and "3" another. */
function bare(label: string): string {
  return label.replace(/[().\s]/g, '').toLowerCase()
}

const SEQUENTIAL = /^\(?(\d+|[a-z]+)[.)]?$/i

/** Settles in two or three rounds on real texts; the bound is for texts whose numbers make no sequence. */
const ROUNDS = 8

/**
 * Turns a text with typed numbers into one that numbers itself: the scheme under which most labels come
 * out as they were, and every such label unlocked. What the scheme would number otherwise stays locked.
 */
export function unlockLabels(
  clauses: readonly Clause[],
  language: string,
): { scheme: NumberingScheme; clauses: Clause[] } {
  const numbered = clauses.filter((clause) => clause.lockedLabel !== null).length
  if (numbered === 0) return { scheme: 'call', clauses: [...clauses] }
  const attempts = (['un', 'call'] as const).map((scheme) => ({ scheme, clauses: unlockUnder(scheme, clauses, language) }))
  const locked = (attempt: { clauses: Clause[] }) => attempt.clauses.filter((clause) => clause.lockedLabel !== null).length
  return attempts.reduce((best, attempt) => (locked(attempt) < locked(best) ? attempt : best))
}

function unlockUnder(scheme: NumberingScheme, clauses: readonly Clause[], language: string): Clause[] {
  let attempt = clauses.map((clause) =>
    clause.lockedLabel !== null && SEQUENTIAL.test(clause.lockedLabel) ? { ...clause, lockedLabel: null } : clause,
  )
  for (let round = 0; round < ROUNDS; round++) {
    const computed = labels(attempt, scheme, language)
    let changed = false
    attempt = attempt.map((clause, index) => {
      const original = clauses[index]!.lockedLabel
      if (original === null || clause.lockedLabel !== null || bare(original) === bare(computed[index]!)) return clause
      changed = true
      return { ...clause, lockedLabel: original }
    })
    if (!changed) return attempt
  }
  return [...clauses]
}
