import { plainText } from '../../shared/clauses/plainText'
import { followAnchor, type ClauseEdit } from '../../shared/comments/followAnchor'
import type { Clause, ClauseId } from '../../shared/model/clause'
import type { Anchor } from '../../shared/model/comment'
import { listPlainTexts } from '../store/clauses'
import type { Store } from '../store/store'
import type { StoredText } from '../store/texts'

/** What has anchors in a text, and how they are read and written. */
export interface AnchorFollowing {
  list(store: Store, textPk: number): { id: string; anchor: Anchor }[]
  update(store: Store, id: string, anchor: Anchor): void
}

/** Clauses about to be written, and the order the text then has; null where that stays. */
export interface ClauseChange {
  clauses: readonly Clause[]
  order: readonly ClauseId[] | null
}

/**
 * Has what is anchored in a text follow its words through a change. Call it in the change's transaction,
 * before the clauses are written. True when anything is now on another clause.
 */
export function followChange(store: Store, { pk, record }: StoredText, change: ClauseChange, following: AnchorFollowing): boolean {
  const anchored = following.list(store, pk)
  if (anchored.length === 0) return false
  const edits = editsOf(store, pk, change, anchored.map(({ anchor }) => anchor.clauseId))
  let moved = false
  for (const { id, anchor } of edits.size === 0 ? [] : anchored) {
    const next = followAnchor(anchor, edits, record.language)
    if (next === anchor) continue
    following.update(store, id, next)
    moved ||= next.clauseId !== anchor.clauseId
  }
  return moved
}

function editsOf(
  store: Store,
  textPk: number,
  { clauses, order }: ClauseChange,
  anchored: readonly ClauseId[],
): Map<ClauseId, ClauseEdit> {
  const named = order && new Set(order)
  const gone = named ? anchored.filter((id) => !named.has(id)) : []
  const before = listPlainTexts(store, textPk, [...clauses.map(({ id }) => id), ...gone])
  const edits = new Map<ClauseId, ClauseEdit>()
  for (const { id, content } of clauses) {
    const edit = { before: before.get(id) ?? null, after: plainText(content) }
    if (edit.before !== edit.after) edits.set(id, edit)
  }
  for (const id of gone) edits.set(id, { before: before.get(id) ?? null, after: null })
  return edits
}
