import { Failure } from '../../shared/failure'
import type { Supporter, SupporterCategory, SupporterDetails, SupporterId } from '../../shared/model/supporter'
import type { TextId } from '../../shared/model/text'
import type { Store } from './store'

interface Row {
  id: string
  name: string
  category: SupporterCategory
  joined_on: string | null
  withdrawn_on: string | null
  note: string | null
  shipped_key: string | null
  edited_at: number | null
}

/** `shippedKey` names one that came with the program, as long as nobody edited it. */
export type ListedSupporter = Supporter & { shippedKey: string | null }

function fromRow(row: Row): Supporter {
  const { id, name, category, note } = row
  return { id, name, category, joinedOn: row.joined_on, withdrawnOn: row.withdrawn_on, note }
}

/** Of a text and its language versions, in the order they were noted. */
export function listSupporters(store: Store, group: TextId): ListedSupporter[] {
  return store
    .sql<[string], Row>(
      `SELECT * FROM supporter
       WHERE removed_at IS NULL AND text_pk IN (SELECT pk FROM text WHERE group_id = ?) ORDER BY pk`,
    )
    .all(group)
    .map((row) => ({ ...fromRow(row), shippedKey: row.edited_at === null ? row.shipped_key : null }))
}

export function getSupporter(store: Store, id: SupporterId): Supporter {
  const row = store.sql<[string], Row>('SELECT * FROM supporter WHERE id = ? AND removed_at IS NULL').get(id)
  if (!row) throw new Failure('not_found', { what: 'supporter', id })
  return fromRow(row)
}

export function insertSupporter(store: Store, textPk: number, supporter: Supporter): void {
  store
    .sql(
      `INSERT INTO supporter (id, text_pk, name, category, joined_on, withdrawn_on, note)
       VALUES (@id, @textPk, @name, @category, @joinedOn, @withdrawnOn, @note)`,
    )
    .run({ ...supporter, textPk })
}

export function updateSupporter(store: Store, id: SupporterId, details: SupporterDetails, now: number): void {
  store
    .sql(
      `UPDATE supporter SET name = @name, category = @category, joined_on = @joinedOn,
         withdrawn_on = @withdrawnOn, note = @note, edited_at = @now WHERE id = @id`,
    )
    .run({ ...details, id, now })
}

/** The keys of those that came with the program, removed ones too. */
export function listShippedKeys(store: Store): Set<string> {
  const rows = store
    .sql<[], { shipped_key: string }>('SELECT shipped_key FROM supporter WHERE shipped_key IS NOT NULL')
    .all()
  return new Set(rows.map((row) => row.shipped_key))
}

/** Writes one that came with the program; what the user edited or removed stays as it is. */
export function writeShippedSupporter(store: Store, textPk: number, key: string, supporter: Supporter): void {
  store
    .sql(
      `INSERT INTO supporter (id, text_pk, name, category, joined_on, withdrawn_on, note, shipped_key)
       VALUES (@id, @textPk, @name, @category, @joinedOn, @withdrawnOn, @note, @key)
       ON CONFLICT (shipped_key) DO UPDATE SET name = excluded.name, category = excluded.category,
         joined_on = excluded.joined_on, withdrawn_on = excluded.withdrawn_on, note = excluded.note
       WHERE edited_at IS NULL AND removed_at IS NULL`,
    )
    .run({ ...supporter, textPk, key })
}
