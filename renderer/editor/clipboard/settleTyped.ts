import type { NodeKey } from 'lexical'
import { unlockPasted } from '../../../shared/numbering/unlockPasted'
import { $clauseByKey, $clauseNodes, $readClause } from '../document'
import type { Numbering } from '../numbering/labels'
import type { TypedLabel } from './insertBlocks'

/** The numbers typed before clauses just put in: those the draft gives anyway go, the others are locked. */
export function $settleTyped(typed: readonly TypedLabel[], numbering: Numbering): void {
  $lockLabels($labelsToLock(typed, numbering))
}

/** Of numbers typed before clauses just put in, those the draft does not give anyway. */
export function $labelsToLock(typed: readonly TypedLabel[], { scheme, language }: Numbering): TypedLabel[] {
  if (typed.length === 0) return []
  const labels = new Map<NodeKey, string>(typed.map(({ key, label }) => [key, label]))
  const nodes = $clauseNodes()
  const first = nodes.findIndex((node) => labels.has(node.getKey()))
  const end = nodes.findLastIndex((node) => labels.has(node.getKey())) + 1
  const clauses = nodes.map($readClause)
  const pasted = nodes.slice(first, end).map((node, at) => ({ ...clauses[first + at]!, lockedLabel: labels.get(node.getKey()) ?? null }))
  const kept = unlockPasted(clauses.slice(0, first), pasted, clauses.slice(end), scheme, language)
  return nodes.slice(first, end).flatMap((node, at) => {
    const [key, label] = [node.getKey(), kept[at] ?? null]
    return labels.has(key) && label !== null ? [{ key, label }] : []
  })
}

export function $lockLabels(locked: readonly TypedLabel[]): void {
  for (const { key, label } of locked) $clauseByKey(key)?.setLockedLabel(label)
}
