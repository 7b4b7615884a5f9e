import { expect, test } from 'vitest'
import { sameClause, samePart } from '../../../shared/clauses/sameClause'
import type { Clause } from '../../../shared/model/clause'
import type { InlineContent } from '../../../shared/model/inline'

const bold: InlineContent = [{ type: 'text', text: 'one', marks: ['bold'] }]

test.each<[string, InlineContent, InlineContent, boolean]>([
  ['the same words and marks', bold, [{ marks: ['bold'], text: 'one', type: 'text' }], true],
  ['other words', bold, [{ type: 'text', text: 'two', marks: ['bold'] }], false],
  ['other marks', bold, [{ type: 'text', text: 'one', marks: ['italic'] }], false],
  ['no marks', bold, [{ type: 'text', text: 'one' }], false],
  ['more behind', bold, [...bold, { type: 'text', text: ' more' }], false],
  ['a number of a reference', [{ type: 'reference', target: 'a', text: '1' }], [{ type: 'reference', target: 'a', text: '2' }], true],
  ['a target of a reference', [{ type: 'reference', target: 'a', text: '1' }], [{ type: 'reference', target: 'b', text: '1' }], false],
  ['a reference that became words', [{ type: 'reference', target: 'a', text: '1' }], [{ type: 'text', text: '1' }], false],
  ['words of a footnote', [{ type: 'footnote', id: 'n', content: [] }], [{ type: 'footnote', id: 'n', content: [{ type: 'text', text: 'x' }] }], false],
  ['nothing at all', [], [], true],
  ['nothing and something', [], bold, false],
])('%s', (_, one, other, same) => {
  expect(samePart(one, other)).toBe(same)
  expect(samePart(other, one)).toBe(same)
})

test('a clause says the same under another id, and with what it does not say left out or undefined', () => {
  const clause: Clause = { id: 'a', kind: 'paragraph', depth: 0, lockedLabel: null, origins: ['x'], content: bold }
  expect(sameClause(clause, { ...clause, id: 'b', numbering: undefined })).toBe(true)
  expect(sameClause(clause, { ...clause, lockedLabel: '' })).toBe(false)
  expect(sameClause(clause, { ...clause, origins: ['x', 'y'] })).toBe(false)
  expect(sameClause(clause, { ...clause, numbering: { restart: true } as never })).toBe(false)
})
