import {
  $getSelection,
  $isRangeSelection,
  FORMAT_TEXT_COMMAND,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  REDO_COMMAND,
  UNDO_COMMAND,
  type LexicalEditor,
} from 'lexical'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { plainText } from '../../../shared/clauses/plainText'
import { MOST_STEPS } from '../../../shared/model/step'
import { applyClauses } from '../../../renderer/editor/applyClauses'
import { readClauses } from '../../../renderer/editor/document'
import { historyOf } from '../../../renderer/editor/history/ClauseHistoryExtension'
import { STEP_REFUSED_COMMAND } from '../../../renderer/editor/history/registerClauseHistory'
import { $selectedPlaces } from '../../../renderer/editor/history/selectedPlaces'
import { $mergeWithPrevious, $splitClause } from '../../../renderer/editor/splitAndMerge'
import { $moveClause } from '../../../renderer/editor/structureCommands'
import { $caretAt, $selectBetween, clause, edit, headlessEditor, ids } from './support'

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

function words(editor: LexicalEditor): string[] {
  return readClauses(editor).map(({ content }) => plainText(content))
}

function type(editor: LexicalEditor, text: string, pause = 100): void {
  for (const letter of text) {
    vi.advanceTimersByTime(pause)
    edit(editor, () => {
      const selection = $getSelection()
      if ($isRangeSelection(selection)) selection.insertText(letter)
    })
  }
}

function undo(editor: LexicalEditor): string[] {
  edit(editor, () => void editor.dispatchCommand(UNDO_COMMAND, undefined))
  return words(editor)
}

function redo(editor: LexicalEditor): string[] {
  edit(editor, () => void editor.dispatchCommand(REDO_COMMAND, undefined))
  return words(editor)
}

test('typing without a pause is one step, and a pause between words begins another', () => {
  const editor = headlessEditor([clause('a', 'A')])
  edit(editor, () => $caretAt(0, 1))
  type(editor, ' whole')
  vi.advanceTimersByTime(1000)
  type(editor, ' word')
  expect(words(editor)).toEqual(['A whole word'])
  expect(undo(editor)).toEqual(['A whole'])
  expect(undo(editor)).toEqual(['A'])
  expect(redo(editor)).toEqual(['A whole'])
  expect(redo(editor)).toEqual(['A whole word'])
})

test('a slow writer takes back words, not letters', () => {
  const editor = headlessEditor([clause('a', '')])
  edit(editor, () => $caretAt(0, 0))
  type(editor, 'slow words', 900)
  expect(undo(editor)).toEqual(['slow '])
  expect(undo(editor)).toEqual(['slow'])
  expect(undo(editor)).toEqual([''])
})

