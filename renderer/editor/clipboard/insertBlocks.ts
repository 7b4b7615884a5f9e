import { $addUpdateTag, $getSelection, $isRangeSelection, PASTE_TAG } from 'lexical'
import { isHeading } from '../../../shared/clauses/outline'
import { DEEPEST } from '../../../shared/model/clause'
import { $createClauseNode, type ClauseNode } from '../ClauseNode'
import { $nodesFromContent } from '../content'
import { $clauseOf } from '../document'
import { $removeSelectedText } from '../splitAndMerge'
import { shapeAfter } from '../structure'
import type { Block } from './block'

/**
 * Puts clauses in place of the selection, as one step. One block flows into the clause at the caret;
 * of several, the first joins what stands before the caret, the last what stands after it, and the
 * rest become clauses between. An empty clause becomes what is put into it.
 */
export function $insertBlocks(blocks: readonly Block[]): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || blocks.length === 0) return
  $addUpdateTag(PASTE_TAG)
  if (!selection.isCollapsed()) $removeSelectedText(selection)
  const head = $clauseOf(selection.anchor.getNode())
  if (!head) return

  const [first, ...rest] = blocks
  const last = rest.pop()
  if (!first) return
  if (!last) {
    if (head.isEmpty()) $become(head, first)
    else $addOrigins(head, first.origins)
    selection.insertNodes($nodesFromContent(first.content))
    return
  }

  const tail = selection.insertParagraph()
  if (!tail) return
  if (head.isEmpty()) $become(head, first)
  else $addOrigins(head, first.origins)
  head.splice(head.getChildrenSize(), 0, $nodesFromContent(first.content))

  let previous = head
  for (const block of rest) {
    const clause = $clauseFrom(block, head)
    previous.insertAfter(clause, false)
    previous = clause
  }
  if (tail.isEmpty()) {
    const clause = $clauseFrom(last, head)
    tail.replace(clause)
    clause.selectEnd()
  } else {
    const nodes = $nodesFromContent(last.content)
    tail.splice(0, 0, nodes)
    tail.select(nodes.length, nodes.length)
  }
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
