import {
  $addUpdateTag,
  $createTabNode,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTabNode,
  HISTORY_PUSH_TAG,
  type LexicalNode,
  type PointType,
  type TabNode,
} from 'lexical'
import { isHeading } from '../../shared/clauses/outline'
import { $offsetOf, $selectIn, $sizeBefore } from './brackets/clausePlaces'
import { $clauseEndingAt, $clauseSpan, $clauseStartingAt } from './caret'
import { $createClauseNode, $isClauseNode, type ClauseNode } from './ClauseNode'
import { $removeSelectedText } from './splitAndMerge'

/** Splits the cell at the caret in two; a clause that was no row becomes one. False in a heading, which has no cells. */
export function $splitCell(): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  const [clause] = $clauseSpan(selection) ?? []
  if (!clause || isHeading(clause.getKind()) || clause.getKind() === 'title') return false
  $addUpdateTag(HISTORY_PUSH_TAG)
  if (!selection.isCollapsed()) $removeSelectedText(selection)
  selection.insertNodes([$createTabNode()])
  return true
}

/**
 * The caret into the next cell or the one before, at the end of what it says; into the next row behind the last
 * one, which is made where the table ends. False outside a row; in its first cell there is none before.
 */
export function $stepCell(direction: 'next' | 'previous'): boolean {
  const selection = $getSelection()
  const [row, last] = ($isRangeSelection(selection) && $clauseSpan(selection)) || []
  if (!$isRangeSelection(selection) || !row || row.getColumns() === 1 || !row.is(last)) return false
  const cell = $cellAt(row, selection.focus) + (direction === 'next' ? 1 : -1)
  if (cell >= row.getColumns()) {
    const next = row.getNextSibling()
    if ($isRow(next)) $selectCell(next, 0)
    else $addRow(row)
  } else if (cell >= 0) $selectCell(row, cell)
  else {
    const previous = row.getPreviousSibling()
    if ($isRow(previous)) $selectCell(previous, previous.getColumns() - 1)
  }
  return true
}

/**
 * Enter in a row: behind its last word another row; in a cell a new line. A row that says nothing becomes a
 * clause again, which is how a table is left. False outside a row, and at its start, where a clause goes before it.
 */
export function $enterInRow(): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  const [row, last] = $clauseSpan(selection) ?? []
  if (!row || row.getColumns() === 1 || !row.is(last)) return false
  if (row.getChildren().every($isTabNode)) {
    $addUpdateTag(HISTORY_PUSH_TAG)
    row.clear()
    row.select()
    return true
  }
  if ($clauseEndingAt(selection)) {
    $addRow(row)
    return true
  }
  if ($clauseStartingAt(selection)) return false
  selection.insertLineBreak()
  return true
}

/** Backspace or Delete at a cell's boundary makes one cell of two. False elsewhere. */
export function $mergeCells(backward: boolean): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const edge = $edgeBeside(selection.anchor, backward)
  const row = edge?.getParent()
  if (!edge || !$isClauseNode(row)) return false
  $addUpdateTag(HISTORY_PUSH_TAG)
  const place = $sizeBefore(row, edge.getIndexWithinParent())
  edge.remove()
  $selectIn(row, place)
  return true
}

function $addRow(row: ClauseNode): void {
  $addUpdateTag(HISTORY_PUSH_TAG)
  const next = $createClauseNode({ kind: row.getKind(), depth: row.getDepth() })
  next.append(...Array.from({ length: row.getColumns() - 1 }, () => $createTabNode()))
  row.insertAfter(next, false)
  $selectCell(next, 0)
}

/** A row of whatever table it is in, when there is one. */
function $isRow(node: LexicalNode | null): node is ClauseNode {
  return $isClauseNode(node) && node.getColumns() > 1
}

/** Which cell a point stands in, counted from 0. */
export function $cellAt(row: ClauseNode, point: PointType): number {
  const offset = $offsetOf(point)
  let cell = 0
  let at = 0
  for (const child of row.getChildren()) {
    if (at >= offset) break
    if ($isTabNode(child)) cell++
    at += child.getTextContentSize()
  }
  return cell
}

/** The caret behind the last word of a cell. */
export function $selectCell(row: ClauseNode, cell: number): void {
  const edges = row.getChildren().filter($isTabNode)
  const edge = edges[cell]
  if (edge) $selectIn(row, $sizeBefore(row, edge.getIndexWithinParent()))
  else row.selectEnd()
}

/** The boundary right before the caret, or right after it. */
export function $edgeBeside(point: PointType, backward: boolean): TabNode | null {
  const node = point.getNode()
  if ($isElementNode(node)) {
    const beside = node.getChildAtIndex(backward ? point.offset - 1 : point.offset)
    return $isTabNode(beside) ? beside : null
  }
  if ($isTabNode(node) && point.offset === (backward ? 1 : 0)) return node
  if (point.offset !== (backward ? 0 : node.getTextContentSize())) return null
  const beside = backward ? node.getPreviousSibling() : node.getNextSibling()
  return $isTabNode(beside) ? beside : null
}
