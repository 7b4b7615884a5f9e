import { expect, test } from 'vitest'
import { checkText } from '../../../shared/checks/createChecker'
import type { InlineContent } from '../../../shared/model/inline'

const text = (words: string) => ({ type: 'text', text: words }) as const
const note = (id: string, words: string) => ({ type: 'footnote', id, content: [text(words)] }) satisfies InlineContent[number]
const told = (content: InlineContent, scheme: 'un' | 'call' = 'call', language = 'fr') =>
  checkText([{ id: 'a', kind: 'paragraph', depth: 0, content }], { scheme, language }).map(
    ({ check, note: inNote, start, end, words }) => `${check} ${inNote ? `${inNote.id}@${inNote.at} ` : ''}${start}–${end} ${words}`,
  )

test('the words of footnotes are read as those of clauses are, in the order of the text', () => {
  expect(told([text('Agir  vite'), note('x', 'Voir  l\'annexe: ici.'), text(' et  bien.'), note('y', 'Rien à dire.')])).toEqual([
    'doubleSpace 4–6 Agir  vite et  bien.',
    'doubleSpace x@10 4–6 Voir  l\'annexe: ici.',
    'apostrophe x@10 7–8 Voir  l\'annexe: ici.',
    'frenchSpacing x@10 14–15 l\'annexe: ici.'.replace('l\'annexe', 'Voir  l\'annexe'),
    'doubleSpace 13–15 Agir  vite et  bien.',
  ])
})

test('conventions of paragraphs are not asked of footnotes', () => {
  expect(told([text('We act,'), note('x', 'calling upon States')], 'un', 'en')).toEqual([])
})
