import { $getSelection, $isRangeSelection, CLEAR_HISTORY_COMMAND, REDO_COMMAND, UNDO_COMMAND, $selectAll, DELETE_CHARACTER_COMMAND } from 'lexical'
import { describe, expect, test } from 'vitest'
import { readClauses } from '../../../renderer/editor/document'
import { $mergeWithNext, $mergeWithPrevious, $splitClause } from '../../../renderer/editor/splitAndMerge'
import { $caretAt, $selectBetween, clause, edit, headlessEditor, ids, shown } from './support'

describe('Enter', () => {
  test('splits a clause: the first half keeps its id, the second gets a new one and the same origins', () => {
    const editor = headlessEditor([clause('a', 'One two', { kind: 'principle', origins: ['o1'] })])
    edit(editor, () => $caretAt(0, 3))
    edit(editor, $splitClause)
    expect(shown(editor)).toEqual(['principle 0 One', 'principle 0  two'])
    const [first, second] = readClauses(editor)
    expect(first!.id).toBe('a')
    expect(second!.id).not.toBe('a')
    expect(second!.origins).toEqual(['o1'])
  })

  test('at the end makes an empty clause of the sensible kind, without origins', () => {
    const editor = headlessEditor([
      clause('h', 'Principles', { kind: 'heading', depth: 1 }),
      clause('c', 'We commit to:', { kind: 'chapeau', origins: ['o1'] }),
      clause('i', 'listen', { kind: 'item', depth: 1 }),
    ])
    for (const [index, at, made] of [[0, 10, 'paragraph 0'], [2, 13, 'item 1'], [4, 6, 'item 1']] as const) {
      edit(editor, () => $caretAt(index, at))
      edit(editor, $splitClause)
      expect(shown(editor)[index + 1]).toBe(made)
      expect(readClauses(editor)[index + 1]!.origins).toEqual([])
    }
  })

  test('at the start puts an empty clause before, and the text keeps its id', () => {
    const editor = headlessEditor([clause('a', 'Text', { kind: 'operative' })])
    edit(editor, () => $caretAt(0, 0))
    edit(editor, $splitClause)
    expect(shown(editor)).toEqual(['operative 0', 'operative 0 Text'])
    expect(ids(editor)[1]).toBe('a')
  })

  test('in an empty item leaves the list by one level', () => {
    const editor = headlessEditor([
      clause('p', 'Body', { kind: 'operative' }),
      clause('c', 'To:', { kind: 'chapeau' }),
      clause('e', '', { kind: 'item', depth: 2 }),
    ])
    edit(editor, () => $caretAt(2, 0))
    edit(editor, $splitClause)
    expect(shown(editor)[2]).toBe('item 1')
    edit(editor, $splitClause)
    expect(shown(editor)[2]).toBe('operative 0')
    expect(ids(editor)).toEqual(['p', 'c', 'e'])
  })

  test('with words selected across clauses removes them first', () => {
    const editor = headlessEditor([clause('a', 'One two', { origins: ['x'] }), clause('b', 'gone'), clause('c', 'three four', { origins: ['y'] })])
    edit(editor, () => $selectBetween([0, 3], [2, 5]))
    edit(editor, $splitClause)
    expect(shown(editor)).toEqual(['paragraph 0 One', 'paragraph 0  four'])
    expect(readClauses(editor)[1]!.origins).toEqual(['x', 'y'])
  })
})

describe('Backspace and Delete', () => {
  test('Backspace at the start joins the clause before, which keeps its id, kind and depth; origins unite', () => {
    const editor = headlessEditor([
      clause('a', 'One', { kind: 'principle', origins: ['x', 'y'] }),
      clause('b', ' two', { kind: 'item', depth: 2, origins: ['y', 'z'] }),
    ])
    edit(editor, () => $caretAt(1, 0))
    edit(editor, () => expect($mergeWithPrevious()).toBe(true))
    expect(readClauses(editor)).toEqual([clause('a', 'One two', { kind: 'principle', origins: ['x', 'y', 'z'] })])
    editor.read(() => {
      const selection = $getSelection()
      expect($isRangeSelection(selection) && selection.anchor.offset).toBe(3)
    })
  })

  test('Backspace after an empty clause removes it, and the text keeps what it is', () => {
    const editor = headlessEditor([clause('a', ''), clause('b', 'Text', { kind: 'principle', origins: ['o'] })])
    edit(editor, () => $caretAt(1, 0))
    edit(editor, () => expect($mergeWithPrevious()).toBe(true))
    expect(readClauses(editor)).toEqual([clause('b', 'Text', { kind: 'principle', origins: ['o'] })])
  })

  test('Delete at the end joins the clause after', () => {
    const editor = headlessEditor([clause('a', 'One'), clause('b', ' two', { kind: 'item', depth: 1 })])
    edit(editor, () => $caretAt(0, 3))
    edit(editor, () => expect($mergeWithNext()).toBe(true))
    expect(readClauses(editor)).toEqual([clause('a', 'One two')])
  })

  test('inside a clause neither has anything to join', () => {
    const editor = headlessEditor([clause('a', 'One'), clause('b', 'Two')])
    edit(editor, () => $caretAt(1, 1))
    edit(editor, () => expect([$mergeWithPrevious(), $mergeWithNext()]).toEqual([false, false]))
  })

  test('selecting everything and deleting leaves one empty clause with an id of its own', () => {
    const editor = headlessEditor([clause('a', 'One', { kind: 'title' }), clause('b', 'Two'), clause('c', 'Three')])
    edit(editor, () => void $selectAll())
    edit(editor, () => void editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true))
    const left = readClauses(editor)
    expect(left).toHaveLength(1)
    expect(left[0]!.content).toEqual([])
    expect(left[0]!.id).toMatch(/^[a-z0-9]+$/)
  })
})

test('a split and a merge are each one step to undo and to redo', () => {
  const editor = headlessEditor([clause('a', 'One two'), clause('b', 'Three')])
  const start = readClauses(editor)
  edit(editor, () => $caretAt(0, 3))
  editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined)
  edit(editor, () => $caretAt(0, 3))
  edit(editor, $splitClause)
  const split = readClauses(editor)
  edit(editor, () => $caretAt(2, 0))
  edit(editor, () => void $mergeWithPrevious())
  const merged = readClauses(editor)
  edit(editor, () => void editor.dispatchCommand(UNDO_COMMAND, undefined))
  expect(readClauses(editor)).toEqual(split)
  edit(editor, () => void editor.dispatchCommand(UNDO_COMMAND, undefined))
  expect(readClauses(editor)).toEqual(start)
  edit(editor, () => void editor.dispatchCommand(REDO_COMMAND, undefined))
  edit(editor, () => void editor.dispatchCommand(REDO_COMMAND, undefined))
  expect(readClauses(editor)).toEqual(merged)
})
