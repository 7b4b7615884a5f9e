import { $addUpdateTag, $getRoot, $onUpdate, HISTORIC_TAG, type LexicalEditor } from 'lexical'
import type { Clause, ClauseId } from '../../../shared/model/clause'
import type { Step } from '../../../shared/model/step'
import { arrange } from '../../../shared/steps/arrange'
import { planStep, type StepPlan } from '../../../shared/steps/planStep'
import { $updateClause } from '../applyClauses'
import type { ClauseNode } from '../ClauseNode'
import { $clauseNodes, $nodeFromClause, $readClause } from '../document'
import { $selectPlaces } from './selectedPlaces'

/**
 * Undoes a step or does it again, as far as that goes, touching only the clauses it concerns; then puts
 * the caret where it was and shows it. For use inside an update.
 */
export function $takeStep(editor: LexicalEditor, step: Step, side: 'before' | 'after'): StepPlan {
  $addUpdateTag(HISTORIC_TAG)
  const present = $clauseNodes()
  const nodes = new Map<ClauseId, ClauseNode>(present.map((node) => [node.getId(), node]))
  const plan = planStep(step, side, (id) => {
    const node = nodes.get(id)
    return node ? $readClause(node) : null
  })
  $change(nodes, plan.clauses)
  if (plan.moves.length > 0) {
    const order = arrange(present.map((node) => node.getId()), plan.moves, side)
    $order(nodes, order, new Set(plan.moves.map(({ id }) => id)))
  }
  for (const [id, clause] of plan.clauses) {
    if (clause !== null) continue
    nodes.get(id)?.remove()
    nodes.delete(id)
  }
  if (plan.made) $show(editor, step, side, nodes)
  return plan
}

function $change(nodes: Map<ClauseId, ClauseNode>, clauses: ReadonlyMap<ClauseId, Clause | null>): void {
  for (const [id, clause] of clauses) {
    if (!clause) continue
    const node = nodes.get(id)
    if (node) $updateClause(node, clause)
    else nodes.set(id, $nodeFromClause(clause))
  }
}

/** Puts the clauses that move where the order has them; the others are not touched. Inside an update. */
export function $order(nodes: ReadonlyMap<ClauseId, ClauseNode>, order: readonly ClauseId[], moving: ReadonlySet<ClauseId>): void {
  let previous: ClauseNode | null = null
  for (const id of order) {
    const node = nodes.get(id)
    if (!node) continue
    const stands = node.isAttached() && node.getPreviousSibling() === previous
    if (moving.has(id) && !stands) {
      if (previous) previous.insertAfter(node, false)
      else $getRoot().splice(0, 0, [node])
    }
    previous = node
  }
}

/** Puts the caret where it was on that side of the step, as far as that is there, and shows it. Inside an update. */
export function $show(editor: LexicalEditor, step: Step, side: 'before' | 'after', nodes: ReadonlyMap<ClauseId, ClauseNode>): void {
  const find = (id: ClauseId): ClauseNode | null => nodes.get(id) ?? null
  const selected = side === 'before' ? step.selectedBefore : step.selectedAfter
  const changed = step.changes.map((change) => change[side]?.id ?? '').find((id) => nodes.has(id))
  if (!selected || !$selectPlaces(selected, find)) {
    // Made by no window, as a restored version is: its first clause, without taking the caret from where it is.
    const shown = changed ?? step.moves.find(({ id }) => nodes.has(id))?.id
    $scrollTo(editor, shown === undefined ? null : find(shown))
    return
  }
  $scrollTo(editor, find(selected.focus.clause))
}

function $scrollTo(editor: LexicalEditor, node: ClauseNode | null): void {
  if (node) $onUpdate(() => editor.getElementByKey(node.getKey())?.scrollIntoView({ block: 'nearest' }))
}
