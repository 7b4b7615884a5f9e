import {
  $getSelection,
  $isRangeSelection,
  DELETE_CHARACTER_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  KEY_ARROW_LEFT_COMMAND,
  KEY_ARROW_RIGHT_COMMAND,
  KEY_TAB_COMMAND,
  UNDO_COMMAND,
  type LexicalCommand,
} from 'lexical'
import { expect, test } from 'vitest'
import { contentFromPlain } from '../../../shared/clauses/plainText'
import { createHtmlReader } from '../../../shared/structure/html/readHtml'
import { $insertBlocks } from '../../../renderer/editor/clipboard/insertBlocks'
import { readPasted } from '../../../renderer/editor/clipboard/readPasted'
import { writeHtml, writePlainText } from '../../../renderer/editor/clipboard/writeForOthers'
import { registerLabels } from '../../../renderer/editor/numbering/labels'
import { $clauseNodes, readClauses } from '../../../renderer/editor/document'
import { $splitCell } from '../../../renderer/editor/rowCommands'
import { $removeSelectedText } from '../../../renderer/editor/splitAndMerge'
import { $caretAt, clause, edit, headlessEditor, shown } from './support'

const row = (id: string, text: string) => ({ ...clause(id, ''), content: contentFromPlain(text) })

function table() {
  const editor = headlessEditor([row('a', 'Actor\tPledge'), row('b', 'States\t'), clause('c', 'After.')])
  const type = (text: string) =>
    edit(editor, () => {
      const selection = $getSelection()
      if ($isRangeSelection(selection)) selection.insertText(text)
    })
  const send = <T>(command: LexicalCommand<T>, payload: T) => edit(editor, () => void editor.dispatchCommand(command, payload))
  const caret = (index: number, offset: number) => edit(editor, () => $caretAt(index, offset))
  const tab = (shiftKey = false) => send(KEY_TAB_COMMAND, { shiftKey, preventDefault: () => {} } as KeyboardEvent)
  const arrow = (isRight: boolean) =>
    send(isRight ? KEY_ARROW_RIGHT_COMMAND : KEY_ARROW_LEFT_COMMAND, { preventDefault: () => {} } as KeyboardEvent)
  const enter = () => send(INSERT_PARAGRAPH_COMMAND, undefined)
  const del = (backward: boolean) => send(DELETE_CHARACTER_COMMAND, backward)
  const undo = () => send(UNDO_COMMAND, undefined)
  return { editor, undo, type, caret, tab, arrow, enter, del }
}

test('Tab goes from cell to cell and row to row, Shift+Tab back, and makes a row where the table ends', () => {
  const { editor, type, caret, tab } = table()
  caret(0, 2)
  tab()
  type('s')
  tab()
  tab()
  type('protect')
  expect(shown(editor)).toEqual(['paragraph 0 Actor\tPledges', 'paragraph 0 States\tprotect', 'paragraph 0 After.'])
  tab()
  type('Firms')
  tab()
  type('report')
  expect(shown(editor)[2]).toBe('paragraph 0 Firms\treport')
  tab(true)
  tab(true)
  type('!')
  expect(shown(editor)[1]).toBe('paragraph 0 States\tprotect!')
  expect(readClauses(editor).map(({ depth }) => depth)).toEqual([0, 0, 0, 0])
})

test('an arrow at the end of a cell goes into the next at once, empty or not, and back', () => {
  const { editor, type, caret, arrow } = table()
  caret(0, 5)
  arrow(true)
  type('My ')
  caret(0, 6)
  arrow(false)
  type('s')
  caret(1, 6)
  arrow(true)
  type('pay')
  expect(shown(editor).slice(0, 2)).toEqual(['paragraph 0 Actors\tMy Pledge', 'paragraph 0 States\tpay'])
})

test('Tab outside a row still changes depth', () => {
  const { editor, caret, tab } = table()
  caret(2, 0)
  tab()
  expect(shown(editor)[2]).toBe('item 1 After.')
})

