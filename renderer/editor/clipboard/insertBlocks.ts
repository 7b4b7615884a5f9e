import { $addUpdateTag, $getSelection, $isRangeSelection, PASTE_TAG, type RangeSelection } from 'lexical'
import { isHeading } from '../../../shared/clauses/outline'
import { DEEPEST } from '../../../shared/model/clause'
import { $clauseStartingAt } from '../caret'
import { $createClauseNode, $isClauseNode, type ClauseNode } from '../ClauseNode'
import { $nodesFromContent } from '../content'
import { $clauseOf } from '../document'
import { $removeSelectedText } from '../splitAndMerge'
import { shapeAfter } from '../structure'
import type { Block } from './block'

/**
 * Puts clauses in place of the selection, as one step. One block flows into the clause at the caret.
 * Of several, whole clauses stay clauses of their own; only where the first or the last is mere words
 * does it join what stands before or after the caret. An empty clause becomes what is put into it.
 */
export function $insertBlocks(blocks: readonly Block[]): void {
  const selection = $getSelection()
  const [first, ...rest] = blocks
  if (!$isRangeSelection(selection) || !first) return
  $addUpdateTag(PASTE_TAG)
  if (!selection.isCollapsed()) $removeSelectedText(selection)
  const last = rest.pop()
  if (last) $insertSeveral(selection, first, rest, last)
  else $insertOne(selection, first)
}

function $insertOne(selection: RangeSelection, block: Block): void {
  const clause = $clauseOf(selection.anchor.getNode())
  if (!clause) return
  if (clause.isEmpty()) $become(clause, block)
  else $addOrigins(clause, block.origins)
  selection.insertNodes($nodesFromContent(block.content))
}

function $insertSeveral(selection: RangeSelection, first: Block, middle: readonly Block[], last: Block): void {
  const halves = $splitAt(selection)
  if (!halves) return
  const [head, tail] = halves
  let previous = head
  const $follow = (block: Block): void => {
    const clause = $clauseFrom(block, head)
    previous.insertAfter(clause, false)
    previous = clause
  }
  if (head.isEmpty() || first.kind === null) {
    if (head.isEmpty()) $become(head, first)
    else $addOrigins(head, first.origins)
    head.splice(head.getChildrenSize(), 0, $nodesFromContent(first.content))
  } else $follow(first)
  middle.forEach($follow)
  if (tail.isEmpty() || last.kind !== null) {
    $follow(last)
    if (tail.isEmpty()) tail.remove()
    previous.selectEnd()
  } else {
    const nodes = $nodesFromContent(last.content)
    tail.splice(0, 0, nodes)
    $addOrigins(tail, last.origins)
    tail.select(nodes.length, nodes.length)
  }
}

/** What stands before the caret and what after it, as two clauses. A clause left whole keeps its id. */
function $splitAt(selection: RangeSelection): [head: ClauseNode, tail: ClauseNode] | null {
  const starting = $clauseStartingAt(selection)
  if (starting && !starting.isEmpty()) {
    const head = $createClauseNode({ kind: starting.getKind(), depth: starting.getDepth() })
    starting.insertBefore(head, false)
    return [head, starting]
  }
  const head = $clauseOf(selection.anchor.getNode())
  const tail = selection.insertParagraph()
  return head && $isClauseNode(tail) ? [head, tail] : null
}

function $clauseFrom(block: Block, context: ClauseNode): ClauseNode {
  const { kind, depth } = shapeOf(block, context)
  const clause = $createClauseNode({ kind, depth, origins: [...block.origins] })
  return clause.splice(0, 0, $nodesFromContent(block.content))
}

function $become(clause: ClauseNode, block: Block): void {
  if (block.kind !== null) {
    const { kind, depth } = shapeOf(block, clause)
    clause.setKind(kind).setDepth(depth)
  }
  clause.setOrigins(block.origins)
}

function $addOrigins(clause: ClauseNode, origins: readonly string[]): void {
  if (origins.length > 0) clause.setOrigins([...new Set([...clause.getOrigins(), ...origins])])
}

/** Without a kind of its own, a block is what Enter would have made there; a list goes on from the one it is put into. */
function shapeOf(block: Block, context: ClauseNode) {
  const around = shapeAfter({ kind: context.getKind(), depth: context.getDepth() })
  if (block.kind === null) return around
  if (block.kind !== 'item' || isHeading(around.kind)) return { kind: block.kind, depth: block.depth }
  const start = around.kind === 'item' ? around.depth : around.depth + 1
  return { kind: block.kind, depth: Math.min(start + block.depth - 1, DEEPEST) }
}
