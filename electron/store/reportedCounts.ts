import { Failure } from '../../shared/failure'
import type { CountDetails, CountQualifier, ReportedCount, SupporterId } from '../../shared/model/supporter'
import type { TextId } from '../../shared/model/text'
import type { Store } from './store'

interface Row {
  id: string
  reported_on: string
  categories: string
  qualifier: CountQualifier
  number: number
  source: string
  shipped_key: string | null
  edited_at: number | null
}

/** `shippedKey` names one that came with the program, as long as nobody edited it. */
export type ListedCount = ReportedCount & { shippedKey: string | null }

function fromRow({ id, reported_on, categories, qualifier, number, source }: Row): ReportedCount {
  return { id, on: reported_on, categories: JSON.parse(categories) as ReportedCount['categories'], qualifier, number, source }
}

function toRow<Count extends CountDetails>(count: Count) {
  return { ...count, categories: JSON.stringify(count.categories) }
}

/** Of a text and its language versions, by the date they speak of. */
export function listReportedCounts(store: Store, group: TextId): ListedCount[] {
  return store
    .sql<[string], Row>(
      `SELECT * FROM reported_count
       WHERE removed_at IS NULL AND text_pk IN (SELECT pk FROM text WHERE group_id = ?) ORDER BY reported_on, pk`,
    )
    .all(group)
    .map((row) => ({ ...fromRow(row), shippedKey: row.edited_at === null ? row.shipped_key : null }))
}

export function getReportedCount(store: Store, id: SupporterId): ReportedCount {
  const row = store.sql<[string], Row>('SELECT * FROM reported_count WHERE id = ? AND removed_at IS NULL').get(id)
  if (!row) throw new Failure('not_found', { what: 'reported_count', id })
  return fromRow(row)
}

export function insertReportedCount(store: Store, textPk: number, count: ReportedCount): void {
  store
    .sql(
      `INSERT INTO reported_count (id, text_pk, reported_on, categories, qualifier, number, source)
       VALUES (@id, @textPk, @on, @categories, @qualifier, @number, @source)`,
    )
    .run({ ...toRow(count), textPk })
}

export function updateReportedCount(store: Store, id: SupporterId, count: CountDetails, now: number): void {
  store
    .sql(
      `UPDATE reported_count SET reported_on = @on, categories = @categories, qualifier = @qualifier,
         number = @number, source = @source, edited_at = @now WHERE id = @id`,
    )
    .run({ ...toRow(count), id, now })
}

/** Writes one that came with the program; what the user edited or removed stays as it is. */
export function writeShippedCount(store: Store, textPk: number, key: string, count: ReportedCount): void {
  store
    .sql(
      `INSERT INTO reported_count (id, text_pk, reported_on, categories, qualifier, number, source, shipped_key)
       VALUES (@id, @textPk, @on, @categories, @qualifier, @number, @source, @key)
       ON CONFLICT (shipped_key) DO UPDATE SET reported_on = excluded.reported_on, categories = excluded.categories,
         qualifier = excluded.qualifier, number = excluded.number, source = excluded.source
       WHERE edited_at IS NULL AND removed_at IS NULL`,
    )
    .run({ ...toRow(count), textPk, key })
}
