import {
  $addUpdateTag,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  HISTORY_PUSH_TAG,
} from 'lexical'
import { subtreeEnd, type OutlineClause } from '../../shared/clauses/outline'
import type { ClauseId, ClauseKind } from '../../shared/model/clause'
import { $clauseSpan } from './caret'
import { $isClauseNode, type ClauseNode } from './ClauseNode'
import { $clauseById, $clauseNodes } from './document'
import {
  indent,
  moveDown,
  moveSection,
  moveUp,
  outdent,
  shapeAs,
  stepSection,
  type Move,
  type Reshaped,
} from './structure'

export function $outline(nodes: readonly ClauseNode[] = $clauseNodes()): OutlineClause[] {
  return nodes.map((node) => ({ kind: node.getKind(), depth: node.getDepth() }))
}

/** Deeper or less deep, each selected clause with what stands under it. False where that cannot be. */
export function $changeDepth(by: 1 | -1): boolean {
  const span = $selectedSpan()
  if (!span) return false
  const reshaped = (by > 0 ? indent : outdent)($outline(), ...span)
  if (!reshaped) return false
  $addUpdateTag(HISTORY_PUSH_TAG)
  $reshape(reshaped)
  return true
}

/** The selected clauses up or down past their sibling, with what stands under them. False where that cannot be. */
export function $moveClause(direction: 'up' | 'down'): boolean {
  const span = $selectedSpan()
  if (!span) return false
  return $moved((direction === 'up' ? moveUp : moveDown)($outline(), ...span))
}

/**
 * The section under this heading, with everything it holds, before or after the place of another heading.
 * False where nothing moves: in itself, or where a heading is gone.
 */
export function $moveSection(id: ClauseId, target: ClauseId, side: 'before' | 'after'): boolean {
  const [heading, other] = [$clauseById(id), $clauseById(target)]
  if (heading?.getKind() !== 'heading' || other?.getKind() !== 'heading') return false
  return $moved(moveSection($outline(), heading.getIndexWithinParent(), other.getIndexWithinParent(), side))
}

/** The section the caret is in, up or down past the next place it may stand. False where there is none. */
export function $stepSection(direction: 'up' | 'down'): boolean {
  const span = $selectedSpan()
  return span !== null && $moved(stepSection($outline(), span[0], direction))
}

/** Makes every selected clause one of this kind, at the depth that goes with it. */
export function $changeKind(kind: ClauseKind): boolean {
  const span = $selectedSpan()
  if (!span) return false
  $addUpdateTag(HISTORY_PUSH_TAG)
  const [first, last] = span
  const outline = $outline()
  const reshaped: Reshaped[] = []
  for (let index = first; index <= last; index++) {
    // Each clause takes its place from those before it, as they will be.
    const shape = shapeAs(outline, index, kind)
    outline[index] = shape
    reshaped.push({ index, ...shape })
  }
  $reshape(reshaped)
  return true
}

/** Where a clause that follows this one and what belongs to it goes. */
export function $lastOfSubtree(clause: ClauseNode): ClauseNode {
  const nodes = $clauseNodes()
  return nodes[subtreeEnd($outline(nodes), clause.getIndexWithinParent()) - 1] ?? clause
}

export function $reshape(reshaped: readonly Reshaped[]): void {
  const nodes = $clauseNodes()
  for (const { index, kind, depth } of reshaped) {
    const node = nodes[index]
    if (!node) continue
    if (node.getKind() !== kind) node.setKind(kind)
    if (node.getDepth() !== depth) node.setDepth(depth)
  }
}

function $moved(move: Move | null): boolean {
  if (!move) return false
  const { start, end, before } = move
  $addUpdateTag(HISTORY_PUSH_TAG)
  const nodes = $clauseNodes()
  const moved = nodes.slice(start, end)
  const target = nodes[before]
  if (target) for (const node of moved) target.insertBefore(node, false)
  else for (const node of moved) $getRoot().append(node)
  return true
}

function $selectedSpan(): [first: number, last: number] | null {
  const selection = $getSelection()
  const span = $isRangeSelection(selection) ? $clauseSpan(selection) : null
  if (!span?.every($isClauseNode)) return null
  return [span[0].getIndexWithinParent(), span[1].getIndexWithinParent()]
}
