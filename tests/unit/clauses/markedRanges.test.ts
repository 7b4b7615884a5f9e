import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contentFromMarked, markedRanges } from '../../../shared/clauses/markedRanges'
import { joinRuns, plainText } from '../../../shared/clauses/plainText'
import { mark, type SetInline } from '../../../shared/model/inline'

test('a mark is one range over the runs it goes on through, and ends at a line break', () =>
  expect(
    markedRanges([
      { type: 'text', text: 'Deeply ', marks: ['italic'] },
      { type: 'text', text: 'concerned', marks: ['bold', 'italic'] },
      { type: 'text', text: ' about' },
      { type: 'break' },
      { type: 'text', text: 'peace', marks: ['italic'] },
    ]),
  ).toEqual([
    { mark: 'italic', start: 0, end: 16 },
    { mark: 'bold', start: 7, end: 16 },
    { mark: 'italic', start: 23, end: 28 },
  ]))

test('brackets, references and notes count for the characters they stand for', () =>
  expect(
    markedRanges([
      { type: 'opening', id: 'b1', proponents: [], opponents: [], note: null },
      { type: 'text', text: 'shall', marks: ['bold'] },
      { type: 'closing' },
      { type: 'footnote', id: 'n1', content: [] },
      { type: 'reference', target: 'c1', text: 'para. 3' },
      { type: 'text', text: ' applies', marks: ['italic'] },
    ]),
  ).toEqual([
    { mark: 'bold', start: 1, end: 6 },
    { mark: 'italic', start: 14, end: 22 },
  ]))

const run = fc
  .record({ text: fc.constantFrom('Rappelant', ' que', 'l’État', '😀'), marks: fc.subarray(mark.options) })
  .map(({ text, marks }): SetInline => ({ type: 'text', text, ...(marks.length > 0 && { marks }) }))
const content = fc.array(fc.oneof(run, fc.constant<SetInline>({ type: 'break' })), { maxLength: 12 })

test('text and ranges give the content back', () =>
  fc.assert(
    fc.property(content, (given) => {
      const joined = joinRuns(given)
      expect(contentFromMarked(plainText(joined), markedRanges(joined))).toEqual(joined)
    }),
  ))
