// @vitest-environment jsdom
import { UNDO_COMMAND } from 'lexical'
import { afterEach, expect, test, vi } from 'vitest'
import type { Clause } from '../../../shared/model/clause'
import type { Origin } from '../../../shared/model/origin'
import { $createClauseNode } from '../../../renderer/editor/ClauseNode'
import { createDraftEditor } from '../../../renderer/editor/createDraftEditor'
import { $clauseNodes } from '../../../renderer/editor/document'
import { registerEmptyMark } from '../../../renderer/editor/emptyMark'
import { registerLabels } from '../../../renderer/editor/numbering/labels'
import { registerOriginBars } from '../../../renderer/editor/originBars'
import { registerSelectedClause } from '../../../renderer/editor/selectedClause'
import { $mergeWithPrevious, $splitClause } from '../../../renderer/editor/splitAndMerge'
import { $changeDepth, $moveClause } from '../../../renderer/editor/structureCommands'
import { $caretAt, clause, edit, ids } from './support'

function mounted(clauses: Clause[]) {
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
  const drawn = (name: string) => [...root.children].map((element) => (element as HTMLElement).dataset[name] ?? '')
  return { editor, root, drawn }
}

// jsdom lays nothing out and so has nowhere to scroll.
Element.prototype.scrollIntoView = () => undefined

afterEach(() => {
  document.body.replaceChildren()
  vi.useRealTimers()
})

test('labels stand on the elements and follow splits, moves, depth and undo', () => {
  const { editor, drawn } = mounted([
    clause('a', 'One', { kind: 'principle' }),
    clause('b', 'Two', { kind: 'principle' }),
    clause('c', 'To:', { kind: 'chapeau' }),
    clause('d', 'x', { kind: 'item', depth: 1 }),
    clause('e', 'y', { kind: 'item', depth: 1, lockedLabel: 'b bis' }),
  ])
  const labels = registerLabels(editor, { scheme: 'call', language: 'fr' })
  expect(drawn('label')).toEqual(['1.', '2.', '', 'a)', 'b bis'])
  edit(editor, () => $caretAt(0, 1))
  edit(editor, $splitClause)
  expect(drawn('label')).toEqual(['1.', '2.', '3.', '', 'a)', 'b bis'])
  edit(editor, () => {
    $caretAt(0, 0)
    $moveClause('down')
  })
  expect(drawn('label')).toEqual(['1.', '2.', '3.', '', 'a)', 'b bis'])
  edit(editor, () => void editor.dispatchCommand(UNDO_COMMAND, undefined))
  edit(editor, () => void editor.dispatchCommand(UNDO_COMMAND, undefined))
  expect(drawn('label')).toEqual(['1.', '2.', '', 'a)', 'b bis'])
  labels.setNumbering({ scheme: 'none', language: 'fr' })
  expect(drawn('label')).toEqual(['', '', '', '', 'b bis'])
  labels.unregister()
})

test('labels are written again when the editor is mounted anew', () => {
  const { editor, root } = mounted([clause('a', 'One', { kind: 'principle' }), clause('b', 'Two', { kind: 'principle' })])
  registerLabels(editor, { scheme: 'call', language: 'en' })
  editor.setRootElement(null)
  const other = document.createElement('div')
  root.replaceWith(other)
  editor.setRootElement(other)
  expect([...other.children].map((element) => (element as HTMLElement).dataset.label)).toEqual(['1.', '2.'])
})

test('kind and depth are drawn without making the element anew', () => {
  const { editor, root, drawn } = mounted([clause('a', 'To:', { kind: 'chapeau' }), clause('b', 'x')])
  const element = root.children[1]
  edit(editor, () => {
    $caretAt(1, 0)
    $changeDepth(1)
  })
  expect([drawn('kind')[1], drawn('depth')[1]]).toEqual(['item', '1'])
  expect(root.children[1]).toBe(element)
})

test('the selected clause is marked, and stays so after what was there before it goes', () => {
  const { editor, drawn } = mounted([clause('a', ''), clause('b', 'Two')])
  const told: (string | null)[] = []
  registerSelectedClause(editor, (key) => told.push(key))
  edit(editor, () => $caretAt(1, 0))
  edit(editor, () => void $mergeWithPrevious())
  expect(drawn('selected')).toEqual([''])
  expect(told).toHaveLength(1)
})

test('an id that is taken is not given twice, whatever made the clause', () => {
  const { editor } = mounted([clause('a', 'One')])
  edit(editor, () => {
    const [first] = $clauseNodes()
    first!.insertAfter($createClauseNode({ id: 'a' }))
    first!.insertBefore($createClauseNode({ id: 'a' }))
    first!.insertAfter($createClauseNode({ id: 'fresh' }))
    first!.insertAfter($createClauseNode({ id: 'fresh' }))
  })
  expect(new Set(ids(editor)).size).toBe(5)
  expect(ids(editor)[1]).toBe('a')
})

test('an empty draft says so until something is written', () => {
  const { editor, root } = mounted([])
  registerEmptyMark(editor)
  expect(root.hasAttribute('data-empty')).toBe(true)
  edit(editor, () => $caretAt(0, 0))
  edit(editor, $splitClause)
  expect(root.hasAttribute('data-empty')).toBe(false)
})

test('the origin bar tells verbatim, adapted, drifted and a digest apart, by the nearest of several origins', async () => {
  vi.useFakeTimers()
  const origin = (id: string, text: string): Origin => ({
    id, textId: 't', clauseId: 'c', citation: 'Cited', language: 'en', wording: 'official', takenAt: 0,
    content: [{ type: 'text', text }],
  })
  const origins = [
    origin('o', 'States shall protect the public core of the internet'),
    origin('p', 'Nothing of the kind whatsoever'),
    { ...origin('q', 'What the summary says'), wording: 'digest' as const },
  ]
  const { editor, drawn } = mounted([
    clause('a', 'States shall protect the public core of the internet', { origins: ['p', 'o'] }),
    clause('b', 'States should protect the public core of the internet', { origins: ['o'] }),
    clause('c', 'An entirely different sentence', { origins: ['o'] }),
    clause('d', 'My own', { origins: [] }),
    clause('e', 'Unknown', { origins: ['lost'] }),
    clause('f', 'What the summary says', { origins: ['q'] }),
  ])
  const bars = registerOriginBars(editor, () => 'en', (id) => origins.find((one) => one.id === id))
  bars.refresh()
  await vi.runAllTimersAsync()
  expect(drawn('origin')).toEqual(['verbatim', 'adapted', 'drifted', '', '', 'digest'])
  edit(editor, () => void $clauseNodes()[0]!.setOrigins([]))
  await vi.runAllTimersAsync()
  expect(drawn('origin')[0]).toBe('')
  bars.unregister()
})
