import { $addUpdateTag, $getNodeByKey, $getSelection, $isRangeSelection, PASTE_TAG, type NodeKey, type RangeSelection } from 'lexical'
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
  key: NodeKey
  label: string
}

/** Blocks put in, or as many of them as are: the next one goes after the clause with the key `last`. */
export interface Insertion {
  /** The clauses that came with a number, for whoever knows what the draft numbers itself. */
  typed: TypedLabel[]
  last: NodeKey
  context: Context
}

/**
 * Puts clauses in place of the selection, as one step. One block flows into the clause at the caret.
 * Of several, whole clauses stay clauses of their own; only where the first or the last is mere words
 * does it join what stands before or after the caret. An empty clause becomes what is put into it.
 * Gives the clauses that came with a number.
 */
export function $insertBlocks(blocks: readonly Block[]): TypedLabel[] {
  const begun = $beginInsertion(blocks)
  if (begun) $continueInsertion(begun, blocks.slice(1, -1))
  return begun?.typed ?? []
}

/**
 * As `$insertBlocks`, but of several blocks only the first and the last: those between are for
 * `$continueInsertion`. The caret is where it is going to be. Null where nothing could be put in.
 */
export function $beginInsertion(blocks: readonly Block[]): Insertion | null {
  const selection = $getSelection()
  const [first] = blocks
  const last = blocks.length > 1 ? blocks.at(-1) : undefined
  if (!$isRangeSelection(selection) || !first) return null
  $addUpdateTag(PASTE_TAG)
  if (!selection.isCollapsed()) $removeSelectedText(selection)
  return last ? $insertEnds(selection, blocks, first, last) : $insertOne(selection, first)
}

/** Puts blocks after those put in last. False, and nothing done, where the clause to put them after is gone. */
export function $continueInsertion(insertion: Insertion, blocks: readonly Block[]): boolean {
  const last = $getNodeByKey(insertion.last)
  if (!$isClauseNode(last) || !last.isAttached()) return false
  let previous = last
  for (const block of blocks) previous = $follow(previous, block, insertion)
  insertion.last = previous.getKey()
  return true
}

/** Mere words, which join what stands beside them. */
function flows(block: Block): boolean {
  return block.kind === null && block.typed === undefined
}

function $insertOne(selection: RangeSelection, block: Block): Insertion | null {
  const clause = $clauseOf(selection.anchor.getNode())
  if (!clause) return null
  const typed: TypedLabel[] = []
  if (clause.isEmpty()) $become(clause, block, typed)
  else $addOrigins(clause, block.origins)
  selection.insertNodes($nodesFromContent(block.content))
  return { typed, last: clause.getKey(), context: $contextOf(clause, [block]) }
}

function $insertEnds(selection: RangeSelection, blocks: readonly Block[], first: Block, last: Block): Insertion | null {
  const halves = $splitAt(selection)
  if (!halves) return null
  const [head, tail] = halves
  const insertion: Insertion = { typed: [], last: head.getKey(), context: $contextOf(head, blocks) }
  if (head.isEmpty() || flows(first)) {
    if (head.isEmpty()) $become(head, first, insertion.typed)
    else $addOrigins(head, first.origins)
    head.splice(head.getChildrenSize(), 0, $nodesFromContent(first.content))
  } else insertion.last = $follow(head, first, insertion).getKey()
  if (tail.isEmpty() || !flows(last)) {
    const end = $follow($getNodeByKey<ClauseNode>(insertion.last)!, last, insertion)
    if (tail.isEmpty()) tail.remove()
    end.selectEnd()
  } else {
    const nodes = $nodesFromContent(last.content)
    tail.splice(0, 0, nodes)
    $addOrigins(tail, last.origins)
    tail.select(nodes.length, nodes.length)
  }
  return insertion
}

function $follow(previous: ClauseNode, block: Block, { context, typed }: Insertion): ClauseNode {
  const clause = $clauseFrom(block, context, typed)
  previous.insertAfter(clause, false)
  return clause
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
  if (block.typed !== undefined) typed.push({ key: clause.getKey(), label: block.typed })
  return clause.splice(0, 0, $nodesFromContent(block.content))
}

function $become(clause: ClauseNode, block: Block, typed: TypedLabel[]): void {
  if (block.typed !== undefined) typed.push({ key: clause.getKey(), label: block.typed })
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
