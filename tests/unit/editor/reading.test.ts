// @vitest-environment jsdom
import { $getRoot } from 'lexical'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { applyClauses } from '../../../renderer/editor/applyClauses'
import { $clauseNodes, $nodeFromClause, readClauses } from '../../../renderer/editor/document'
import { registerReading } from '../../../renderer/editor/registerReading'
import { clause, edit, headlessEditor } from './support'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function reading() {
  const editor = headlessEditor([clause('a', 'One'), clause('b', 'Two'), clause('c', 'Three')])
  const { clauses, unregister } = registerReading(editor)
  let told = 0
  clauses.subscribe(() => told++)
  return { editor, clauses, unregister, told: () => told }
}

test('after a pause the clauses that changed are read, and the others stay the same objects', () => {
  const draft = reading()
  const [a, , c] = draft.clauses.current()
  edit(draft.editor, () => $clauseNodes()[1]!.selectEnd().insertText(' more'))
  expect(draft.told()).toBe(0)
  vi.runAllTimers()
  expect(draft.told()).toBe(1)
  expect(draft.clauses.current()).toEqual(readClauses(draft.editor))
  expect(draft.clauses.current()[0]).toBe(a)
  expect(draft.clauses.current()[2]).toBe(c)
})

test('what comes, goes, moves and is brought in from elsewhere is read as it stands', () => {
  const draft = reading()
  const changes = [
    () => void $clauseNodes()[0]!.insertBefore($nodeFromClause(clause('d', 'New'))),
    () => void $getRoot().append($clauseNodes()[1]!.setKind('heading')),
    () => $clauseNodes()[0]!.remove(),
  ]
  for (const $change of changes) {
    edit(draft.editor, $change)
    edit(draft.editor, () => $clauseNodes()[0]!.selectEnd().insertText('!'))
    vi.runAllTimers()
    expect(draft.clauses.current()).toEqual(readClauses(draft.editor))
  }
  applyClauses(draft.editor, [clause('c', 'Stored'), clause('e', 'From another window')])
  vi.runAllTimers()
  expect(draft.clauses.current()).toEqual(readClauses(draft.editor))
})

test('nothing is read any more of a draft that was left', () => {
  const draft = reading()
  edit(draft.editor, () => $clauseNodes()[0]!.selectEnd().insertText('!'))
  draft.unregister()
  vi.runAllTimers()
  expect(draft.told()).toBe(0)
})
