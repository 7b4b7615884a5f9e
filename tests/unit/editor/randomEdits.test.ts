import fc from 'fast-check'
import { $getSelection, $isRangeSelection, FORMAT_TEXT_COMMAND, REDO_COMMAND, UNDO_COMMAND, type LexicalEditor } from 'lexical'
import { expect, test } from 'vitest'
import { plainText } from '../../../shared/clauses/plainText'
import { labels as labelsInOrder } from '../../../shared/numbering/labels'
import { readOpenings } from '../../../shared/numbering/openings'
import { clause as clauseSchema, DEEPEST, type Clause } from '../../../shared/model/clause'
import { numberingScheme } from '../../../shared/model/text'
import { $addAlternative, $bracketSelection } from '../../../renderer/editor/brackets/bracketCommands'
import { withEdges } from '../../../renderer/editor/brackets/readEdges'
import { $insertBlocks } from '../../../renderer/editor/clipboard/insertBlocks'
import { $copiedBlocks } from '../../../renderer/editor/clipboard/copiedBlocks'
import { registerDirtyClauses } from '../../../renderer/editor/dirtyClauses'
import { $clauseNodes, readClauses } from '../../../renderer/editor/document'
import { registerLabels, type Labels, type Numbering } from '../../../renderer/editor/numbering/labels'
import { $freezeNumbering, $unfreezeNumbering } from '../../../renderer/editor/numbering/numberingCommands'
import { $mergeWithNext, $mergeWithPrevious, $removeSelectedText, $splitClause } from '../../../renderer/editor/splitAndMerge'
import { $changeDepth, $changeKind, $moveClause } from '../../../renderer/editor/structureCommands'
import { $caretAt, clause, edit, headlessEditor, ids, KINDS } from './support'

interface Step {
  name: string
  clause: number
  at: number
  other: number
  kind: Clause['kind']
}

const step: fc.Arbitrary<Step> = fc.record({
  name: fc.constantFrom(
    'type', 'bracket', 'wrap', 'alternative', 'split', 'merge back', 'merge forward', 'delete', 'paste', 'copy', 'indent', 'outdent', 'up', 'down', 'kind', 'bold', 'freeze', 'unfreeze', 'undo', 'redo',
  ),
  clause: fc.nat(20),
  at: fc.nat(12),
  other: fc.nat(12),
  kind: fc.constantFrom(...KINDS),
})

/** Characters in order, whatever clauses they are in. */
function letters(clauses: readonly Clause[]): string {
  return clauses.map((one) => plainText(one.content)).join('')
}

function unbracketed(text: string): string {
  return text.replace(/[[\]]/g, '')
}

function sorted(text: string): string {
  return text.split('').toSorted().join('')
}

function $place(index: number, at: number): void {
  const nodes = $clauseNodes()
  const chosen = index % nodes.length
  $caretAt(chosen, at % (nodes[chosen]!.getTextContentSize() + 1))
}

function $selectSome({ clause: index, at, other }: Step): void {
  $place(index + 1, other)
  const end = $getSelection()
  if (!$isRangeSelection(end)) return
  const { key, offset, type } = end.focus
  $place(index, at)
  const start = $getSelection()
  if ($isRangeSelection(start)) start.focus.set(key, offset, type)
}

