import type { InlineContent } from '../model/inline'
import type { NumberingScheme } from '../model/text'
import { clauseNames, type LabelledClause } from '../numbering/names'
import { plainText } from './plainText'

interface CitedClause extends LabelledClause {
  content: InlineContent
}

interface CitedText {
  title: string
  shortTitle: string | null
  language: string
  scheme: NumberingScheme
}

const WORDS = {
  en: { principle: 'principle', commitment: 'commitment', paragraph: 'para.', recital: 'recital', section: 'section' },
  fr: { principle: 'principe', commitment: 'engagement', paragraph: 'par.', recital: 'considérant', section: 'section' },
} as const

/**
 * How each clause of a text is cited, in the text's own language: "Global Digital Compact,
 * para. 29 (d)", "Appel de Paris, principe 2". An unnumbered clause is cited by its heading, or by
 * the numbered one it hangs from.
 */
export function citations(text: CitedText, clauses: readonly CitedClause[]): string[] {
  const words = text.language.startsWith('fr') ? WORDS.fr : WORDS.en
  const title = text.shortTitle ?? text.title
  const names = clauseNames(clauses, text.scheme, text.language)

  return names.map(({ noun, number, heading }) => {
    const section = heading < 0 ? '' : plainText(clauses[heading]!.content).replace(/[\s:]+$/u, '')
    if (number === '' || noun === 'preambular') return section ? `${title}, ${section}` : title
    if (noun === 'article') return `${title}, ${number}`
    if (noun === 'section') return `${title}, ${section || `${words.section} ${number}`}`
    if (noun === 'commitment') return `${title}, ${section ? `${section}, ` : ''}${words.commitment} ${number}`
    return `${title}, ${words[noun]} ${number}`
  })
}
