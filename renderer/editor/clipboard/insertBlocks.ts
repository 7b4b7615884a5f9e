import { $addUpdateTag, $getSelection, $isRangeSelection, PASTE_TAG, type RangeSelection } from 'lexical'
import { isHeading, type OutlineClause } from '../../../shared/clauses/outline'
import { DEEPEST } from '../../../shared/model/clause'
import { $clauseStartingAt } from '../caret'
import { $createClauseNode, $isClauseNode, type ClauseNode } from '../ClauseNode'
import { $nodesFromContent } from '../content'
import { $clauseOf } from '../document'
import { $removeSelectedText } from '../splitAndMerge'
import { shapeAfter } from '../structure'
import type { Block } from './block'

/** A clause, and the number that was typed before what it was made from. */
export interface TypedLabel {
  clause: ClauseNode
  label: string
}

/**
 * Puts clauses in place of the selection, as one step. One block flows into the clause at the caret.
 * Of several, whole clauses stay clauses of their own; only where the first or the last is mere words
 * does it join what stands before or after the caret. An empty clause becomes what is put into it.
 * Gives the clauses that came with a number, for whoever knows what the draft numbers itself.
 */
export function $insertBlocks(blocks: readonly Block[]): TypedLabel[] {
  const selection = $getSelection()
  const [first, ...rest] = blocks
  const typed: TypedLabel[] = []
  if (!$isRangeSelection(selection) || !first) return typed
  $addUpdateTag(PASTE_TAG)
  if (!selection.isCollapsed()) $removeSelectedText(selection)
  const last = rest.pop()
  if (last) $insertSeveral(selection, first, rest, last, typed)
  else $insertOne(selection, first, typed)
  return typed
}

/** Mere words, which join what stands beside them. */
function flows(block: Block): boolean {
  return block.kind === null && block.typed === undefined
}

function $insertOne(selection: RangeSelection, block: Block, typed: TypedLabel[]): void {
  const clause = $clauseOf(selection.anchor.getNode())
  if (!clause) return
  if (clause.isEmpty()) $become(clause, block, typed)
  else $addOrigins(clause, block.origins)
  selection.insertNodes($nodesFromContent(block.content))
}

function $insertSeveral(
  selection: RangeSelection,
  first: Block,
  middle: readonly Block[],
  last: Block,
  typed: TypedLabel[],
): void {
  const halves = $splitAt(selection)
  if (!halves) return
  const [head, tail] = halves
  const context = $contextOf(head, [first, ...middle, last])
  let previous = head
  const $follow = (block: Block): void => {
    const clause = $clauseFrom(block, context, typed)
    previous.insertAfter(clause, false)
    previous = clause
  }
  if (head.isEmpty() || flows(first)) {
    if (head.isEmpty()) $become(head, first, typed)
    else $addOrigins(head, first.origins)
    head.splice(head.getChildrenSize(), 0, $nodesFromContent(first.content))
  } else $follow(first)
  middle.forEach($follow)
  if (tail.isEmpty() || !flows(last)) {
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

function $clauseFrom(block: Block, context: Context, typed: TypedLabel[]): ClauseNode {
  const { kind, depth } = shapeOf(block, context)
  const clause = $createClauseNode({ kind, depth, origins: [...block.origins] })
  if (block.typed !== undefined) typed.push({ clause, label: block.typed })
  return clause.splice(0, 0, $nodesFromContent(block.content))
}

function $become(clause: ClauseNode, block: Block, typed: TypedLabel[]): void {
  if (block.typed !== undefined) typed.push({ clause, label: block.typed })
  if (block.kind !== null) {
    const { kind, depth } = shapeOf(block, $contextOf(clause, [block]))
    clause.setKind(kind).setDepth(depth)
  }
  clause.setOrigins(block.origins)
}

function $addOrigins(clause: ClauseNode, origins: readonly string[]): void {
  if (origins.length > 0) clause.setOrigins([...new Set([...clause.getOrigins(), ...origins])])
}

/** What the clause the blocks are put at makes of them. */
interface Context {
  /** The shape of a clause made there by Enter. */
  around: OutlineClause
  /** Some of the blocks stand under others of them. */
  nested: boolean
}

function $contextOf(clause: ClauseNode, blocks: readonly Block[]): Context {
  const around = shapeAfter({ kind: clause.getKind(), depth: clause.getDepth() })
  return { around, nested: blocks.some(({ governs }) => governs) }
}

/** Without a kind of its own, a block is what Enter would have made there; a list goes on from the one it is put into. */
function shapeOf(block: Block, { around, nested }: Context) {
  if (block.kind === null) return around
  const isListed = block.depth > 0 && !isHeading(block.kind)
  if (!isListed || isHeading(around.kind)) return { kind: block.kind, depth: block.depth }
  const start = around.kind === 'item' && !nested ? around.depth : around.depth + 1
  return { kind: block.kind, depth: Math.min(start + block.depth - 1, DEEPEST) }
}
