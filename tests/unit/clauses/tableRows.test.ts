import { expect, test } from 'vitest'
import { corrected } from '../../../shared/clauses/corrected'
import { contentFromMarked, markedRanges } from '../../../shared/clauses/markedRanges'
import { contentFromPlain, plainText } from '../../../shared/clauses/plainText'
import { cellsOf, isHeadingRow, tablesIn } from '../../../shared/clauses/tableRows'
import type { InlineContent } from '../../../shared/model/inline'
import { labels } from '../../../shared/numbering/labels'
import { readOpenings } from '../../../shared/numbering/openings'

const rows = (...texts: string[]) => texts.map((text) => ({ content: contentFromPlain(text), depth: 0 }))

test('a table is the rows that follow each other with as many cells, at one depth', () => {
  expect(tablesIn(rows('a\tb', 'c\td', 'e', 'f\tg', 'h\ti\tj'))).toEqual([
    { start: 0, end: 2, columns: 2 },
    { start: 3, end: 4, columns: 2 },
    { start: 4, end: 5, columns: 3 },
  ])
  const [first, second] = rows('a\tb', 'c\td')
  expect(tablesIn([first!, { ...second!, depth: 1 }])).toHaveLength(2)
  expect(tablesIn(rows('a', ''))).toEqual([])
})

test('cells are what stands between boundaries, empty ones included', () => {
  expect(cellsOf(contentFromPlain('\ta\nb\t')).map(plainText)).toEqual(['', 'a\nb', ''])
})

test('a row that is bold wherever it says something names the columns', () => {
  const bold = (text: string) => ({ type: 'text', text, marks: ['bold'] }) as const
  expect(isHeadingRow([bold('a'), { type: 'break', cell: true }, bold('b')])).toBe(true)
  expect(isHeadingRow([bold('a'), { type: 'break', cell: true }, { type: 'text', text: 'b' }])).toBe(false)
  expect(isHeadingRow([{ type: 'break', cell: true }])).toBe(false)
})

test('content with cells is the same again from its plain text and marks', () => {
  const content: InlineContent = [
    { type: 'break', cell: true },
    { type: 'text', text: 'States', marks: ['bold'] },
    { type: 'break', cell: true },
    { type: 'text', text: 'pay' },
    { type: 'break' },
    { type: 'text', text: 'twice' },
  ]
  expect(contentFromMarked(plainText(content), markedRanges(content))).toEqual(content)
})

test('a correction of words never moves a boundary', () => {
  const content = contentFromPlain('States\tpay')
  expect(corrected(content, 'States\tshall pay', 'en')).toEqual(contentFromPlain('States\tshall pay'))
  expect(corrected(content, 'States pay', 'en')).toBeNull()
})

test('a row has no number, and does not end the list it stands in', () => {
  const clause = (kind: 'paragraph' | 'operative', text: string) => {
    return { kind, depth: 0, lockedLabel: null, content: contentFromPlain(text) }
  }
  const clauses = [clause('operative', 'Decides'), clause('paragraph', 'a\tb'), clause('operative', 'Requests')]
  expect(labels(readOpenings(clauses, 'un'), 'un', 'en')).toEqual(['1.', '', '2.'])
  expect(labels(readOpenings(clauses, 'eu'), 'eu', 'en')[1]).toBe('')
})

test('ten thousand cells are split at once', () => {
  const content = contentFromPlain('\t'.repeat(10_000))
  expect(cellsOf(content)).toHaveLength(10_001)
  expect(tablesIn([{ content, depth: 0 }])).toEqual([{ start: 0, end: 1, columns: 10_001 }])
})
