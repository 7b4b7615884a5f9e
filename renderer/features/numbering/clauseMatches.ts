import { foldForSearch, searchWords } from '../../../shared/language/searchWords'
import type { ListedClause } from '../../editor/numbering/draftNumbering'

export interface ClauseMatches {
  clauses: readonly ListedClause[]
  /** True when no clause has the label typed, and these have the likest. */
  isNearest: boolean
}

/** Words before a number that say what it counts, and nothing else. */
const NOUN =
  /^(?:paragraphs?|paras?|par|preambular|preamble|principles?|commitments?|recitals?|sections?|articles?|art|items?|points?|paragraphes?|preambulaires?|alineas?|principes?|engagements?|considerants?|§|no|n|of|du|de|the)(?![a-z])/u

/**
 * The clauses meant by what is typed: those with that label ("12 (a)", "12a", "PP3", "op 3 bis",
 * "principle 5") first, then those whose label begins so, then those with the words. Where there is none
 * of them, those whose label is likest. Everything for nothing.
 */
export function matchingClauses(clauses: readonly ListedClause[], typed: string): ClauseMatches {
  const wanted = bare(typed)
  const words = searchWords(typed).map((word) => word.folded)
  if (wanted === '' && words.length === 0) return { clauses, isNearest: false }
  const ranked: ListedClause[][] = [[], [], []]
  for (const clause of clauses) {
    const rank = wanted === '' ? null : labelRank(clause, wanted, typed)
    if (rank !== null) ranked[rank]!.push(clause)
    else if (words.length > 0 && hasWords(clause.text, words)) ranked[2]!.push(clause)
  }
  const found = ranked.flat()
  if (found.length > 0 || !/\d/.test(wanted)) return { clauses: found, isNearest: false }
  return { clauses: nearest(clauses, wanted), isNearest: true }
}

/** "Paragraph 12 (a)", "12 a)" and "12A" are one. */
function bare(label: string): string {
  let rest = foldForSearch(label).trim()
  for (let noun = NOUN.exec(rest); noun; noun = NOUN.exec(rest)) rest = rest.slice(noun[0].length).trim()
  return rest.replace(/[^\p{L}\p{N}—]+/gu, '')
}

function namesOf({ label, working, name }: ListedClause): string[] {
  return [name.number, name.working, label, working].map(bare).filter((one) => one !== '')
}

/** A noun that was typed has to be the clause's: principle 5 is not paragraph 5. */
function labelRank(clause: ListedClause, wanted: string, typed: string): 0 | 1 | null {
  const folded = foldForSearch(typed)
  if (folded.startsWith('princip') && clause.name.noun !== 'principle') return null
  if (/^(?:commitment|engagement)/.test(folded) && clause.name.noun !== 'commitment') return null
  const names = namesOf(clause)
  if (names.includes(wanted)) return 0
  return names.some((name) => name.startsWith(wanted)) ? 1 : null
}

function hasWords(text: string, words: readonly string[]): boolean {
  const found = searchWords(text)
  return words.every((start) => found.some(({ folded }) => folded.startsWith(start)))
}

/** Those that begin most alike; where none does, those with the nearest number. */
function nearest(clauses: readonly ListedClause[], wanted: string): ListedClause[] {
  const alike = likest(clauses, (clause) => Math.max(0, ...namesOf(clause).map((name) => sharedStart(name, wanted))))
  if (alike.length > 0) return alike
  const number = firstNumber(wanted)
  return likest(clauses, (clause) => {
    const distances = namesOf(clause).map((name) => Math.abs(firstNumber(name) - number))
    return 1 / (1 + Math.min(...distances.filter((distance) => !Number.isNaN(distance))))
  })
}

function likest(clauses: readonly ListedClause[], likeness: (clause: ListedClause) => number): ListedClause[] {
  let best = 0
  let found: ListedClause[] = []
  for (const clause of clauses) {
    const alike = likeness(clause)
    if (alike === 0 || alike < best) continue
    if (alike > best) found = []
    best = alike
    found.push(clause)
  }
  return found
}

function firstNumber(label: string): number {
  return Number(/\d+/.exec(label)?.[0] ?? Number.NaN)
}

function sharedStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}
