import type { OriginId } from '../../shared/model/origin'
import type { Store } from './store'

/** What the source of each origin said when its wording was kept. */
export function listKeptWordings(store: Store, ids: readonly OriginId[]): Map<OriginId, string> {
  const rows = store
    .sql<[string], { origin_id: string; source: string }>(
      'SELECT origin_id, source FROM kept_wording WHERE origin_id IN (SELECT value FROM json_each(?))',
    )
    .all(JSON.stringify(ids))
  return new Map(rows.map(({ origin_id: id, source }) => [id, source]))
}

export function writeKeptWording(store: Store, id: OriginId, source: string): void {
  store.sql('INSERT OR REPLACE INTO kept_wording (origin_id, source) VALUES (?, ?)').run(id, source)
}
