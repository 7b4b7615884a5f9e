import {
  $addUpdateTag,
  $createRangeSelection,
  $isRangeSelection,
  $setSelection,
  HISTORY_PUSH_TAG,
  type BaseSelection,
  type LexicalNode,
  type PointType,
} from 'lexical'
import { $offsetOf } from '../brackets/clausePlaces'
import { $clauseSpan } from '../caret'
import { $createClauseNode, $isClauseNode, type ClauseNode } from '../ClauseNode'

/** Selects every word from one clause to another, whichever stands first. */
export function $selectWhole(anchor: ClauseNode, focus: ClauseNode): void {
  const backward = focus.isBefore(anchor)
  const selection = $createRangeSelection()
  $setEdge(selection.anchor, anchor, backward ? 'end' : 'start')
  $setEdge(selection.focus, focus, backward ? 'start' : 'end')
  $setSelection(selection)
}

/** True where exactly the words from one clause to the other are selected. */
export function $isWhole(selection: BaseSelection | null, [first, last]: readonly [ClauseNode, ClauseNode]): boolean {
  if (!$isRangeSelection(selection)) return false
  const span = $clauseSpan(selection)
  if (!span?.[0].is(first) || !span[1].is(last)) return false
  const [start, end] = selection.isBackward() ? [selection.focus, selection.anchor] : [selection.anchor, selection.focus]
  return $offsetOf(start) === 0 && $offsetOf(end) === last.getTextContentSize()
}

export function $inOrder(one: ClauseNode, other: ClauseNode): [first: ClauseNode, last: ClauseNode] {
  return other.isBefore(one) ? [other, one] : [one, other]
}

/** From one clause up to another, both included. */
export function $clausesFrom(first: ClauseNode, last: ClauseNode): ClauseNode[] {
  const clauses: ClauseNode[] = []
  for (let node: LexicalNode | null = first; $isClauseNode(node); node = node.getNextSibling()) {
    clauses.push(node)
    if (node.is(last)) break
  }
  return clauses
}

/** Takes the clauses out, in one step to undo; the caret goes to what follows them, or else to what stands before. */
export function $removeClauses(clauses: readonly ClauseNode[]): void {
  const [first] = clauses
  if (!first) return
  $addUpdateTag(HISTORY_PUSH_TAG)
  const after = clauses.at(-1)?.getNextSibling()
  const before = first.getPreviousSibling()
  if ($isClauseNode(after)) after.selectStart()
  else if ($isClauseNode(before)) before.selectEnd()
  else {
    // A draft is never without a clause to type in.
    const empty = $createClauseNode()
    first.insertBefore(empty, false)
    empty.select()
  }
  for (const clause of clauses) clause.remove()
}

function $setEdge(point: PointType, clause: ClauseNode, side: 'start' | 'end'): void {
  const edge = side === 'start' ? clause.selectStart() : clause.selectEnd()
  point.set(edge.anchor.key, edge.anchor.offset, edge.anchor.type)
}
