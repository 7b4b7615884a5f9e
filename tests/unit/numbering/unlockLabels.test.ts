import { expect, it } from 'vitest'
import { labels } from '../../../shared/numbering/labels'
import { unlockLabels } from '../../../shared/numbering/unlockLabels'
import type { Clause, ClauseKind } from '../../../shared/model/clause'

const clause = (id: string, kind: ClauseKind, depth: number, lockedLabel: string | null): Clause => ({
  id, kind, depth, lockedLabel, content: [], origins: [],
})
const bare = (label: string) => label.replace(/[().\s]/g, '')

it('lets a numbered text number itself and keeps an inserted 2 bis locked', () => {
  const typed = [
    clause('a', 'operative', 0, '1.'),
    clause('b', 'operative', 0, '2'),
    clause('c', 'item', 1, '(a)'),
    clause('d', 'operative', 0, '2 bis'),
    clause('e', 'operative', 0, '3.'),
  ]
  const { scheme, clauses } = unlockLabels(typed, 'fr')
  expect(clauses.map(({ lockedLabel }) => lockedLabel)).toEqual([null, null, null, '2 bis', null])
  expect(labels(clauses, scheme, 'fr').map(bare)).toEqual(['1', '2', 'a', '2bis', '3'])
})

it('keeps every number that its sequence would not give', () => {
  const typed = [clause('a', 'paragraph', 0, '7.'), clause('b', 'paragraph', 0, '12.')]
  const { scheme, clauses } = unlockLabels(typed, 'en')
  expect(labels(clauses, scheme, 'en')).toEqual(['7.', '12.'])
})

it('never changes what a reader sees, but for the style of the mark', () => {
  const typed = [
    clause('a', 'commitment', 0, '1.'),
    clause('b', 'heading', 0, null),
    clause('c', 'commitment', 0, '1.'),
    clause('d', 'commitment', 0, '2.'),
  ]
  const { scheme, clauses } = unlockLabels(typed, 'en')
  expect(labels(clauses, scheme, 'en')).toEqual(['1.', '', '1.', '2.'])
  expect(clauses.every(({ lockedLabel }) => lockedLabel === null)).toBe(true)
})
