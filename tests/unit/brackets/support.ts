import fc from 'fast-check'
import { readBrackets } from '../../../shared/brackets/readBrackets'
import { resolveBracket } from '../../../shared/brackets/resolve'
import { contentFromPlain, plainText } from '../../../shared/clauses/plainText'
import type { BracketChoice } from '../../../shared/model/bracket'
import type { Clause } from '../../../shared/model/clause'
import type { Inline, InlineContent, Opening } from '../../../shared/model/inline'

/** Clauses named a, b, c … with these words. */
export const clausesOf = (...wordings: (string | InlineContent)[]): Clause[] =>
  wordings.map((wording, index) => ({
    id: String.fromCharCode(97 + index),
    kind: 'paragraph',
    depth: 0,
    content: typeof wording === 'string' ? contentFromPlain(wording) : wording,
    lockedLabel: null,
    origins: [],
  }))

export const wordingsOf = (clauses: readonly Clause[]) => clauses.map(({ content }) => plainText(content))

export const openingOf = (id: string, facts: Partial<Opening> = {}): Opening => ({
  type: 'opening', id, proponents: [], opponents: [], note: null, ...facts,
})

/** Resolves the bracket that begins with `start`, or the first. */
export function resolved(clauses: Clause[], choice: BracketChoice, start = '', language = 'en') {
  const reading = readBrackets(clauses)
  const bracket = reading.brackets.find(({ text }) => text.startsWith(start))
  return resolveBracket(clauses, reading, bracket!, choice, language)
}

const WORDS = ['States', 'shall', 'act', 'now', 'l’État', 'שלום', 'é', '\u0301', '\ud800', 'the', 'the', 'Alt 1 ', 'Option 2: ']
const SIGNS = ['[', ']', '[', ']', '{', '}', ' ', ' ', ' ', '\u00a0', ',', '.', ' ;', '/', ' or ', '(Canada)', ' (a)']

/** Texts of a few clauses in which anything can happen, as edges and as characters, with marks and footnotes. */
export function anyBracketedText(): fc.Arbitrary<Clause[]> {
  let count = 0
  const part: fc.Arbitrary<Inline> = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...WORDS, ...SIGNS).map((text): Inline => ({ type: 'text', text })) },
    { weight: 2, arbitrary: fc.constantFrom('bold ', ' italic').map((text): Inline => ({ type: 'text', text, marks: ['bold'] })) },
    { weight: 3, arbitrary: fc.constant(null).map((): Inline => openingOf(`o${count++}`, { proponents: ['Japan'] })) },
    { weight: 3, arbitrary: fc.constant<Inline>({ type: 'closing' }) },
    { weight: 1, arbitrary: fc.constant(null).map((): Inline => ({ type: 'footnote', id: `f${count++}`, content: [] })) },
    { weight: 1, arbitrary: fc.constant<Inline>({ type: 'break' }) },
    { weight: 1, arbitrary: fc.constant<Inline>({ type: 'reference', target: 't', text: '[3]' }) },
  )
  return fc.array(fc.array(part, { maxLength: 14 }), { minLength: 1, maxLength: 5 }).map((contents) => clausesOf(...contents))
}
