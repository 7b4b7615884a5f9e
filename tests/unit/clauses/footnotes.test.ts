import { expect, test } from 'vitest'
import { numberedNotes, textWithNotes } from '../../../shared/clauses/footnotes'
import { plainText } from '../../../shared/clauses/plainText'
import type { Footnote, InlineContent } from '../../../shared/model/inline'
import { clause } from '../editor/support'

const text = (words: string) => ({ type: 'text', text: words }) as const
const note = (id: string, words: string): Footnote => ({ type: 'footnote', id, content: [text(words)] })
const withContent = (id: string, content: InlineContent) => ({ ...clause(id, ''), content })

test('are numbered through the text, in reading order', () => {
  const clauses = [
    withContent('a', [text('One'), note('x', 'First'), text(' two'), note('y', 'Second')]),
    clause('b', 'None'),
    withContent('c', [note('z', 'Third')]),
  ]
  expect(numberedNotes(clauses).map(({ id, number, clauseId }) => [id, number, clauseId])).toEqual([
    ['x', 1, 'a'],
    ['y', 2, 'a'],
    ['z', 3, 'c'],
  ])
})

test('are searched after the words they stand in, which begin the same', () => {
  const content: InlineContent = [text('States act'), note('x', 'See the annex'), text('.')]
  expect(textWithNotes(content)).toBe('States act.\n* See the annex')
  expect(textWithNotes(content).startsWith(plainText(content))).toBe(true)
})
