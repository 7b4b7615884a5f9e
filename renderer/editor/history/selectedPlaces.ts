import { $createRangeSelection, $getSelection, $isRangeSelection, $isTextNode, $setSelection, type PointType } from 'lexical'
import type { ClauseId } from '../../../shared/model/clause'
import type { CaretPlace, SelectedPlaces } from '../../../shared/model/step'
import { $isClauseNode, type ClauseNode } from '../ClauseNode'
import { $clauseOf } from '../document'

/** The selection as places in clauses, which outlive Lexical's keys; null when it is not in the text. */
export function $selectedPlaces(): SelectedPlaces | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  const focus = $placeOf(selection.focus)
  const anchor = selection.isCollapsed() ? focus : $placeOf(selection.anchor)
  return anchor && focus && { anchor, focus }
}

/** Selects as far as the clauses are still there and as long. False when they are not. */
export function $selectPlaces({ anchor, focus }: SelectedPlaces, find: (id: ClauseId) => ClauseNode | null): boolean {
  const [start, end] = [find(anchor.clause), find(focus.clause)]
  if (!start || !end) return false
  const selection = $createRangeSelection()
  $setPoint(selection.anchor, start, anchor.offset)
  $setPoint(selection.focus, end, focus.offset)
  $setSelection(selection)
  return true
}

function $placeOf(point: PointType): CaretPlace | null {
  const node = point.getNode()
  const clause = $clauseOf(node)
  if (!clause) {
    // Beside clauses, as after selecting everything.
    const child = $isTextNode(node) ? null : node.getChildAtIndex(Math.max(0, point.offset - 1))
    if (!$isClauseNode(child)) return null
    return { clause: child.getId(), offset: point.offset === 0 ? 0 : child.getTextContentSize() }
  }
  const within = $isClauseNode(node) ? { index: point.offset, rest: 0 } : { index: node.getIndexWithinParent(), rest: point.offset }
  return { clause: clause.getId(), offset: $sizeBefore(clause, within.index) + within.rest }
}

function $sizeBefore(clause: ClauseNode, index: number): number {
  let size = 0
  let child = clause.getFirstChild()
  for (let at = 0; child && at < index; at++) {
    size += child.getTextContentSize()
    child = child.getNextSibling()
  }
  return size
}

function $setPoint(point: PointType, clause: ClauseNode, offset: number): void {
  let rest = offset
  let index = 0
  for (let child = clause.getFirstChild(); child; child = child.getNextSibling()) {
    const size = child.getTextContentSize()
    if ($isTextNode(child) && rest <= size) {
      point.set(child.getKey(), rest, 'text')
      return
    }
    if (rest <= 0) break
    rest -= size
    index++
  }
  point.set(clause.getKey(), index, 'element')
}
