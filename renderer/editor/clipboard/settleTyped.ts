import { unlockPasted } from '../../../shared/numbering/unlockPasted'
import { $clauseNodes, $readClause } from '../document'
import type { Numbering } from '../numbering/labels'
import type { TypedLabel } from './insertBlocks'

/** The numbers typed before clauses just put in: those the draft gives anyway go, the others are locked. */
export function $settleTyped(typed: readonly TypedLabel[], { scheme, language }: Numbering): void {
  if (typed.length === 0) return
  const labels = new Map(typed.map(({ clause, label }) => [clause.getKey(), label]))
  const nodes = $clauseNodes()
  const first = nodes.findIndex((node) => labels.has(node.getKey()))
  const end = nodes.findLastIndex((node) => labels.has(node.getKey())) + 1
  const clauses = nodes.map($readClause)
  const pasted = nodes.slice(first, end).map((node, at) => ({ ...clauses[first + at]!, lockedLabel: labels.get(node.getKey()) ?? null }))
  const kept = unlockPasted(clauses.slice(0, first), pasted, clauses.slice(end), scheme, language)
  nodes.slice(first, end).forEach((node, at) => {
    if (labels.has(node.getKey()) && kept[at] !== null) node.setLockedLabel(kept[at]!)
  })
}
