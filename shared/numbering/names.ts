import type { ClauseKind } from '../model/clause'
import type { NumberingScheme } from '../model/text'
import { isHeading, parents } from '../clauses/outline'

/** What goes before a clause's number when a sentence names it. */
export type ClauseNoun = 'paragraph' | 'preambular' | 'principle' | 'commitment' | 'recital' | 'section' | 'article'

export interface ClauseName {
  noun: ClauseNoun
  /**
   * The whole number, with those of the clauses it stands under: "12 (a)", "7 (2)", "II.A". A clause without
   * a number of its own has that of the clause it hangs from; '' where there is none either.
   */
  number: string
  /** The same as delegations say it: "OP12 (a)", "PP3". */
  working: string
  /** Index of the heading it stands under, or its own; -1 where there is none. */
  heading: number
}

export interface LabelledClause {
  kind: ClauseKind
  depth: number
  label: string
  /** Absent where a clause is only ever called by its label. */
  working?: string | undefined
}

/**
 * How each clause of a text is named in a sentence, without the text's own name. An article of the EU
 * holds its paragraphs and points ("Article 3(1), point (a)"); elsewhere headings have no part in it.
 */
export function clauseNames(
  clauses: readonly LabelledClause[],
  scheme: NumberingScheme,
  language: string,
): ClauseName[] {
  const parent = parents(clauses)
  return clauses.map((clause, index): ClauseName => {
    if (isHeading(clause.kind)) return headingName(clauses, parent, index, scheme)
    const chain: LabelledClause[] = []
    let at = index
    for (; at >= 0 && !isHeading(clauses[at]!.kind); at = parent[at]!) chain.unshift(clauses[at]!)
    const article = scheme === 'eu' && at >= 0 ? clauses[at]!.label : ''
    const top = chain[0]!
    const working = chain.map((one) => (one.working ?? one.label).replace(DECIMAL, '$1')).filter(Boolean).join(' ')
    const name = { noun: nounOf(top.kind, scheme), working, heading: at }
    if (scheme !== 'eu' || top.kind === 'preambular') return { ...name, number: nested(chain) }
    const inArticle = isNamed(top.label) ? chain : [{ ...top, kind: 'heading' as const, label: article }, ...chain]
    if (inArticle[0]!.label === '') return { ...name, number: nested(chain) }
    return { ...name, noun: 'article', number: withinArticle(inArticle, language) }
  })
}

const DECIMAL = /^(\d+)\.$/

/** A label that says itself what it counts: "Article 3". */
function isNamed(label: string): boolean {
  return /^\p{L}{3,}/u.test(label)
}

function headingName(
  clauses: readonly LabelledClause[],
  parent: readonly number[],
  index: number,
  scheme: NumberingScheme,
): ClauseName {
  const numbers: string[] = []
  for (let at = index; at >= 0; at = parent[at]!) {
    const { label } = clauses[at]!
    if (label !== '') numbers.unshift(label.replace(/\.$/, ''))
    if (isNamed(label)) break
  }
  const number = clauses[index]!.label === '' ? '' : numbers.join('.')
  return { noun: scheme === 'eu' ? 'article' : 'section', number, working: number, heading: index }
}

function nounOf(kind: ClauseKind, scheme: NumberingScheme): ClauseNoun {
  if (kind === 'principle' || kind === 'commitment') return kind
  if (kind === 'preambular') return scheme === 'eu' ? 'recital' : 'preambular'
  return 'paragraph'
}

/** 7 and a numbered item 2 give "7 (2)"; 29 and (d) give "29 (d)"; the third paragraph of a preamble is "3". */
function nested(chain: readonly LabelledClause[]): string {
  const numbers = chain
    .map(({ kind, label, working }) => {
      if (kind === 'preambular' && label === '') return (working ?? '').replace(/^PP/, '')
      return kind === 'preambular' ? label.replace(/^\((.*)\)$/, '$1') : label.replace(DECIMAL, '$1')
    })
    .filter((number) => number !== '')
  return numbers.map((number, at) => (at > 0 && /^\d+$/.test(number) ? `(${number})` : number)).join(' ')
}

/** "Article 3(1), point (a)(i)"; « article 3, paragraphe 1, point a) i) ». */
function withinArticle(chain: readonly LabelledClause[], language: string): string {
  const [article, ...inside] = chain.map(({ label }) => label).filter((label) => label !== '')
  const paragraph = inside[0] && /^\d/.test(inside[0]) ? inside.shift()!.replace(/\.$/, '') : null
  if (/^fr\b/.test(language)) {
    const parts = [article!.replace(/^A/, 'a')]
    if (paragraph !== null) parts.push(`paragraphe ${paragraph}`)
    if (inside.length > 0) parts.push(`point ${inside.join(' ')}`)
    return parts.join(', ')
  }
  const point = inside.length > 0 ? `, point ${inside.join('')}` : ''
  return `${article}${paragraph === null ? '' : `(${paragraph})`}${point}`
}
