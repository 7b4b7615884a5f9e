import { expect, test } from 'vitest'
import { applyFix } from '../../../shared/checks/applyFix'
import type { Inline, InlineContent } from '../../../shared/model/inline'

const opening: Inline = { type: 'opening', id: 'b1', proponents: ['Canada'], opponents: [], note: null }
const footnote: Inline = { type: 'footnote', id: 'f1', content: [{ type: 'text', text: 'A note' }] }
const reference: Inline = { type: 'reference', target: 'c9', text: 'paragraph 3' }

test('a mark is given to the words meant and no others', () => {
  expect(applyFix([{ type: 'text', text: 'Deeply concerned by it,' }], [{ start: 0, end: 16, mark: 'italic' }])).toEqual([
    { type: 'text', text: 'Deeply concerned', marks: ['italic'] },
    { type: 'text', text: ' by it,' },
  ])
})

test('a mark joins those that are there, across a bracket’s edge', () => {
  const content: InlineContent = [opening, { type: 'text', text: 'Calls', marks: ['bold'] }, { type: 'closing' }, { type: 'text', text: ' upon' }]
  expect(applyFix(content, [{ start: 1, end: 12, mark: 'italic' }])).toEqual([
    opening,
    { type: 'text', text: 'Calls', marks: ['bold', 'italic'] },
    { type: 'closing' },
    { type: 'text', text: ' upon', marks: ['italic'] },
  ])
})

test('characters take the marks of those they replace; brackets, references and footnotes stay', () => {
  const content: InlineContent = [
    { type: 'text', text: 'as in ' }, reference, footnote, { type: 'text', text: ' ;', marks: ['italic'] }, opening, { type: 'text', text: 'x' },
  ]
  expect(applyFix(content, [{ start: 17, end: 18, text: '\u202f' }])).toEqual([
    { type: 'text', text: 'as in ' }, reference, footnote, { type: 'text', text: '\u202f;', marks: ['italic'] }, opening, { type: 'text', text: 'x' },
  ])
})

test('a range over a bracket’s edge changes the words on both sides and leaves the edge', () => {
  const content: InlineContent = [{ type: 'text', text: 'a ' }, opening, { type: 'text', text: ' b' }, { type: 'closing' }]
  expect(applyFix(content, [{ start: 1, end: 4, text: '_' }])).toEqual([
    { type: 'text', text: 'a_' }, opening, { type: 'text', text: 'b' }, { type: 'closing' },
  ])
})

test('new characters follow what they stand after, in its marks', () => {
  expect(applyFix([{ type: 'text', text: 'act', marks: ['bold'] }, footnote], [{ start: 3, end: 3, text: ';' }])).toEqual([
    { type: 'text', text: 'act;', marks: ['bold'] }, footnote,
  ])
  expect(applyFix([opening], [{ start: 1, end: 1, text: ',' }])).toEqual([opening, { type: 'text', text: ',' }])
  expect(applyFix([], [{ start: 0, end: 0, text: '.' }])).toEqual([{ type: 'text', text: '.' }])
})

test('several edits of one clause are made at once, overlapping ones once', () => {
  const edits = [{ start: 1, end: 2, text: '’' }, { start: 4, end: 5, text: '\u00a0' }, { start: 3, end: 5, text: 'x' }]
  expect(applyFix([{ type: 'text', text: "l'un : deux" }], edits)).toEqual([{ type: 'text', text: 'l’un\u00a0: deux' }])
})

test('a reference’s own words are not edited', () => {
  expect(applyFix([reference], [{ start: 0, end: 4, text: 'X' }])).toEqual([reference])
})
