import { HeadlessExtension } from '@lexical/headless'
import { $isTextNode, type LexicalEditor } from 'lexical'
import { plainText } from '../../../shared/clauses/plainText'
import type { Clause, ClauseKind } from '../../../shared/model/clause'
import { createDraftEditor } from '../../../renderer/editor/createDraftEditor'
import { $clauseNodes, readClauses } from '../../../renderer/editor/document'

export function clause(id: string, text: string, more: Partial<Omit<Clause, 'id' | 'content'>> = {}): Clause {
  return {
    id,
    kind: 'paragraph',
    depth: 0,
    lockedLabel: null,
    origins: [],
    content: text === '' ? [] : [{ type: 'text', text }],
    ...more,
  }
}

/** "kind depth text" of each clause, to read a draft at a glance. */
export function shown(editor: LexicalEditor): string[] {
  return readClauses(editor).map((one) => `${one.kind} ${one.depth} ${plainText(one.content)}`.trim())
}

export function ids(editor: LexicalEditor): string[] {
  return readClauses(editor).map((one) => one.id)
}

export function headlessEditor(clauses: readonly Clause[]): LexicalEditor {
  return createDraftEditor({
    clauses,
    extensions: [HeadlessExtension],
    onError(error) {
      throw error
    },
  })
}

/** Does something to the draft and waits for it to be done. */
export function edit(editor: LexicalEditor, $change: () => void): void {
  editor.update($change, { discrete: true })
}

/** Puts the caret into the clause at this index, after this many of its characters. */
export function $caretAt(index: number, offset: number): void {
  const node = $clauseNodes()[index]!
  let rest = offset
  for (const child of node.getChildren()) {
    const size = child.getTextContentSize()
    if ($isTextNode(child) && rest <= size) {
      child.select(rest, rest)
      return
    }
    rest -= size
  }
  if (offset === 0) node.select(0, 0)
  else node.selectEnd()
}

/** Selects from one place to another, each a clause's index and an offset in its only run of text. */
export function $selectBetween(from: [number, number], to: [number, number]): void {
  $caretAt(...to)
  const nodes = $clauseNodes()
  const end = nodes[to[0]]!.getFirstChild()
  const start = nodes[from[0]]!.getFirstChild()
  if (!$isTextNode(start) || !$isTextNode(end)) throw new Error('nothing to select')
  const selection = start.select(from[1], from[1])
  selection.focus.set(end.getKey(), to[1], 'text')
}

export const KINDS: readonly ClauseKind[] = ['heading', 'preambular', 'operative', 'principle', 'paragraph', 'chapeau', 'item']
