// @vitest-environment jsdom
import fc from 'fast-check'
import { $getSelection, $isRangeSelection, FORMAT_TEXT_COMMAND, type LexicalEditor } from 'lexical'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { clause as clauseSchema, DEEPEST, type Clause } from '../../../../shared/model/clause'
import { $insertBlocks } from '../../../../renderer/editor/clipboard/insertBlocks'
import { $clauseNodes } from '../../../../renderer/editor/document'
import { $mergeWithNext, $mergeWithPrevious, $removeSelectedText, $splitClause } from '../../../../renderer/editor/splitAndMerge'
import { $changeDepth, $changeKind, $moveClause } from '../../../../renderer/editor/structureCommands'
import { openTestCore, type TestCore } from '../../../support/core'
import { $caretAt, $selectBetween, clause, edit, KINDS } from '../../editor/support'
import { openDraftWindow, storeDraft } from './draftWindow'

const OPERATIONS = [
  'write', 'bracket', 'split', 'merge back', 'merge forward', 'delete', 'paste', 'indent', 'outdent', 'up', 'down', 'kind',
  'bold', 'undo', 'redo', 'pause', 'reopen', 'core',
] as const

interface Operation {
  name: (typeof OPERATIONS)[number]
  clause: number
  at: number
  kind: Clause['kind']
}

const operation: fc.Arbitrary<Operation> = fc.record({
  name: fc.constantFrom(...OPERATIONS),
  clause: fc.nat(20),
  at: fc.nat(12),
  kind: fc.constantFrom(...KINDS),
})

/** A step undone, then one of the core: the first cannot be done again after the second. */
const UNDONE_BEFORE_THE_CORE = (['down', 'undo', 'core'] as const).map((name): Operation => ({ name, clause: 1, at: 0, kind: 'heading' }))

const START = [
  clause('t', 'Appel', { kind: 'title' }),
  clause('c', 'Nous nous engageons à :', { kind: 'chapeau', origins: ['x'] }),
  clause('i', 'écouter ;', { kind: 'item', depth: 1, origins: ['y', 'z'] }),
  clause('j', 'répondre.', { kind: 'item', depth: 1, lockedLabel: 'b bis' }),
  clause('p', 'Fin'),
]

let core: TestCore

beforeAll(() => {
  // jsdom lays nothing out and so has nowhere to scroll.
  Element.prototype.scrollIntoView = () => undefined
  core = openTestCore()
})
afterAll(() => core.close())

function $place({ clause: index, at }: Operation): void {
  const nodes = $clauseNodes()
  const chosen = index % nodes.length
  $caretAt(chosen, at % (nodes[chosen]!.getTextContentSize() + 1))
}

function $write(text: string): void {
  const selection = $getSelection()
  if ($isRangeSelection(selection)) selection.insertText(text)
}

function change(editor: LexicalEditor, one: Operation): void {
  const at = ($change: () => unknown): void => {
    edit(editor, () => $place(one))
    edit(editor, () => void $change())
  }
  switch (one.name) {
    case 'write':
      return at(() => $write('a'))
    case 'bracket':
      at(() => $write('['))
      edit(editor, () => $write('not '))
      return edit(editor, () => $write(']'))
    case 'split':
      return at($splitClause)
    case 'merge back':
      return at(() => {
        $caretAt(one.clause % $clauseNodes().length, 0)
        $mergeWithPrevious()
      })
    case 'merge forward':
      return at(() => {
        $clauseNodes()[one.clause % $clauseNodes().length]!.selectEnd()
        $mergeWithNext()
      })
    case 'delete':
      return at(() => {
        const last = $clauseNodes().length - 1
        const from = one.clause % (last + 1)
        const texts = $clauseNodes().map((node) => node.getFirstChild()?.getTextContentSize() ?? 0)
        const to = Math.min(last, from + (one.at % 3))
        if (texts[from] === 0 || texts[to] === 0 || from === to) return
        $selectBetween([from, one.at % texts[from]!], [to, one.at % texts[to]!])
        const selection = $getSelection()
        if ($isRangeSelection(selection)) $removeSelectedText(selection)
      })
    case 'paste':
      return at(() =>
        $insertBlocks([
          { kind: null, depth: 0, content: [{ type: 'text', text: 'p' }], origins: ['o1'] },
          { kind: one.kind, depth: 1, content: [{ type: 'text', text: 'q' }], origins: [] },
        ]),
      )
    case 'indent':
    case 'outdent':
      return at(() => $changeDepth(one.name === 'indent' ? 1 : -1))
    case 'up':
    case 'down':
      return at(() => $moveClause(one.name === 'up' ? 'up' : 'down'))
    case 'kind':
      return at(() => $changeKind(one.kind))
    case 'bold':
      return at(() => {
        $clauseNodes()[one.clause % $clauseNodes().length]!.select(0)
        editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold')
      })
    default:
  }
}

test('whatever is done, paused and reopened: invariants hold, the store has what is shown, and undo goes all the way back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { minLength: 1, maxLength: 20 }), async (operations) => {
      const id = await storeDraft(core, START)
      const stored = async () =>
        (await core.client.text.get({ id })).clauses.map(({ label: _label, sdgs: _sdgs, ...rest }) => rest)
      let window = await openDraftWindow(core, id, 'one')
      const reopen = async (): Promise<void> => {
        window.close()
        window = await openDraftWindow(core, id, 'two')
      }
      for (const one of operations) {
        const before = window.handle.clauses()
        if (one.name === 'undo' && window.status().undoable) {
          window.handle.undo()
          const undone = window.handle.clauses()
          window.handle.redo()
          expect(window.handle.clauses()).toEqual(before)
          window.handle.undo()
          expect(window.handle.clauses()).toEqual(undone)
        } else if (one.name === 'redo') window.handle.redo()
        else if (one.name === 'core') {
          // As a restored version, or changes taken from a comparison: saved by no editor.
          await window.handle.flush()
          const { record } = await core.client.text.get({ id })
          const order = before.map((item) => item.id).toReversed()
          await core.client.text.save({ id, base: record.revision, clauses: [], order, window: 'two' })
          await reopen()
        } else change(window.editor, one)
        if (one.name === 'pause' || one.name === 'reopen') {
          await window.handle.flush()
          expect(await stored()).toEqual(window.handle.clauses())
        }
        if (one.name === 'reopen') await reopen()

        const now = window.handle.clauses()
        expect(new Set(now.map((item) => item.id)).size).toBe(now.length)
        expect(now.length).toBeGreaterThan(0)
        expect(now.every(({ depth }) => depth >= 0 && depth <= DEEPEST)).toBe(true)
        expect(now.every((item) => clauseSchema.safeParse(item).success)).toBe(true)
      }
      await window.handle.flush()
      const end = window.handle.clauses()
      await reopen()
      while (window.status().redoable) window.handle.redo()
      const last = window.handle.clauses()
      let steps = 0
      for (; window.status().undoable; steps++) window.handle.undo()
      expect(window.handle.clauses()).toEqual(START)
      expect(window.status().notice ?? null).toBeNull()
      await window.handle.flush()
      expect(await stored()).toEqual(START)
      await reopen()
      for (; steps > 0; steps--) window.handle.redo()
      expect(window.handle.clauses()).toEqual(last)
      if (!operations.some(({ name }) => name === 'undo')) expect(last).toEqual(end)
      window.close()
      document.body.replaceChildren()
    }),
    { numRuns: 40, examples: [[UNDONE_BEFORE_THE_CORE]] },
  )
}, 240_000)
