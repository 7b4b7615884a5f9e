// @vitest-environment jsdom
import { $isTextNode } from 'lexical'
import { afterEach, expect, test, vi } from 'vitest'
import type { Clause } from '../../../shared/model/clause'
import { registerDraftBrackets } from '../../../renderer/editor/brackets/draftBrackets'
import { createBracketHandle } from '../../../renderer/editor/brackets/bracketHandle'
import { openBrackets } from '../../../renderer/editor/brackets/openBrackets'
import { registerBracketDrawing } from '../../../renderer/editor/brackets/registerBracketDrawing'
import { createDraftEditor } from '../../../renderer/editor/createDraftEditor'
import { $clauseNodes, readClauses } from '../../../renderer/editor/document'
import { $caretAt, clause, edit } from './support'

afterEach(() => vi.useRealTimers())

/** A draft on the page, its brackets read and drawn. `drawn` gives "words:level" of each part of a clause. */
async function drawnDraft(clauses: Clause[]) {
  vi.useFakeTimers()
  const editor = createDraftEditor({
    clauses,
    onError(error) {
      throw error
    },
  })
  const root = document.createElement('div')
  root.contentEditable = 'true'
  document.body.append(root)
  editor.setRootElement(root)
  const brackets = registerDraftBrackets(editor, () => '1.')
  const drawing = registerBracketDrawing(editor, brackets)
  drawing.setHints({ opening: 'never closed', closing: 'never opened' })
  await vi.runAllTimersAsync()
  const parts = (index: number) => [...root.children[index]!.children] as HTMLElement[]
  const levels = (index: number) => parts(index).map((part) => `${part.textContent}${part.dataset.level ?? ''}`).join(' ')
  return { editor, brackets, parts, levels }
}

const opening = (id: string, proponents: string[] = [], opponents: string[] = []): Clause['content'][number] => ({
  type: 'opening', id, proponents, opponents, note: null,
})
const words = (text: string): Clause['content'][number] => ({ type: 'text', text })
const closing: Clause['content'][number] = { type: 'closing' }

test('edges and the words between them know how many brackets they are in', async () => {
  const { levels } = await drawnDraft([clause('a', 'We [a [b] c] d'), clause('b', 'plain')])
  expect(levels(0)).toBe('We  [1 a 1 [2 b2 ]2  c1 ]1  d')
  expect(levels(1)).toBe('plain')
})

test('a bracket over several clauses takes in those between', async () => {
  const { levels } = await drawnDraft([clause('a', '[One;'), clause('b', 'two;'), clause('c', 'three.]'), clause('d', 'four')])
  expect([0, 1, 2, 3].map(levels)).toEqual(['[1 One;1', 'two;1', 'three.1 ]1', 'four'])
})

test('the edge that closes names who is for and who against', async () => {
  const { parts } = await drawnDraft([
    { ...clause('a', ''), content: [opening('x', ['Canada', 'Japan'], ['EU']), words('shall'), closing] },
  ])
  expect(parts(0).at(-1)!.dataset).toMatchObject({ by: 'Canada, Japan', against: '−EU' })
})

test('an edge without a partner is marked, says why, and is no longer once it has one', async () => {
  const { editor, parts } = await drawnDraft([clause('a', 'We [act')])
  expect(parts(0)[1]!.dataset.unbalanced).toBe('opening')
  expect(parts(0)[1]!.title).toBe('never closed')
  edit(editor, () => $clauseNodes()[0]!.selectEnd().insertText(']'))
  await vi.runAllTimersAsync()
  expect(parts(0)[1]!.dataset.unbalanced).toBeUndefined()
  expect(parts(0)[1]!.title).toBe('')
})

test('brackets are counted at every depth, with those without a partner, and by clause', async () => {
  const { editor, brackets } = await drawnDraft([clause('a', '[a [b]] [c'), clause('b', '[d] {note}'), clause('c', 'e')])
  expect(openBrackets(brackets.current())).toEqual({ brackets: 4, bracketedClauses: 2 })
  edit(editor, () => $clauseNodes()[0]!.remove())
  expect(openBrackets(brackets.readNow())).toEqual({ brackets: 1, bracketedClauses: 1 })
})

test('a clause without brackets can be typed in without the brackets being read again', async () => {
  const { editor, brackets } = await drawnDraft([clause('a', '[a]'), clause('b', 'b')])
  const before = brackets.current()
  edit(editor, () => {
    const text = $clauseNodes()[1]!.getFirstChild()
    if ($isTextNode(text)) text.setTextContent('b and more')
  })
  expect(brackets.readNow()).toBe(before)
})

test('next and previous go from bracket to bracket and around', async () => {
  const { editor, brackets } = await drawnDraft([clause('a', '[a [b]] c'), clause('b', 'd'), clause('c', 'e [f')])
  const handle = createBracketHandle(editor, brackets, () => 'en')
  HTMLElement.prototype.scrollIntoView = () => undefined
  edit(editor, () => $caretAt(0, 0))
  const went = (direction: 'next' | 'previous') => `${handle.step(direction)?.clauseId}${handle.findAtCaret()?.text ?? ''}`
  expect([went('next'), went('next'), went('next'), went('next')]).toEqual(['a[a [b]]', 'a[b]', 'c', 'a[a [b]]'])
  expect([went('previous'), went('previous'), went('previous')]).toEqual(['c', 'a[b]', 'a[a [b]]'])
})

test('what is recorded of a bracket changes in one step', async () => {
  const { editor, brackets } = await drawnDraft([clause('a', 'We [act]')])
  const handle = createBracketHandle(editor, brackets, () => 'en')
  handle.describe(brackets.current().brackets[0]!, { proponents: ['Canada'] })
  expect(readClauses(editor)[0]!.content[1]).toMatchObject({ proponents: ['Canada'], opponents: [] })
  expect(handle.findFacts(handle.readNow().brackets[0]!)?.proponents).toEqual(['Canada'])
})
