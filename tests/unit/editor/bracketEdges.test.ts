import { $getSelection, $isRangeSelection, UNDO_COMMAND } from 'lexical'
import { expect, test } from 'vitest'
import { plainText } from '../../../shared/clauses/plainText'
import type { InlineContent } from '../../../shared/model/inline'
import { MOST_EDGES, withEdges } from '../../../renderer/editor/brackets/readEdges'
import { $copiedBlocks } from '../../../renderer/editor/clipboard/copiedBlocks'
import { $insertBlocks } from '../../../renderer/editor/clipboard/insertBlocks'
import { $clauseNodes, readClauses } from '../../../renderer/editor/document'
import { $caretAt, clause, edit, headlessEditor } from './support'

const types = (content: InlineContent): string => content.map(({ type }) => type).join(' ')
const idsIn = (content: InlineContent): string[] => content.flatMap((part) => (part.type === 'opening' ? [part.id] : []))

function $typeText(text: string): void {
  const selection = $getSelection()
  if ($isRangeSelection(selection)) selection.insertText(text)
}

test('a typed bracket is an edge at once, and typing goes on after it', () => {
  const editor = headlessEditor([clause('a', 'We shall act.')])
  edit(editor, () => $caretAt(0, 3))
  for (const key of '[must]') edit(editor, () => $typeText(key))
  edit(editor, () => $typeText('!'))
  const { content } = readClauses(editor)[0]!
  expect(plainText(content)).toBe('We [must]!shall act.')
  expect(types(content)).toBe('text opening text closing text')
  edit(editor, () => void editor.dispatchCommand(UNDO_COMMAND, undefined))
  edit(editor, () => void editor.dispatchCommand(UNDO_COMMAND, undefined))
  expect(plainText(readClauses(editor)[0]!.content)).not.toContain(']')
})

test('a bracket typed in the middle of bold words leaves them bold', () => {
  const bold = { ...clause('a', ''), content: [{ type: 'text' as const, text: 'abcd', marks: ['bold' as const] }] }
  const editor = headlessEditor([bold])
  edit(editor, () => {
    $caretAt(0, 2)
    const selection = $getSelection()
    // As the page has it when the caret stands in bold words.
    if ($isRangeSelection(selection)) selection.toggleFormat('bold')
  })
  edit(editor, () => $typeText('['))
  edit(editor, () => $typeText('x'))
  expect(readClauses(editor)[0]!.content).toMatchObject([
    { type: 'text', text: 'ab', marks: ['bold'] },
    { type: 'opening' },
    { type: 'text', text: 'xcd', marks: ['bold'] },
  ])
})

test('a loaded draft shows edges, with nothing to undo, and the same ones each time it is read', () => {
  const stored = clause('a', 'We [shall][should] act [now')
  const editor = headlessEditor([stored])
  expect(types(readClauses(editor)[0]!.content)).toBe('text opening text closing opening text closing text opening text')
  edit(editor, () => void editor.dispatchCommand(UNDO_COMMAND, undefined))
  expect(plainText(readClauses(editor)[0]!.content)).toBe('We [shall][should] act [now')
  expect(withEdges(stored)).toEqual(withEdges(stored))
  expect(new Set(idsIn(withEdges(stored).content)).size).toBe(3)
  expect(withEdges(withEdges(stored))).toEqual(withEdges(stored))
  const loaded = headlessEditor([withEdges(stored)])
  expect(readClauses(loaded)).toEqual([withEdges(stored)])
})

test('characters beside edges already there get ids of their own', () => {
  const { content } = withEdges(clause('a', '[one]'))
  const mixed = withEdges({ ...clause('a', ''), content: [{ type: 'text', text: '[two] ' }, ...content] })
  expect(new Set(idsIn(mixed.content)).size).toBe(2)
})

test('a pasted copy of a bracket is another bracket that knows the same', () => {
  const known = { type: 'opening' as const, id: 'b', proponents: ['Canada'], opponents: ['EU'], note: 'soft' }
  const editor = headlessEditor([
    { ...clause('a', ''), content: [known, { type: 'text', text: 'shall' }, { type: 'closing' }, { type: 'text', text: ' act' }] },
    clause('z', 'Then: '),
  ])
  edit(editor, () => void $clauseNodes()[0]!.select(0, 3))
  edit(editor, () => {
    const selection = $getSelection()
    if (!$isRangeSelection(selection)) return
    const copied = $copiedBlocks(selection)
    $clauseNodes()[1]!.selectEnd()
    $insertBlocks(copied)
  })
  const [first, second] = readClauses(editor)
  expect(plainText(second!.content)).toBe('Then: [shall]')
  expect(idsIn(first!.content)).toEqual(['b'])
  expect(idsIn(second!.content)).not.toEqual(['b'])
  expect(second!.content).toContainEqual({ ...known, id: idsIn(second!.content)[0] })
})

test('more brackets than anyone negotiates stay characters, and none is lost', () => {
  const many = '['.repeat(MOST_EDGES + 1)
  const editor = headlessEditor([clause('a', many)])
  expect(readClauses(editor)[0]!.content).toEqual([{ type: 'text', text: many }])
  const edges = Array.from({ length: MOST_EDGES + 1 }, (_, index) => ({
    type: 'opening' as const, id: `b${index}`, proponents: index === 0 ? ['Canada'] : [], opponents: [], note: null,
  }))
  const read = withEdges({ ...clause('a', ''), content: edges })
  expect(plainText(read.content)).toBe(many)
  expect(read.content).toHaveLength(2)
})
