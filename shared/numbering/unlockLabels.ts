import type { Clause } from '../model/clause'
import type { NumberingScheme } from '../model/text'
import { numberClauses } from './labels'
import { readOpenings } from './openings'

/** "(a)", "a)" and "a." are one label here, "3." and "3" another; "OP3" is paragraph 3, "Article 3" itself. */
function bare(label: string): string {
  return label.replace(/[().\s]/g, '').replace(/^OP(?=\d)/, '').toLowerCase()
}

export const SEQUENTIAL = /^(?:\(?(?:\d+|[a-z]+)[.)]?|(?:OP|PP)\s?\d+|article (?:\d+|premier))$/i

/** A first number other than one, from which its sequence can go on. */
const STARTING = /^(?:OP\s?|article )?\(?(\d{1,4})[.)]?$/i

/** Settles in two or three rounds on real texts; the bound is for texts whose numbers make no sequence. */
const ROUNDS = 12

/** Rounds in which a sequence may be given another start. */
const RESTARTING = 6

const SCHEMES = ['un', 'call', 'sections', 'eu'] as const

interface Attempt {
  scheme: NumberingScheme
  clauses: Clause[]
}

/**
 * Turns a text with typed numbers into one that numbers itself: the scheme under which most labels come
 * out as they were, and every such label unlocked. Where a sequence starts elsewhere than at one, or goes
 * on after a gap, its first clause says so. What the scheme would number otherwise stays locked.
 */
export function unlockLabels(clauses: readonly Clause[], language: string): Attempt {
  const numbered = clauses.filter((clause) => clause.lockedLabel !== null).length
  if (numbered === 0) return { scheme: 'call', clauses: [...clauses] }
  const attempts = SCHEMES.map((scheme) => ({ scheme, clauses: unlockUnder(scheme, clauses, language) }))
  return attempts.reduce((best, attempt) => (forced(attempt, clauses) < forced(best, clauses) ? attempt : best))
}

/** How much of a text does not follow its scheme: labels held, restarts, and numbers that were not there. */
function forced({ clauses }: Attempt, typed: readonly Clause[]): number {
  return clauses.reduce((sum, clause, index) => {
    const held = clause.lockedLabel !== null || clause.numbering?.startAt !== undefined
    return sum + (held && typed[index]!.lockedLabel !== null ? 1 : 0)
  }, 0)
}

function unlockUnder(scheme: NumberingScheme, clauses: readonly Clause[], language: string): Clause[] {
  let attempt = clauses.map((clause) =>
    clause.lockedLabel !== null && SEQUENTIAL.test(clause.lockedLabel) ? { ...clause, lockedLabel: null } : clause,
  )
  for (let round = 0; round < ROUNDS; round++) {
    const computed = numberClauses(readOpenings(attempt, scheme), scheme, language)
    // A restart moves what follows in its sequence: that is looked at again in the next round.
    const restarted = new Set<string>()
    let changed = false
    attempt = attempt.map((clause, index) => {
      const original = clauses[index]!
      if (original.lockedLabel === null || clause.lockedLabel !== null) return clause
      const { label, working } = computed[index]!
      if (agrees(original.lockedLabel, label, working)) return clause
      changed = true
      const sequence = `${clause.kind} ${clause.depth}`
      if (restarted.has(sequence)) return clause
      const startAt = clause.numbering || round >= RESTARTING ? null : startFor(original.lockedLabel, label)
      if (startAt === null) return original
      restarted.add(sequence)
      return { ...clause, numbering: { startAt } }
    })
    if (!changed) return attempt
  }
  return [...clauses]
}

export function agrees(typed: string, label: string, working: string): boolean {
  return bare(typed) === bare(label) || (typed.startsWith('PP') && typed.replace(/\s/, '') === working)
}

/** The number from which the sequence gives the typed label; null where it counts in another way. */
function startFor(typed: string, label: string): number | null {
  const number = STARTING.exec(typed)?.[1]
  if (number === undefined || label === '') return null
  const style = (text: string): string => bare(text).replace(/\d+/, '')
  return style(typed) === style(label) ? Number(number) : null
}
