import { expect, test } from 'vitest'
import { draftEdit } from '../../../../renderer/features/comparison/draftEdit'
import {
  findStep,
  NO_TAKING,
  withoutDraft,
  withStep,
  withStepMoved,
  type TakingStep,
} from '../../../../renderer/features/comparison/takingHistory'
import type { Clause } from '../../../../shared/model/clause'

const clause = (id: string, text: string): Clause => {
  return { id, kind: 'operative', depth: 0, content: [{ type: 'text', text }], lockedLabel: null, origins: [] }
}
const step = (draft: string, text: string): TakingStep => {
  return { draft, forth: { clauses: [clause('a', text)], order: null }, back: { clauses: [], order: null } }
}
const [first, second, elsewhere] = [step('one', 'First'), step('one', 'Second'), step('two', 'Elsewhere')]

test('an edit names the clauses that are otherwise, and the order only where it is another', () => {
  const [a, b] = [clause('a', 'Recalls'), clause('b', 'Decides')]
  expect(draftEdit([a, b], [clause('a', 'Notes'), b])).toEqual({ clauses: [clause('a', 'Notes')], order: null })
  expect(draftEdit([a, b], [b, a])).toEqual({ clauses: [], order: ['b', 'a'] })
  expect(draftEdit([a], [a, b])).toEqual({ clauses: [b], order: ['a', 'b'] })
})

test('what was taken last into a draft on screen is undone first, and redone last', () => {
  const history = [first, second, elsewhere].reduce((now, one, at) => withStep(now, one, at + 1), NO_TAKING)
  expect(findStep(history, 'done', ['one'])).toBe(second)
  expect(findStep(history, 'done', ['one', 'two'])).toBe(elsewhere)
  const undone = withStepMoved(withStepMoved(history, second, 'done', 4), first, 'done', 5)
  expect(findStep(undone, 'done', ['one'])).toBeUndefined()
  expect(findStep(undone, 'undone', ['one'])).toBe(first)
  expect(undone.revisions).toEqual({ one: 5, two: 3 })
})

test('what was undone is gone once something else is taken into that draft, and only that', () => {
  const undone = withStepMoved(withStepMoved(withStep(withStep(NO_TAKING, first, 1), elsewhere, 1), first, 'done', 2), elsewhere, 'done', 2)
  const taken = withStep(undone, second, 3)
  expect(findStep(taken, 'undone', ['one'])).toBeUndefined()
  expect(findStep(taken, 'undone', ['two'])).toBe(elsewhere)
})

test('of a draft that somebody else changed, nothing is undone', () => {
  const history = withStep(withStep(NO_TAKING, first, 1), elsewhere, 1)
  expect(findStep(withoutDraft(history, 'one'), 'done', ['one', 'two'])).toBe(elsewhere)
  expect(findStep(withoutDraft(history, 'one'), 'done', ['one'])).toBeUndefined()
})