test('writing elsewhere, deleting and formatting are steps of their own', () => {
  const editor = headlessEditor([clause('a', 'Alpha'), clause('b', 'Beta')])
  edit(editor, () => $caretAt(0, 5))
  type(editor, 'x')
  edit(editor, () => $caretAt(1, 4))
  type(editor, 'y')
  edit(editor, () => $selectBetween([1, 0], [1, 4]))
  edit(editor, () => void editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold'))
  expect(readClauses(editor)[1]?.content).toHaveLength(2)
  undo(editor)
  expect(readClauses(editor)[1]?.content).toHaveLength(1)
  expect(undo(editor)).toEqual(['Alphax', 'Beta'])
  expect(undo(editor)).toEqual(['Alpha', 'Beta'])
})

test('undo and redo put the caret where it was', () => {
  const editor = headlessEditor([clause('a', 'Alpha'), clause('b', 'Beta')])
  const caret = () => editor.read($selectedPlaces)?.focus
  edit(editor, () => $caretAt(0, 3))
  edit(editor, $splitClause)
  const after = caret()
  edit(editor, () => $caretAt(2, 4))
  expect(undo(editor)).toEqual(['Alpha', 'Beta'])
  expect(caret()).toEqual({ clause: 'a', offset: 3 })
  redo(editor)
  expect(caret()).toEqual(after)
})

test('a clause keeps its id, kind and origins through undo and redo of splits, merges and moves', () => {
  const start = [
    clause('a', 'Alpha', { kind: 'chapeau', origins: ['o'] }),
    clause('b', 'Beta', { kind: 'item', depth: 1, lockedLabel: 'b bis' }),
    clause('c', 'Gamma'),
  ]
  const editor = headlessEditor(start)
  edit(editor, () => $caretAt(2, 0))
  edit(editor, () => void $moveClause('up'))
  edit(editor, () => $caretAt(1, 2))
  edit(editor, $splitClause)
  edit(editor, () => $caretAt(1, 0))
  edit(editor, () => void $mergeWithPrevious())
  const end = readClauses(editor)
  for (let step = 0; step < 3; step++) undo(editor)
  expect(readClauses(editor)).toEqual(start)
  for (let step = 0; step < 3; step++) redo(editor)
  expect(readClauses(editor)).toEqual(end)
})

test('an update tagged for merging belongs to the step before it, and one tagged for pushing never does', () => {
  const editor = headlessEditor([clause('a', 'A'), clause('b', 'B')])
  edit(editor, () => $caretAt(0, 1))
  type(editor, 'x')
  const write = (index: number, tag: string) =>
    editor.update(() => {
      $caretAt(index, 1)
      const selection = $getSelection()
      if ($isRangeSelection(selection)) selection.insertText('!')
    }, { discrete: true, tag })
  write(1, HISTORY_MERGE_TAG)
  write(1, HISTORY_PUSH_TAG)
  expect(words(editor)).toEqual(['Ax', 'B!!'])
  expect(undo(editor)).toEqual(['Ax', 'B!'])
  expect(undo(editor)).toEqual(['A', 'B'])
})

test('what others changed meanwhile stays: the step is undone where it still can be, and the rest is told', () => {
  const editor = headlessEditor([clause('a', 'A'), clause('b', 'B')])
  const refused: unknown[] = []
  editor.registerCommand(STEP_REFUSED_COMMAND, (what) => (refused.push(what), false), 1)
  edit(editor, () => {
    $caretAt(0, 1)
    const selection = $getSelection()
    if ($isRangeSelection(selection)) selection.insertText(' mine')
    $caretAt(1, 1)
    const other = $getSelection()
    if ($isRangeSelection(other)) other.insertText(' mine')
  })
  applyClauses(editor, [clause('a', 'A theirs'), clause('b', 'B mine', { kind: 'item', depth: 1 })])
  expect(undo(editor)).toEqual(['A theirs', 'B'])
  expect(readClauses(editor)[1]).toMatchObject({ kind: 'item', depth: 1 })
  expect(refused).toEqual([{ clauses: 1, entirely: false }])
  expect(redo(editor)).toEqual(['A theirs', 'B mine'])
})

test('a split whose second half others rewrote is not undone by halves', () => {
  const editor = headlessEditor([clause('a', 'One two')])
  const refused: unknown[] = []
  editor.registerCommand(STEP_REFUSED_COMMAND, (what) => (refused.push(what), false), 1)
  edit(editor, () => $caretAt(0, 3))
  edit(editor, $splitClause)
  const [, second] = ids(editor)
  applyClauses(editor, [clause('a', 'One'), clause(second!, ' two, theirs')])
  expect(undo(editor)).toEqual(['One', ' two, theirs'])
  expect(refused).toEqual([{ clauses: 1, entirely: true }])
  expect(redo(editor)).toEqual(['One', ' two, theirs'])
})

test(`the last ${MOST_STEPS} steps are kept`, () => {
  const editor = headlessEditor([clause('a', '')])
  for (let step = 0; step < MOST_STEPS + 20; step++) {
    edit(editor, () => {
      $caretAt(0, 0)
      const selection = $getSelection()
      if ($isRangeSelection(selection)) selection.insertText('long ')
    })
  }
  for (let step = 0; step < MOST_STEPS + 20; step++) undo(editor)
  expect(words(editor)).toEqual(['long '.repeat(20)])
})

test('what is told to the store is told once, and again when that failed', () => {
  const editor = headlessEditor([clause('a', 'A')])
  const history = historyOf(editor)
  edit(editor, () => $caretAt(0, 1))
  type(editor, 'x')
  const first = history.take()
  expect(first.steps).toHaveLength(1)
  expect(history.take()).toEqual({ steps: [], undone: [], forgotten: [] })
  history.giveBack(first)
  undo(editor)
  const [step] = first.steps
  expect(history.take()).toEqual({ steps: [step], undone: [{ id: step!.id, undone: true }], forgotten: [] })
  type(editor, 'y')
  expect(history.take()).toMatchObject({ steps: [{ changes: [{ before: { id: 'a' } }] }], forgotten: [step!.id] })
})
