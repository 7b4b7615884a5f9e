import { $addUpdateTag, HISTORY_PUSH_TAG, type NodeKey } from 'lexical'
import type { ClauseNumbering } from '../../../shared/model/clause'
import type { ClauseNode } from '../ClauseNode'
import { $clauseNodes } from '../document'

/** How one clause comes by its number. */
export type NumberChoice =
  | { by: 'scheme' }
  /** Its sequence goes on from this number. */
  | { by: 'start'; at: number }
  /** This label whatever stands around it; not counted. */
  | { by: 'hand'; label: string }

/** Every clause keeps the number `keptOf` says it has; one step to undo. */
export function $freezeNumbering(keptOf: (key: NodeKey) => string | null): void {
  $addUpdateTag(HISTORY_PUSH_TAG)
  for (const node of $clauseNodes()) {
    const kept = keptOf(node.getKey())
    if (kept !== null) $setNumbering(node, { ...node.getNumbering(), frozen: kept })
  }
}

/** Numbers run again; one step to undo. */
export function $unfreezeNumbering(): void {
  $addUpdateTag(HISTORY_PUSH_TAG)
  for (const node of $clauseNodes()) {
    const { frozen, ...rest } = node.getNumbering() ?? {}
    if (frozen !== undefined) $setNumbering(node, rest)
  }
}

/** What a frozen clause keeps is not touched: it has its number again once nothing else is said of it. */
export function $chooseNumber(node: ClauseNode, choice: NumberChoice): void {
  $addUpdateTag(HISTORY_PUSH_TAG)
  const { startAt: _startAt, ...rest } = node.getNumbering() ?? {}
  node.setLockedLabel(choice.by === 'hand' ? choice.label : null)
  $setNumbering(node, choice.by === 'start' ? { ...rest, startAt: choice.at } : rest)
}

/** As the model writes it: nothing where nothing was decided. */
function $setNumbering(node: ClauseNode, numbering: ClauseNumbering): void {
  const before = JSON.stringify(node.getNumbering() ?? {})
  if (before === JSON.stringify(numbering)) return
  node.setNumbering(Object.keys(numbering).length > 0 ? numbering : undefined)
}
