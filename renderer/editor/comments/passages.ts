import {
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  getDOMTextNode,
  type LexicalEditor,
  type PointType,
} from 'lexical'
import type { ClauseId } from '../../../shared/model/clause'
import type { PassageRange } from '../../../shared/model/comment'
import { $clauseSpan } from '../caret'
import { $isClauseNode, type ClauseNode } from '../ClauseNode'
import { $clauseById, $clauseOf, $selectedClause } from '../document'

/** A clause as it is being written, and the words of it that are meant; null where all of it is. */
export interface SelectedPassage {
  clauseId: ClauseId
  wording: string
  range: PassageRange | null
}

/** What is selected: words, or the clause the caret is in. Of a selection over several clauses, the part in the first. */
export function $selectedPassage(): SelectedPassage | null {
  const selection = $getSelection()
  const [first, last] = ($isRangeSelection(selection) && $clauseSpan(selection)) || []
  if (!$isRangeSelection(selection) || !first || !last || selection.isCollapsed()) {
    const clause = $selectedClause()
    return clause && { clauseId: clause.getId(), wording: clause.getTextContent(), range: null }
  }
  const wording = first.getTextContent()
  const [from, to] = selection.isBackward() ? [selection.focus, selection.anchor] : [selection.anchor, selection.focus]
  const range = { start: $offsetIn(first, from) ?? 0, end: $offsetIn(first, to) ?? wording.length }
  return { clauseId: first.getId(), wording, range: range.start < range.end ? trimmed(wording, range) : null }
}

/** Selects words of a clause, or puts the caret at its start; the clause, or null when there is none. */
export function $selectPassage(clauseId: ClauseId, range: PassageRange | null): ClauseNode | null {
  const clause = $clauseById(clauseId)
  if (!clause) return null
  const [start, end] = range ? [$pointAt(clause, range.start, 'start'), $pointAt(clause, range.end, 'end')] : []
  const selection = clause.selectStart()
  if (start && end) {
    selection.anchor.set(start.key, start.offset, 'text')
    selection.focus.set(end.key, end.offset, 'text')
  }
  return clause
}

/** The characters on the page that a stretch of a clause's plain text is drawn with; null when it is not drawn. */
export function $domRange(editor: LexicalEditor, clause: ClauseNode, { start, end }: PassageRange): Range | null {
  const [from, to] = [$pointAt(clause, start, 'start'), $pointAt(clause, end, 'end')]
  const [first, last] = [from, to].map((point) => point && getDOMTextNode(editor.getElementByKey(point.key)))
  if (!from || !to || !first || !last) return null
  const range = new Range()
  range.setStart(first, Math.min(from.offset, first.length))
  range.setEnd(last, Math.min(to.offset, last.length))
  return range
}

/** Where the n-th character of a clause begins, or where the one before it ends, as a place in a text node. */
function $pointAt(clause: ClauseNode, offset: number, side: 'start' | 'end'): { key: string; offset: number } | null {
  let at = 0
  for (const child of clause.getChildren()) {
    const size = child.getTextContentSize()
    const inside = side === 'start' ? offset < at + size : offset <= at + size
    if ($isTextNode(child) && inside) return { key: child.getKey(), offset: Math.max(0, offset - at) }
    at += size
  }
  return null
}

/** How many characters of the clause stand before a point; null when the point is elsewhere. */
function $offsetIn(clause: ClauseNode, point: PointType): number | null {
  const node = point.getNode()
  const children = clause.getChildren()
  const sizeBefore = (index: number) => children.slice(0, index).reduce((size, child) => size + child.getTextContentSize(), 0)
  if ($isClauseNode(node)) return node.is(clause) ? sizeBefore(point.offset) : null
  return $clauseOf(node)?.is(clause) ? sizeBefore(node.getIndexWithinParent()) + point.offset : null
}

function trimmed(wording: string, { start, end }: PassageRange): PassageRange | null {
  const words = wording.slice(start, end)
  if (words.trim() === '') return null
  return { start: start + words.length - words.trimStart().length, end: end - words.length + words.trimEnd().length }
}
