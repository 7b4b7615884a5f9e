import type { ClauseKind } from '../model/clause'
import { plainText } from './plainText'
import { isHeading, parents } from './outline'
import type { InlineContent } from '../model/inline'

interface CitedClause {
  kind: ClauseKind
  depth: number
  label: string
  content: InlineContent
}

interface CitedText {
  title: string
  shortTitle: string | null
  language: string
}

const WORDS = {
  en: { principle: 'principle', commitment: 'commitment', paragraph: 'para.' },
  fr: { principle: 'principe', commitment: 'engagement', paragraph: 'par.' },
} as const

/**
 * How each clause of a text is cited, in the text's own language: "Global Digital Compact,
 * para. 29 (d)", "Appel de Paris, principe 2". An unnumbered clause is cited by its heading.
 */
export function citations(text: CitedText, clauses: readonly CitedClause[]): string[] {
  const parent = parents(clauses)
  const words = text.language.startsWith('fr') ? WORDS.fr : WORDS.en
  const name = text.shortTitle ?? text.title

  return clauses.map((clause, index) => {
    const numbers: string[] = []
    let top = index
    let heading = isHeading(clause.kind) ? index : -1
    for (let at = index; at >= 0 && heading < 0; at = parent[at]!) {
      const ancestor = clauses[at]!
      if (isHeading(ancestor.kind)) heading = at
      else {
        if (ancestor.label) numbers.unshift(ancestor.label.replace(/^(\d+)\.$/, '$1'))
        top = at
      }
    }
    const section = heading < 0 ? '' : plainText(clauses[heading]!.content).replace(/[\s:]+$/u, '')
    if (numbers.length === 0) return section ? `${name}, ${section}` : name
    const number = nested(numbers)
    const kind = clauses[top]!.kind
    if (kind === 'principle') return `${name}, ${words.principle} ${number}`
    if (kind === 'commitment') return `${name}, ${section ? `${section}, ` : ''}${words.commitment} ${number}`
    return `${name}, ${words.paragraph} ${number}`
  })
}

/** 7 and a numbered item 2 give "7 (2)"; 29 and (d) give "29 (d)". */
function nested(numbers: string[]): string {
  const [first = '', ...rest] = numbers
  return [first, ...rest.map((number) => (/^\d+$/.test(number) ? `(${number})` : number))].join(' ')
}
