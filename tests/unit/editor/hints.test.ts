import { $getSelection, $isRangeSelection, UNDO_COMMAND, type LexicalEditor } from 'lexical'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { plainText } from '../../../shared/clauses/plainText'
import type { Clause } from '../../../shared/model/clause'
import { readClauses } from '../../../renderer/editor/document'
import { registerFootnotes } from '../../../renderer/editor/footnotes/footnoteHandle'
import { registerHints, type RegisteredHints } from '../../../renderer/editor/hints/registerHints'
import { $caretAt, clause, edit, headlessEditor } from './support'

let hints: RegisteredHints
let editor: LexicalEditor

function open(...clauses: Clause[]): void {
  editor = headlessEditor(clauses)
  hints = registerHints(editor, { scheme: 'un', language: 'en' }, () => '')
  edit(editor, () => $caretAt(0, 0))
  vi.advanceTimersByTime(1000)
}
const told = () => hints.state().shown.map(({ check, clauseId }) => `${clauseId} ${check}`)
const texts = () => readClauses(editor).map(({ content }) => plainText(content))
const type = (words: string) => {
  edit(editor, () => {
    const selection = $getSelection()
    if ($isRangeSelection(selection)) selection.insertText(words)
  })
  vi.advanceTimersByTime(100)
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  hints.unregister()
  vi.useRealTimers()
})

test('a draft is read when there is time, and again where it changed', () => {
  open(clause('a', 'two  spaces'), clause('b', 'fine'))
  expect(told()).toEqual(['a doubleSpace'])
  edit(editor, () => $caretAt(1, 4))
  type(' , so')
  edit(editor, () => $caretAt(0, 0))
  vi.advanceTimersByTime(100)
  expect(told()).toEqual(['a doubleSpace', 'b spaceBefore'])
})

test('nothing is said of a clause while a word is being typed in it, however long that takes', () => {
  open(clause('a', 'the'), clause('b', 'two  spaces'))
  edit(editor, () => $caretAt(0, 3))
  type(' the')
  vi.advanceTimersByTime(60_000)
  expect(told()).toEqual(['b doubleSpace'])
  edit(editor, () => $caretAt(1, 0))
  vi.advanceTimersByTime(100)
  expect(told()).toEqual(['a repeatedWord', 'b doubleSpace'])
})

test('what was said is withdrawn at the first key, and said again after a pause between words', () => {
  open(clause('a', 'two  spaces'))
  edit(editor, () => $caretAt(0, 11))
  type(' and')
  expect(told()).toEqual([])
  type(', ')
  vi.advanceTimersByTime(3000)
  expect(told()).toEqual(['a doubleSpace'])
})

test('every hint of a kind is mended in one step to undo, and one that is out of date is passed over', () => {
  const before = ['the  first', 'a  second  one']
  open(clause('a', before[0]!), clause('b', before[1]!))
  const [first, ...others] = hints.state().shown
  expect(hints.fix([{ ...first!, words: 'other words' }])).toBe(0)
  expect(hints.fix([first!, ...others])).toBe(3)
  vi.advanceTimersByTime(100)
  expect(texts()).toEqual(['the first', 'a second one'])
  expect(told()).toEqual([])
  edit(editor, () => void editor.dispatchCommand(UNDO_COMMAND, undefined))
  vi.advanceTimersByTime(100)
  expect(texts()).toEqual(before)
  expect(told()).toHaveLength(3)
})

test('hints said no to and checks turned off are not shown', () => {
  open(clause('a', 'two  spaces the the'), clause('b', 'more  spaces'))
  const [{ check, clauseId, words }] = [hints.state().shown[0]!]
  hints.setPolicy({ off: ['repeatedWord'], dismissed: [{ check, clauseId, words }] })
  expect(told()).toEqual(['b doubleSpace'])
  expect(hints.state().dismissed.map((hint) => hint.clauseId)).toEqual(['a'])
  hints.setPolicy({ off: [], dismissed: [{ check: 'doubleSpace', clauseId: null, words: '' }] })
  expect(told()).toEqual(['a repeatedWord'])
  expect(hints.state().unchecked).toEqual(['doubleSpace'])
})

test('stepping goes from the caret to the next and round the end', () => {
  open(clause('a', 'two  spaces'), clause('b', 'fine'), clause('c', 'the the end'))
  expect(hints.step(1)?.clauseId).toBe('a')
  expect(hints.step(1)?.clauseId).toBe('c')
  expect(hints.step(1)?.clauseId).toBe('a')
  expect(hints.step(-1)?.clauseId).toBe('c')
  expect(hints.fixHere()).toBe(true)
  vi.advanceTimersByTime(100)
  expect(texts()[2]).toBe('the end')
  expect(hints.fixHere()).toBe(false)
})

test('another scheme or language asks other things', () => {
  open(clause('a', 'Urges States to act', { kind: 'operative' }))
  expect(told()).toContain('a openingItalic')
  hints.setText({ scheme: 'call', language: 'en' })
  vi.advanceTimersByTime(100)
  expect(told()).toEqual([])
})

const noted = (words: string): Clause => ({
  ...clause('a', ''),
  content: [{ type: 'text', text: 'States act' }, { type: 'footnote', id: 'n', content: [{ type: 'text', text: words, marks: ['italic'] }] }, { type: 'text', text: ' now.' }],
})
const noteWords = () => readClauses(editor).flatMap(({ content }) => content.flatMap((part) => (part.type === 'footnote' ? part.content : [])))

test('a footnote’s words are mended in the footnote, with the clause’s in one step, their marks kept', () => {
  open(noted('See  Annex  I'), clause('b', 'two  spaces'))
  expect(told()).toEqual(['a doubleSpace', 'a doubleSpace', 'b doubleSpace'])
  expect(hints.step(1)?.note).toEqual({ id: 'n', at: 10 })
  expect(hints.fix(hints.state().shown)).toBe(3)
  expect(noteWords()).toEqual([{ type: 'text', text: 'See Annex I', marks: ['italic'] }])
  expect(texts()).toEqual(['States act now.', 'two spaces'])
})

test('nothing is said of a footnote while it is written, wherever the caret of the text is', () => {
  open(noted('See'), clause('b', 'two  spaces'))
  const footnotes = registerFootnotes(editor)
  edit(editor, () => $caretAt(1, 0))
  footnotes.open('n')
  footnotes.write([{ type: 'text', text: 'See  Annex' }])
  vi.advanceTimersByTime(200)
  expect(told()).toEqual(['b doubleSpace'])
  vi.advanceTimersByTime(3000)
  expect(told()).toEqual(['a doubleSpace', 'b doubleSpace'])
  footnotes.unregister()
})
