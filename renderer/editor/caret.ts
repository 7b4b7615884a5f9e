import { $isRangeSelection, type BaseSelection, type PointType, type RangeSelection } from 'lexical'
import { $isClauseNode, type ClauseNode } from './ClauseNode'
import { $clauseOf } from './document'

/** The clause a lone caret stands at the start of, else null. */
export function $clauseStartingAt(selection: BaseSelection | null): ClauseNode | null {
  return $clauseAtEdge(selection, $isAtStart)
}

/** The clause a lone caret stands at the end of, else null. */
export function $clauseEndingAt(selection: BaseSelection | null): ClauseNode | null {
  return $clauseAtEdge(selection, $isAtEnd)
}

/** First and last clause of a selection, in the order of the document. */
export function $clauseSpan(selection: RangeSelection): [ClauseNode, ClauseNode] | null {
  const [start, end] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus]
  const first = $clauseAt(start, 'start')
  const last = $clauseAt(end, 'end')
  return first && last ? [first, last] : null
}

function $clauseAtEdge(
  selection: BaseSelection | null,
  $isAt: (point: PointType, clause: ClauseNode) => boolean,
): ClauseNode | null {
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
  const clause = $clauseOf(selection.anchor.getNode())
  return clause && $isAt(selection.anchor, clause) ? clause : null
}

function $isAtStart(point: PointType, clause: ClauseNode): boolean {
  if (point.offset !== 0) return false
  return point.type === 'element' || clause.getFirstChild()?.getKey() === point.key
}

function $isAtEnd(point: PointType, clause: ClauseNode): boolean {
  if (point.type === 'element') return point.offset === clause.getChildrenSize()
  const last = clause.getLastChild()
  return last?.getKey() === point.key && point.offset === last.getTextContentSize()
}

/** A point may stand beside clauses, in the root, as after selecting everything. */
function $clauseAt(point: PointType, side: 'start' | 'end'): ClauseNode | null {
  if (point.type === 'text') return $clauseOf(point.getNode())
  const node = point.getNode()
  if ($isClauseNode(node)) return node
  const child = node.getChildAtIndex(side === 'start' ? point.offset : Math.max(0, point.offset - 1))
  return $isClauseNode(child) ? child : $clauseOf(node)
}
