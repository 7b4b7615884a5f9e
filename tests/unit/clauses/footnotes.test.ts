import { expect, test } from 'vitest'
import { numberedNotes, textWithNotes } from '../../../shared/clauses/footnotes'
import { plainText } from '../../../shared/clauses/plainText'
import { comparedSide } from '../../../electron/core/comparedSide'
import { compareTexts } from '../../../shared/compare/compareTexts'
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

test('are searched and compared after the words they stand in, which begin the same', () => {
  const content: InlineContent = [text('States act'), note('x', 'See the annex'), text('.')]
  expect(textWithNotes(content)).toBe('States act.\n* See the annex')
  expect(textWithNotes(content).startsWith(plainText(content))).toBe(true)
})

test('show as a change when only the note changed, and both sides come back exactly', () => {
  const side = (words: string) =>
    comparedSide({ title: 'T', language: 'en', scheme: 'none' }, [
      withContent('a', [text('States act without delay'), note('x', words), text('.')]),
    ])
  const { rows } = compareTexts(side('See the first annex'), side('See the second annex'))
  expect(rows.map(({ kind }) => kind)).toEqual(['edited'])
  const rebuilt = (leftOut: 'insert' | 'delete') =>
    rows[0]!.segments.map((segment) => (segment.op === leftOut || segment.op === 'typography' ? '' : segment.text)).join('')
  expect(rebuilt('insert')).toBe('States act without delay.\n* See the first annex')
  expect(rebuilt('delete')).toBe('States act without delay.\n* See the second annex')
})
