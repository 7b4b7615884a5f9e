import { expect, test } from 'vitest'
import { UNDO_COMMAND, type LexicalEditor } from 'lexical'
import { $clauseNodes, readClauses } from '../../../renderer/editor/document'
import { replaceWord } from '../../../renderer/editor/spelling/replaceWord'
import { $caretInClause } from '../../../renderer/editor/spelling/typedWord'
import { clause, edit, headlessEditor, shown } from './support'

const firstKey = (editor: LexicalEditor) => editor.getEditorState().read(() => $clauseNodes()[0]!.getKey())

test('a word is replaced, the caret behind it, in one step to undo', () => {
  const editor = headlessEditor([clause('a', 'We recieve it')])
  const key = firstKey(editor)
  expect(replaceWord(editor, key, { start: 3, end: 10 }, 'recieve', 'receive')).toBe(true)
  expect(shown(editor)).toEqual(['paragraph 0 We receive it'])
  expect(editor.getEditorState().read($caretInClause)).toEqual({ key, offset: 10 })
  edit(editor, () => void editor.dispatchCommand(UNDO_COMMAND, undefined))
  expect(shown(editor)).toEqual(['paragraph 0 We recieve it'])
})

test.each([
  ['teh', 'the'],
  ['th', 'the'],
  ['thee', 'the'],
  ['wich', 'which'],
  ['alot', 'a lot'],
  ['aaa', 'aa'],
])('%s becomes %s', (from, to) => {
  const editor = headlessEditor([clause('a', `so ${from}.`)])
  replaceWord(editor, firstKey(editor), { start: 3, end: 3 + from.length }, from, to)
  expect(shown(editor)).toEqual([`paragraph 0 so ${to}.`])
})

test('letters keep their marks', () => {
  const content = [
    { type: 'text' as const, text: 'multi', marks: ['bold' as const] },
    { type: 'text' as const, text: 'latral', marks: ['italic' as const] },
  ]
  const editor = headlessEditor([{ ...clause('a', ''), content }])
  replaceWord(editor, firstKey(editor), { start: 0, end: 11 }, 'multilatral', 'multilateral')
  expect(readClauses(editor)[0]?.content).toEqual([content[0], { ...content[1], text: 'lateral' }])
})

test('words that are others by now stay', () => {
  const editor = headlessEditor([clause('a', 'We receive it')])
  expect(replaceWord(editor, firstKey(editor), { start: 3, end: 10 }, 'recieve', 'receive')).toBe(false)
  expect(shown(editor)).toEqual(['paragraph 0 We receive it'])
})
