import { $addUpdateTag, $getNodeByKey, $getRoot, HISTORIC_TAG, type LexicalEditor, type NodeKey } from 'lexical'
import { sameClause } from '../../../shared/clauses/sameClause'
import type { Clause, ClauseId } from '../../../shared/model/clause'
import type { Step } from '../../../shared/model/step'
import type { Pieces } from '../../../shared/pieces'
import { arrange } from '../../../shared/steps/arrange'
import { planStep, type StepPlan } from '../../../shared/steps/planStep'
import { $updateClause } from '../applyClauses'
import { $isClauseNode, type ClauseNode } from '../ClauseNode'
import { $clauseNodes, $nodeFromClause, $readClause } from '../document'
import { MORE_TO_COME_TAG } from '../moreToCome'
import { nextRoom } from '../pieceRoom'
import { $order, $show } from './takeStep'

/** The first piece, in clauses, and the smallest; how long one took tells how large the next may be. */
const PIECES = { first: 200, smallest: 100 }

/**
 * As `$takeStep`, each piece an update of its own: for steps so long that the page would stand still. A clause that
 * somebody else changed between two pieces keeps what they did, and counts as refused.
 */
export function* takeStepInPieces(
  editor: LexicalEditor,
  step: Step,
  side: 'before' | 'after',
  sizes = PIECES,
): Pieces<StepPlan> {
  const read = <T>($look: () => T): T => editor.getEditorState().read($look)
  const put = ($change: () => void, more = true): void =>
    editor.update(
      () => {
        $addUpdateTag(HISTORIC_TAG)
        if (more) $addUpdateTag(MORE_TO_COME_TAG)
        $change()
      },
      { discrete: true },
    )

  const keys = new Map<ClauseId, NodeKey>(read(() => $clauseNodes().map((node) => [node.getId(), node.getKey()])))
  const $find = (id: ClauseId): ClauseNode | null => {
    const node = $getNodeByKey(keys.get(id) ?? '')
    return $isClauseNode(node) && node.isAttached() ? node : null
  }
  const seen = new Map<ClauseId, Clause | null>()
  const plan = read(() =>
    planStep(step, side, (id) => {
      const node = $find(id)
      const now = node && $readClause(node)
      seen.set(id, now)
      return now
    }),
  )
  if (!plan.made) return plan
  yield

  const refused: ClauseId[] = []
  /** The clause as it was when this was planned; counted where somebody has been at it since. */
  const $untouched = (id: ClauseId, node: ClauseNode | null): boolean => {
    const before = seen.get(id) ?? null
    const same = node && before ? sameClause($readClause(node), before) : node === before
    if (!same) refused.push(id)
    return same
  }
  const moving = new Set(plan.moves.map(({ id }) => id))
  const order = arrange([...keys.keys()], plan.moves, side)
  const $set = (at: number): void => {
    const id = order[at]!
    const clause = plan.clauses.get(id)
    let node = $find(id)
    if (clause && $untouched(id, node)) {
      if (node) $updateClause(node, clause)
      else keys.set(id, (node = $nodeFromClause(clause)).getKey())
    }
    if (!node || !moving.has(id)) return
    const previous = $before(order, at, $find)
    if (node.isAttached() && node.getPreviousSibling() === previous) return
    if (previous) previous.insertAfter(node, false)
    else $getRoot().splice(0, 0, [node])
  }
  const $remove = (id: ClauseId): void => {
    const node = $find(id)
    if (node && $untouched(id, node)) node.remove()
  }

  const places = order.flatMap((id, at) => (moving.has(id) || plan.clauses.has(id) ? [at] : []))
  yield* inPieces(places, sizes, put, $set)
  yield* inPieces([...plan.clauses].flatMap(([id, clause]) => (clause ? [] : [id])), sizes, put, $remove)
  put(() => {
    const nodes = new Map($clauseNodes().map((node) => [node.getId(), node]))
    $order(nodes, arrange([...nodes.keys()], plan.moves, side), moving)
    // So that what waits for the last piece hears that there is none after it.
    $getRoot().getFirstChild()?.markDirty()
    $show(editor, step, side, nodes)
  }, false)
  if (refused.length === 0) return plan
  const left = new Set(refused)
  const changes = step.changes.filter(({ before, after }) => !left.has((before ?? after)?.id ?? ''))
  return { ...plan, refused: [...plan.refused, ...refused], made: { ...plan.made, changes } }
}

/** The nearest clause before this place of the order that is there. */
function $before(order: readonly ClauseId[], at: number, $find: (id: ClauseId) => ClauseNode | null): ClauseNode | null {
  for (let index = at - 1; index >= 0; index--) {
    const node = $find(order[index]!)
    if (node) return node
  }
  return null
}

/** Does it to all of them, in as many updates as it takes for none to be long. */
function* inPieces<T>(
  all: readonly T[],
  { first, smallest }: typeof PIECES,
  put: ($change: () => void) => void,
  $do: (one: T) => void,
): Pieces<void> {
  let room = first
  for (let at = 0; at < all.length; ) {
    const piece = all.slice(at, at + room)
    const started = performance.now()
    put(() => piece.forEach($do))
    at += piece.length
    room = nextRoom(room, performance.now() - started, smallest)
    yield
  }
}
