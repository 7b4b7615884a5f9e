import { $getSelection, $isRangeSelection, UNDO_COMMAND, type LexicalEditor } from 'lexical'
import { expect, test } from 'vitest'
import { $addAlternative, $bracketClauses, $bracketSelection, $insertPlaceholder } from '../../../renderer/editor/brackets/bracketCommands'
import { $offsetOf, $selectIn } from '../../../renderer/editor/brackets/clausePlaces'
import { $clauseNodes } from '../../../renderer/editor/document'
import { $selectBetween, clause, edit, headlessEditor, shown as shownClauses } from './support'

/** A draft as it reads, the selection between bars. */
function shown(editor: LexicalEditor): string[] {
  return editor.getEditorState().read(() => {
    const selection = $getSelection()
    return $clauseNodes().map((node) => {
      const text = node.getTextContent()
      if (!$isRangeSelection(selection) || !selection.anchor.getNode().getTopLevelElement()?.is(node)) return text
      const from = $offsetOf(selection.anchor)
      const to = $offsetOf(selection.focus)
      return from === to ? `${text.slice(0, from)}|${text.slice(from)}` : `${text.slice(0, from)}|${text.slice(from, to)}|${text.slice(to)}`
    })
  })
}

/** The draft after a command, from a text whose selection is written with bars. */
function after(marked: string, $do: () => unknown): string {
  const [before = '', selected = '', rest] = marked.split('|')
  const editor = headlessEditor([clause('a', marked.replaceAll('|', ''))])
  edit(editor, () => $selectIn($clauseNodes()[0]!, before.length, before.length + (rest === undefined ? 0 : selected.length)))
  edit(editor, () => void $do())
  return shown(editor)[0]!
}

test('the selected words go into a bracket, at any depth, the spaces at their ends left outside', () => {
  expect(after('We |shall |act', $bracketSelection)).toBe('We [|shall|] act')
  expect(after('We [|shall|] act', $bracketSelection)).toBe('We [[|shall|]] act')
  expect(after('We |[shall]| act', $bracketSelection)).toBe('We [|[shall]|] act')
  expect(after('|All of it.|', $bracketSelection)).toBe('[|All of it.|]')
  expect(after('We [shall| [not]| act', $bracketSelection)).toBe('We [shall [|[not]|] act')
})

test('with nothing selected, an empty bracket holds the caret', () => {
  expect(after('We | act', $bracketSelection)).toBe('We [|] act')
  expect(after('|', $bracketSelection)).toBe('[|]')
  expect(after('We act|', $bracketSelection)).toBe('We act[|]')
})

test('selected across clauses, each is bracketed as a whole, in one step', () => {
  const editor = headlessEditor([clause('a', 'One;'), clause('b', 'Two;'), clause('c', 'Three.')])
  edit(editor, () => $selectBetween([0, 2], [1, 1]))
  edit(editor, () => void $bracketSelection())
  expect(shownClauses(editor)).toEqual(['paragraph 0 [One;]', 'paragraph 0 [Two;]', 'paragraph 0 Three.'])
  edit(editor, () => void editor.dispatchCommand(UNDO_COMMAND, undefined))
  expect(shownClauses(editor)).toEqual(['paragraph 0 One;', 'paragraph 0 Two;', 'paragraph 0 Three.'])
})

test('an alternative stands behind the bracket the caret is in', () => {
  expect(after('We [sh|all] act', $addAlternative)).toBe('We [shall][|] act')
  expect(after('We [|shall|] act', $addAlternative)).toBe('We [shall][|] act')
  expect(after('We [shall]| act', $addAlternative)).toBe('We [shall][|] act')
  expect(after('We [a [b|] c] act', $addAlternative)).toBe('We [a [b][|] c] act')
})

test('words in no bracket are put in one first', () => {
  expect(after('We |shall| act', $addAlternative)).toBe('We [shall][|] act')
  expect(after('We sh|all act', $addAlternative)).toBe('We [shall][|] act')
  expect(after('We | act', $addAlternative)).toBe('We [|] act')
  expect(after('We [shall |not| act]', $addAlternative)).toBe('We [shall [not][|] act]')
})

test('the whole clause, and a placeholder', () => {
  expect(after('We |act.', $bracketClauses).replace('|', '')).toBe('[We act.]')
  expect(after('We |do this| now', () => $insertPlaceholder('Placeholder for '))).toBe('We [Placeholder for |] now')
})
