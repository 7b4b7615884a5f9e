import { REDO_COMMAND, UNDO_COMMAND } from 'lexical'
import { afterEach, expect, test } from 'vitest'
import { createNoteEditor, readNote } from '../../../renderer/editor/footnotes/createNoteEditor'
import { registerFootnotes } from '../../../renderer/editor/footnotes/footnoteHandle'
import { $clauseNodes, readClauses } from '../../../renderer/editor/document'
import { $createFootnoteNode } from '../../../renderer/editor/inline/FootnoteNode'
import { $mergeWithPrevious, $splitClause } from '../../../renderer/editor/splitAndMerge'
import { $moveClause } from '../../../renderer/editor/structureCommands'
import { plainText } from '../../../shared/clauses/plainText'
import type { Clause } from '../../../shared/model/clause'
import type { Footnote } from '../../../shared/model/inline'
import { $caretAt, clause, edit, headlessEditor } from './support'

const text = (words: string) => ({ type: 'text', text: words }) as const
const note = (id: string, words: string): Footnote => ({ type: 'footnote', id, content: [text(words)] })

let close: (() => void)[] = []
afterEach(() => {
  for (const end of close) end()
  close = []
})

function draft(clauses: Clause[]) {
  const editor = headlessEditor(clauses)
  const handle = registerFootnotes(editor)
  close.push(handle.unregister)
  const shown = () => handle.current().map(({ number, id, clauseId }) => `${number} ${id} in ${clauseId}`)
  return { editor, handle, shown }
}

const two = (): Clause[] => [
  { ...clause('a', ''), content: [text('One'), note('x', 'First'), text(' two')] },
  { ...clause('b', ''), content: [text('Three'), note('y', 'Second')] },
]

test('are numbered as they stand, again after clauses move', () => {
  const { editor, shown } = draft(two())
  expect(shown()).toEqual(['1 x in a', '2 y in b'])
  edit(editor, () => {
    $caretAt(1, 0)
    $moveClause('up')
  })
  expect(shown()).toEqual(['1 y in b', '2 x in a'])
})

test('go with their words when a clause is split and joined', () => {
  const { editor, shown } = draft(two())
  edit(editor, () => {
    $caretAt(0, 2)
    $splitClause()
  })
  const [, second] = readClauses(editor)
  expect(shown()[0]).toBe(`1 x in ${second!.id}`)
  edit(editor, () => {
    $caretAt(1, 0)
    $mergeWithPrevious()
  })
  expect(readClauses(editor)[0]!.content).toEqual(two()[0]!.content)
})

test('one is put at the caret, given words in one step, and undone', () => {
  const { editor, handle, shown } = draft([clause('a', 'States act now')])
  edit(editor, () => $caretAt(0, 10))
  handle.insert()
  const id = handle.opened()!
  handle.close([text('See the annex')])
  expect(handle.opened()).toBeNull()
  expect(readClauses(editor)[0]!.content).toEqual([text('States act'), note(id, 'See the annex'), text(' now')])
  editor.dispatchCommand(UNDO_COMMAND, undefined)
  editor.dispatchCommand(UNDO_COMMAND, undefined)
  edit(editor, () => undefined)
  expect(readClauses(editor)[0]!.content).toEqual([text('States act now')])
  expect(shown()).toEqual([])
  editor.dispatchCommand(REDO_COMMAND, undefined)
  edit(editor, () => undefined)
  expect(shown()).toEqual([`1 ${id} in a`])
})

test('one left without words goes', () => {
  const { editor, handle } = draft([clause('a', 'States act')])
  edit(editor, () => $caretAt(0, 10))
  handle.insert()
  handle.close([])
  expect(readClauses(editor)[0]!.content).toEqual([text('States act')])
})

test('a copy is another note', () => {
  const { editor, handle } = draft(two())
  edit(editor, () => void $clauseNodes()[1]!.append($createFootnoteNode(note('x', 'First'))))
  const ids = handle.current().map(({ id }) => id)
  expect(ids.slice(0, 2)).toEqual(['x', 'y'])
  expect(ids).toHaveLength(3)
  expect(new Set(ids).size).toBe(3)
})

test('the small editor gives back what it was given, lines and marks', () => {
  const content: Footnote['content'] = [text('See '), { ...text('Annex'), marks: ['italic'] }, { type: 'break' }, text('and [there]')]
  const editor = createNoteEditor(content)
  close.push(() => editor.dispose())
  expect(readNote(editor)).toEqual(content)
})

test('what is written in a note is kept before it is left, and is one step', async () => {
  const { editor, handle } = draft([clause('a', 'Alpha')])
  const words = () => handle.current().map(({ content }) => plainText(content))
  edit(editor, () => $caretAt(0, 5))
  handle.insert()
  handle.write([text('See')])
  expect(words()).toEqual(['See'])
  handle.write([])
  handle.write([text('See the annex')])
  handle.close([text('See the annex.')])
  expect(words()).toEqual(['See the annex.'])
  editor.dispatchCommand(UNDO_COMMAND, undefined)
  await Promise.resolve()
  expect(words()).toEqual([''])
  editor.dispatchCommand(REDO_COMMAND, undefined)
  await Promise.resolve()
  expect(words()).toEqual(['See the annex.'])
})
