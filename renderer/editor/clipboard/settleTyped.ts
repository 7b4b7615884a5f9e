import type { NodeKey } from 'lexical'
import type { Clause } from '../../../shared/model/clause'
import { unlockPasted } from '../../../shared/numbering/unlockPasted'
import { inOneGo, type Pieces } from '../../../shared/pieces'
import { $clauseByKey, $clauseNodes, $readClause } from '../document'
import type { Numbering } from '../numbering/labels'
import type { TypedLabel } from './insertBlocks'

/** The numbers typed before clauses just put in: those the draft gives anyway go, the others are locked. */
export function $settleTyped(typed: readonly TypedLabel[], numbering: Numbering): void {
  if (typed.length > 0) $lockLabels(inOneGo(labelsToLock($readTyped(typed), numbering)))
}

/** Clauses just put in, those around them, and the numbers typed before some of them. */
interface TypedPassage {
  keys: NodeKey[]
  labels: ReadonlyMap<NodeKey, string>
  before: Clause[]
  pasted: Clause[]
  after: Clause[]
}

/** Reads the whole draft; there must be typed numbers. */
export function $readTyped(typed: readonly TypedLabel[]): TypedPassage {
  const labels = new Map<NodeKey, string>(typed.map(({ key, label }) => [key, label]))
  const nodes = $clauseNodes()
  const first = nodes.findIndex((node) => labels.has(node.getKey()))
  const end = nodes.findLastIndex((node) => labels.has(node.getKey())) + 1
  const clauses = nodes.map($readClause)
  const pasted = nodes.slice(first, end).map((node, at) => ({ ...clauses[first + at]!, lockedLabel: labels.get(node.getKey()) ?? null }))
  return { keys: nodes.slice(first, end).map((node) => node.getKey()), labels, before: clauses.slice(0, first), pasted, after: clauses.slice(end) }
}

/** Of numbers typed before clauses just put in, those the draft does not give anyway. */
export function* labelsToLock({ keys, labels, before, pasted, after }: TypedPassage, { scheme, language }: Numbering): Pieces<TypedLabel[]> {
  const kept = yield* unlockPasted(before, pasted, after, scheme, language)
  return keys.flatMap((key, at) => {
    const label = kept[at] ?? null
    return labels.has(key) && label !== null ? [{ key, label }] : []
  })
}

export function $lockLabels(locked: readonly TypedLabel[]): void {
  for (const { key, label } of locked) $clauseByKey(key)?.setLockedLabel(label)
}
