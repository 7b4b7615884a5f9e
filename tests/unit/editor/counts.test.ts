// @vitest-environment jsdom
import { afterEach, assert, beforeEach, expect, test, vi } from 'vitest'
import type { Clause } from '../../../shared/model/clause'
import { $clauseNodes } from '../../../renderer/editor/document'
import { mounted } from './mounted'
import { $caretAt, $selectBetween, clause, edit } from './support'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  document.body.replaceChildren()
  vi.useRealTimers()
})

async function counting(clauses: Clause[]) {
  const draft = mounted(clauses)
  expect(draft.view.counts.current()).toBeNull()
  const counts = () => {
    const current = draft.view.counts.current()
    assert(current)
    return current
  }
  await vi.runAllTimersAsync()
  const after = async ($change: () => void) => {
    edit(draft.editor, $change)
    await vi.runAllTimersAsync()
    return counts()
  }
  return { ...draft, after, counts }
}

test('words are counted, brackets and all, and counted again where the text changed', async () => {
  const draft = await counting([clause('a', 'L’État s’engage [à agir [vite]] et 2030.'), clause('b', 'Two words')])
  expect(draft.counts().draft).toEqual({ clauses: 2, words: 9 })
  expect((await draft.after(() => $clauseNodes()[0]!.remove())).draft).toEqual({ clauses: 1, words: 2 })
})

const SECTIONS = [
  clause('a', 'before any heading'),
  clause('h', 'One', { kind: 'heading' }),
  clause('b', 'two words'),
  clause('s', 'Sub', { kind: 'heading', depth: 1 }),
  clause('c', 'these three words'),
  clause('g', 'Two', { kind: 'heading' }),
]

test('the section counted is the one under the nearest heading', async () => {
  const { after } = await counting(SECTIONS)
  expect((await after(() => $caretAt(0, 0))).section).toBeNull()
  expect((await after(() => $caretAt(2, 0))).section).toEqual({ clauses: 4, words: 7 })
  expect((await after(() => $caretAt(4, 0))).section).toEqual({ clauses: 2, words: 4 })
  expect((await after(() => $caretAt(2, 0))).section).toEqual({ clauses: 4, words: 7 })
})

test('a section grows with its words and its clauses', async () => {
  const { after } = await counting(SECTIONS)
  await after(() => $caretAt(2, 0))
  expect((await after(() => void $clauseNodes()[4]!.clear())).section).toEqual({ clauses: 4, words: 4 })
  expect((await after(() => void $clauseNodes()[5]!.setKind('paragraph'))).section).toEqual({ clauses: 5, words: 5 })
})

test('what is selected is counted to the letter, chosen clauses whole', async () => {
  const draft = await counting(SECTIONS)
  expect((await draft.after(() => $selectBetween([2, 4], [4, 5]))).selection).toEqual({ clauses: 3, words: 3 })
  draft.press('Escape')
  await vi.runAllTimersAsync()
  expect(draft.counts().selection).toEqual({ clauses: 3, words: 6 })
  expect((await draft.after(() => $caretAt(2, 1))).selection).toBeNull()
})
