import { expect, test } from 'vitest'
import { findHeadingOf, keepEntries, outlineEntries } from '../../../../renderer/features/library/outlineEntries'
import { clauseOf } from '../records'

const clauses = [
  clauseOf('t', 'title', 'Call'),
  clauseOf('p', 'preambular', 'Recalling'),
  clauseOf('a', 'heading', 'Principles'),
  clauseOf('a1', 'principle', 'First'),
  clauseOf('b', 'heading', 'Governments', 1),
  clauseOf('b1', 'commitment', 'Second'),
  clauseOf('c', 'heading', ' '),
  clauseOf('d', 'heading', 'Follow-up'),
]

test('the outline is the headings with their level and what stands under them', () => {
  expect(outlineEntries(clauses)).toEqual([
    { id: 'a', text: 'Principles', level: 0, clauses: 3 },
    { id: 'b', text: 'Governments', level: 1, clauses: 1 },
    { id: 'd', text: 'Follow-up', level: 0, clauses: 0 },
  ])
})

test('a clause stands under the heading above it', () => {
  expect(findHeadingOf(clauses, 'b1')).toBe('b')
  expect(findHeadingOf(clauses, 'a')).toBe('a')
  expect(findHeadingOf(clauses, 'p')).toBeNull()
  expect(findHeadingOf(clauses, 'gone')).toBeNull()
  expect(findHeadingOf(clauses, null)).toBeNull()
})

test('entries that say the same are the same ones, so that only the others are drawn again', () => {
  const before = outlineEntries(clauses)
  expect(keepEntries(before, outlineEntries(clauses))).toBe(before)
  const after = keepEntries(before, outlineEntries([...clauses.slice(0, 4), clauseOf('a2', 'principle', 'Other'), ...clauses.slice(4)]))
  expect(after.map(({ id, clauses: count }) => `${id} ${count}`)).toEqual(['a 4', 'b 1', 'd 0'])
  expect([after[0] === before[0], after[1] === before[1], after[2] === before[2]]).toEqual([false, true, true])
})
