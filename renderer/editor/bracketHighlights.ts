import { $isTextNode, getDOMTextNode, mergeRegister, type LexicalEditor, type NodeKey } from 'lexical'
import { pairBrackets } from '../../shared/brackets/pairBrackets'
import type { ClauseNode } from './ClauseNode'
import { registerDirtyClauses } from './dirtyClauses'
import { $clauseByKey, $clauseNodes } from './document'
import { whenIdle } from './whenIdle'

/** The name the style sheet knows them by. */
const HIGHLIGHT = 'chapeau-bracket'

/**
 * Highlights passages in square brackets, without a node or an element for them: the words stay what
 * they are. Clauses that changed are looked at while the page is idle.
 */
export function registerBracketHighlights(editor: LexicalEditor): () => void {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return () => undefined
  const highlight = new Highlight()
  CSS.highlights.set(HIGHLIGHT, highlight)
  const drawn = new Map<NodeKey, Range[]>()
  const dirty = new Set<NodeKey>()
  let cancel: (() => void) | undefined

  const forget = (key: NodeKey): void => {
    for (const range of drawn.get(key) ?? []) highlight.delete(range)
    drawn.delete(key)
  }
  const draw = (): void => {
    cancel = undefined
    editor.getEditorState().read(() => {
      for (const key of dirty) {
        forget(key)
        const clause = $clauseByKey(key)
        const ranges = clause ? $ranges(editor, clause) : []
        if (ranges.length === 0) continue
        drawn.set(key, ranges)
        for (const range of ranges) highlight.add(range)
      }
      for (const key of drawn.keys()) if (!$clauseByKey(key)?.isAttached()) forget(key)
    })
    dirty.clear()
  }
  const later = (): void => {
    cancel ??= whenIdle(draw)
  }
  const drawAll = (): void => {
    editor.getEditorState().read(() => {
      for (const node of $clauseNodes()) dirty.add(node.getKey())
    })
    later()
  }

  return mergeRegister(
    registerDirtyClauses(editor, ({ changed }) => {
      for (const node of changed) dirty.add(node.getKey())
      later()
    }),
    editor.registerRootListener(drawAll),
    () => cancel?.(),
    () => CSS.highlights.delete(HIGHLIGHT),
  )
}

function $ranges(editor: LexicalEditor, clause: ClauseNode): Range[] {
  const { brackets } = pairBrackets(clause.getTextContent())
  if (brackets.length === 0) return []
  const pieces: { start: number; end: number; text: Text }[] = []
  let at = 0
  for (const child of clause.getChildren()) {
    const size = child.getTextContentSize()
    const text = $isTextNode(child) ? getDOMTextNode(editor.getElementByKey(child.getKey())) : null
    if (text) pieces.push({ start: at, end: at + size, text })
    at += size
  }
  // One inside another is highlighted with it.
  return brackets.filter(({ depth }) => depth === 0).flatMap(({ start, end }) => {
    const first = pieces.find((piece) => start >= piece.start && start < piece.end)
    const last = pieces.find((piece) => end > piece.start && end <= piece.end)
    if (!first || !last) return []
    const range = new Range()
    range.setStart(first.text, start - first.start)
    range.setEnd(last.text, end - last.start)
    return range
  })
}
