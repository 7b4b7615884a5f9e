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

it('goes on from where a sequence starts, and after a gap, instead of holding every number', () => {
  const typed = ['7.', '8.', '10.', '11.'].map((label, at) => clause(`c${at}`, 'operative', 0, label))
  const { clauses } = unlockLabels(typed, 'en')
  expect(clauses.map(({ lockedLabel, numbering }) => lockedLabel ?? numbering?.startAt ?? null)).toEqual([7, null, 10, null])
})

it('knows an act of the EU, and the labels delegations use', () => {
  const act = [
    clause('r', 'preambular', 0, '(1)'),
    clause('a', 'heading', 0, 'Article 1'),
    clause('b', 'paragraph', 0, '1.'),
    clause('c', 'paragraph', 0, '2.'),
    clause('d', 'heading', 0, 'Article 2'),
  ]
  expect(unlockLabels(act, 'en')).toMatchObject({ scheme: 'eu', clauses: act.map(() => ({ lockedLabel: null })) })
  const draft = [clause('p', 'preambular', 0, 'PP1'), clause('o', 'operative', 0, 'OP1'), clause('q', 'operative', 0, 'OP2')]
  expect(unlockLabels(draft, 'en')).toMatchObject({ scheme: 'un', clauses: draft.map(() => ({ lockedLabel: null })) })
})