/** Does one step, and says what it must do to the text: nothing, or add or remove some of it. */
function take(editor: LexicalEditor, labels: Labels, one: Step): 'same' | 'moved' | 'bracketed' | 'other' {
  const caret = () => edit(editor, () => $place(one.clause, one.at))
  switch (one.name) {
    case 'undo':
      edit(editor, () => void editor.dispatchCommand(UNDO_COMMAND, undefined))
      return 'other'
    case 'redo':
      edit(editor, () => void editor.dispatchCommand(REDO_COMMAND, undefined))
      return 'other'
    case 'delete':
      edit(editor, () => $selectSome(one))
      edit(editor, () => {
        const selection = $getSelection()
        if ($isRangeSelection(selection)) $removeSelectedText(selection)
      })
      return 'other'
    case 'copy':
      edit(editor, () => $selectSome(one))
      edit(editor, () => {
        const selection = $getSelection()
        if (!$isRangeSelection(selection)) return
        const copied = $copiedBlocks(selection)
        $place(one.other, one.at)
        $insertBlocks(copied)
      })
      return 'other'
    case 'paste':
      caret()
      edit(editor, () =>
        $insertBlocks([
          { kind: null, depth: 0, content: [{ type: 'text', text: 'p' }], origins: ['o1'] },
          { kind: one.kind, depth: 1, content: [{ type: 'text', text: 'q' }], origins: [] },
        ]),
      )
      return 'other'
    case 'type':
      caret()
      edit(editor, () => {
        const selection = $getSelection()
        if ($isRangeSelection(selection)) selection.insertText('ab')
      })
      return 'other'
    case 'bracket':
      caret()
      edit(editor, () => {
        const selection = $getSelection()
        if ($isRangeSelection(selection)) selection.insertText(one.other % 2 === 0 ? 'x[y' : ']')
      })
      return 'other'
    case 'wrap':
      edit(editor, () => $selectSome(one))
      edit(editor, () => void $bracketSelection())
      return 'bracketed'
    case 'alternative':
      caret()
      edit(editor, () => void $addAlternative())
      return 'bracketed'
    case 'bold':
      edit(editor, () => $selectSome(one))
      edit(editor, () => void editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold'))
      return 'same'
    case 'freeze':
      edit(editor, () => $freezeNumbering((key) => labels.named().find((named) => named.key === key)?.kept ?? null))
      return 'same'
    case 'unfreeze':
      edit(editor, $unfreezeNumbering)
      return 'same'
    case 'split':
      caret()
      edit(editor, $splitClause)
      return 'same'
    case 'merge back':
      edit(editor, () => $place(one.clause, 0))
      edit(editor, () => void $mergeWithPrevious())
      return 'same'
    case 'merge forward':
      edit(editor, () => $clauseNodes()[one.clause % $clauseNodes().length]!.selectEnd())
      edit(editor, () => void $mergeWithNext())
      return 'same'
    case 'indent':
    case 'outdent':
      caret()
      edit(editor, () => void $changeDepth(one.name === 'indent' ? 1 : -1))
      return 'same'
    case 'kind':
      caret()
      edit(editor, () => void $changeKind(one.kind))
      return 'same'
    default:
      caret()
      edit(editor, () => void $moveClause(one.name === 'up' ? 'up' : 'down'))
      return 'moved'
  }
}

const START = [
  clause('t', 'Appel', { kind: 'title' }),
  clause('h', 'Engagements', { kind: 'heading' }),
  clause('c', 'Nous nous engageons à :', { kind: 'chapeau', origins: ['x'] }),
  clause('i', 'écouter ;', { kind: 'item', depth: 1, origins: ['y', 'z'] }),
  clause('j', 'répondre.', { kind: 'item', depth: 1, lockedLabel: 'b bis' }),
  withEdges(clause('p', 'Fin [des [temps]')),
]

/** The label of each clause as a text that is only now read has them. */
function labelsAnew(clauses: readonly Clause[], { scheme, language }: Numbering): string[] {
  return labelsInOrder(readOpenings(clauses, scheme), scheme, language)
}

test('whatever is done: ids unique, depths in bounds, words kept, labels as if read anew, undo goes back exactly, and what is saved is what is shown', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), fc.constantFrom(...numberingScheme.options), (steps, scheme) => {
      const editor = headlessEditor(START)
      const labels = registerLabels(editor, { scheme, language: 'fr' })
      let stored = readClauses(editor)
      const stop = registerDirtyClauses(editor, ({ changed, order }) => {
        const shown = readClauses(editor)
        const sent = new Set(changed.map((node) => node.__id))
        const known = new Map([...stored, ...shown.filter(({ id }) => sent.has(id))].map((one) => [one.id, one]))
        const next = order ? shown.map(({ id }) => id) : stored.map(({ id }) => id)
        stored = next.map((id) => known.get(id)!)
      })
      for (const one of steps) {
        const before = letters(readClauses(editor))
        const effect = take(editor, labels, one)
        const now = readClauses(editor)
        expect(effect === 'same' ? letters(now) : before).toBe(before)
        expect(effect === 'moved' ? sorted(letters(now)) : sorted(before)).toBe(sorted(before))
        expect(effect === 'bracketed' ? unbracketed(letters(now)) : '').toBe(effect === 'bracketed' ? unbracketed(before) : '')
        const openings = now.flatMap(({ content }) => content.flatMap((part) => (part.type === 'opening' ? [part.id] : [])))
        expect(new Set(openings).size).toBe(openings.length)
        expect(now.every(({ content }) => content.every((part) => part.type !== 'text' || !/[[\]]/.test(part.text)))).toBe(true)
        expect(new Set(ids(editor)).size).toBe(now.length)
        expect(now.length).toBeGreaterThan(0)
        expect(now.every(({ depth }) => depth >= 0 && depth <= DEEPEST)).toBe(true)
        expect(now.every((item) => clauseSchema.safeParse(item).success)).toBe(true)
        expect(stored).toEqual(now)
        expect(labels.named().map(({ label }) => label)).toEqual(labelsAnew(now, labels.numbering()))
      }
      const end = readClauses(editor)
      for (let back = 0; back < 60; back++) edit(editor, () => void editor.dispatchCommand(UNDO_COMMAND, undefined))
      expect(readClauses(editor)).toEqual(START)
      expect(stored).toEqual(START)
      for (let forward = 0; forward < 60; forward++) edit(editor, () => void editor.dispatchCommand(REDO_COMMAND, undefined))
      const wentBack = steps.some(({ name }) => name === 'undo')
      expect(wentBack ? end : readClauses(editor)).toEqual(end)
      stop()
      labels.unregister()
    }),
    { numRuns: 150 },
  )
})
