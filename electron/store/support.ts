import type { SupporterId } from '../../shared/model/supporter'
import type { TextId } from '../../shared/model/text'
import type { Store } from './store'

/** Names and figures: what was removed of either is only marked, and what came with the program is known by a key. */
const TABLES = ['supporter', 'reported_count'] as const
export type SupportTable = (typeof TABLES)[number]

/** Marks as removed; null takes the mark off. False when none has this id. */
export function markSupportRemoved(store: Store, table: SupportTable, id: SupporterId, removedAt: number | null): boolean {
  return store.sql(`UPDATE ${table} SET removed_at = ? WHERE id = ?`).run(removedAt, id).changes > 0
}

/** Deletes for good what was removed before `time`, but for what came with the program: that it must not bring back. */
export function deleteSupportRemovedBefore(store: Store, time: number): void {
  for (const table of TABLES) store.sql(`DELETE FROM ${table} WHERE removed_at < ? AND shipped_key IS NULL`).run(time)
}

/** Takes out what an older edition had and a newer one has no more, unless the user made it their own. */
export function deleteShippedExcept(store: Store, group: TextId, keys: ReadonlySet<string>): void {
  for (const table of TABLES) {
    const stored = store
      .sql<[string], { pk: number; shipped_key: string }>(
        `SELECT pk, shipped_key FROM ${table} WHERE shipped_key IS NOT NULL AND edited_at IS NULL
           AND removed_at IS NULL AND text_pk IN (SELECT pk FROM text WHERE group_id = ?)`,
      )
      .all(group)
    for (const { pk, shipped_key } of stored) {
      if (!keys.has(shipped_key)) store.sql(`DELETE FROM ${table} WHERE pk = ?`).run(pk)
    }
  }
}

/** Before a text is deleted for good: a language version that stays takes over what was noted on it. */
export function handOverSupport(store: Store, textPk: number): void {
  const heir = store
    .sql<[number, number], { pk: number }>(
      `SELECT pk FROM text WHERE group_id = (SELECT group_id FROM text WHERE pk = ?) AND pk <> ?
       ORDER BY removed_at IS NOT NULL, pk LIMIT 1`,
    )
    .get(textPk, textPk)
  if (!heir) return
  for (const table of TABLES) store.sql(`UPDATE ${table} SET text_pk = ? WHERE text_pk = ?`).run(heir.pk, textPk)
}

/** The store number of a text of the group, one that is in the library if there is one. */
export function findTextOfGroup(store: Store, group: TextId): number | null {
  const row = store
    .sql<[string], { pk: number }>('SELECT pk FROM text WHERE group_id = ? ORDER BY removed_at IS NOT NULL, pk LIMIT 1')
    .get(group)
  return row?.pk ?? null
}
