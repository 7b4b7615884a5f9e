import { $getSelection, $isRangeSelection, UNDO_COMMAND, type LexicalEditor } from 'lexical'
import { expect, test } from 'vitest'
import { applyClauses } from '../../../renderer/editor/applyClauses'
import { $selectedClause, readClauses } from '../../../renderer/editor/document'
import { $caretAt, clause, edit, headlessEditor } from './support'

function caret(editor: LexicalEditor) {
  return editor.read(() => {
    const selection = $getSelection()
    return [$selectedClause()?.getId(), $isRangeSelection(selection) ? selection.anchor.offset : null]
  })
}

test('the clauses given become the document: changed, added, moved and removed alike', () => {
  const editor = headlessEditor([clause('a', 'A'), clause('b', 'B'), clause('c', 'C')])
  const next = [clause('c', 'C', { kind: 'item', depth: 1 }), clause('n', 'New', { origins: ['o'] }), clause('a', 'A changed')]
  applyClauses(editor, next)
  expect(readClauses(editor)).toEqual(next)
})

test('the caret stays in its clause, as far into it as the words allow', () => {
  const editor = headlessEditor([clause('a', 'A'), clause('b', 'Some words')])
  edit(editor, () => $caretAt(1, 7))
  applyClauses(editor, [clause('n', 'New'), clause('b', 'Some other words'), clause('a', 'A')])
  expect(caret(editor)).toEqual(['b', 7])
  applyClauses(editor, [clause('b', 'Some')])
  expect(caret(editor)).toEqual(['b', 4])
})

test('undo does not go back behind what others did, and works for what follows', () => {
  const editor = headlessEditor([clause('a', 'A')])
  edit(editor, () => $caretAt(0, 1))
  edit(editor, () => $writeAtCaret(' mine'))
  applyClauses(editor, [clause('a', 'Theirs')])
  edit(editor, () => void editor.dispatchCommand(UNDO_COMMAND, undefined))
  expect(readClauses(editor)).toEqual([clause('a', 'Theirs')])
  edit(editor, () => {
    $caretAt(0, 6)
    $writeAtCaret(' and mine')
  })
  edit(editor, () => void editor.dispatchCommand(UNDO_COMMAND, undefined))
  expect(readClauses(editor)).toEqual([clause('a', 'Theirs')])
})

test('no clauses at all still leave one to type in', () => {
  const editor = headlessEditor([clause('a', 'A')])
  applyClauses(editor, [])
  expect(readClauses(editor)).toHaveLength(1)
})

function $writeAtCaret(text: string): void {
  const selection = $getSelection()
  if ($isRangeSelection(selection)) selection.insertText(text)
}