test('Enter is another row at the end of one, a line inside a cell, and the way out of an empty row', () => {
  const { editor, type, caret, enter } = table()
  caret(0, 5)
  enter()
  type('or State')
  expect(shown(editor)[0]).toBe('paragraph 0 Actor\nor State\tPledge')
  caret(1, 7)
  enter()
  type('Firms')
  expect(shown(editor)[2]).toBe('paragraph 0 Firms')
  caret(2, 6)
  enter()
  enter()
  type('Agreed.')
  expect(shown(editor).slice(2)).toEqual(['paragraph 0 Firms', 'paragraph 0 Agreed.', 'paragraph 0 After.'])
})

test('Backspace and Delete at a boundary make one cell of two, in one step to undo', () => {
  const { editor, caret, del, type, undo } = table()
  caret(0, 6)
  del(true)
  type(' and ')
  expect(shown(editor)[0]).toBe('paragraph 0 Actor and Pledge')
  undo()
  undo()
  expect(shown(editor)[0]).toBe('paragraph 0 Actor\tPledge')
  caret(1, 6)
  del(false)
  expect(shown(editor)[1]).toBe('paragraph 0 States')
})

test('a new cell splits the clause at the caret, and what was selected goes; a heading has no cells', () => {
  const editor = headlessEditor([clause('a', 'States pay'), clause('h', 'Heading', { kind: 'heading' })])
  edit(editor, () => {
    $caretAt(0, 6)
    $splitCell()
  })
  expect(readClauses(editor)[0]!.content).toEqual(contentFromPlain('States\t pay'))
  edit(editor, () => {
    $caretAt(1, 3)
    expect($splitCell()).toBe(false)
  })
})

test('words typed over a selection across cells replace it, boundaries too', () => {
  const { editor, type } = table()
  edit(editor, () => {
    const [first, , last] = $clauseNodes()[0]!.getAllTextNodes()
    const selection = first!.select(2, 2)
    selection.focus.set(last!.getKey(), 3, 'text')
    $removeSelectedText(selection)
  })
  type('x')
  expect(shown(editor)[0]).toBe('paragraph 0 Acxdge')
})

test('a row loses its number when it becomes one, and the clauses after it count on', () => {
  const editor = headlessEditor([clause('a', 'States pay'), clause('b', 'After.')])
  const labels = registerLabels(editor, { scheme: 'un', language: 'en' })
  const read = () => editor.getEditorState().read(() => $clauseNodes().map((node) => labels.labelOf(node.getKey())))
  expect(read()).toEqual(['1.', '2.'])
  edit(editor, () => {
    $caretAt(0, 6)
    $splitCell()
  })
  expect(read()).toEqual(['', '1.'])
})

const WORD = `<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal><b>Actor<o:p></o:p></b></p></td>
  <td><p class=MsoNormal><b>Pledge<o:p></o:p></b></p></td></tr><tr><td><p class=MsoNormal>States</p></td>
  <td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr></table>`

test('a table pasted from Word becomes rows without numbers, and copied again is one', () => {
  const reader = createHtmlReader('')
  reader.write(WORD)
  const editor = headlessEditor([clause('a', 'Decides', { kind: 'operative' }), clause('b', '', { kind: 'operative' })])
  edit(editor, () => {
    $caretAt(1, 0)
    $insertBlocks(readPasted(reader.end().blocks, 'emptyClause'))
  })
  expect(shown(editor)).toEqual(['operative 0 Decides', 'paragraph 0 Actor\tPledge', 'paragraph 0 States'])
  const blocks = readClauses(editor).map((one) => ({ ...one, label: one.kind === 'operative' ? '1.' : '' }))
  expect(writePlainText(blocks)).toBe('1. Decides\nActor\tPledge\nStates\t')
  expect(writeHtml(blocks)).toBe(
    '<p>1. Decides</p>\n<table border="1"><tr><th><b>Actor</b></th><th><b>Pledge</b></th></tr><tr><td>States</td><td></td></tr></table>',
  )
})

test('a table of a hundred by a hundred, and a clause of ten thousand boundaries, are held exactly', () => {
  const cells = Array.from({ length: 100 }, (_, at) => `c${at}`).join('\t')
  const given = [...Array.from({ length: 100 }, (_, at) => row(`r${at}`, cells)), row('t', '\t'.repeat(10_000))]
  expect(readClauses(headlessEditor(given))).toEqual(given)
})
