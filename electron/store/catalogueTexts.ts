import type { RecordId } from '../../shared/model/catalogue'
import type { TextId } from '../../shared/model/text'
import type { Store } from './store'

/** The texts in the library that were added for each record, the first added first. */
export function listCatalogueTexts(store: Store): Map<RecordId, TextId[]> {
  const rows = store
    .sql<[], { record_id: string; id: string }>(
      `SELECT record_id, text.id FROM catalogue_text JOIN text ON text.pk = text_pk
       WHERE text.removed_at IS NULL ORDER BY text_pk`,
    )
    .all()
  const byRecord = Map.groupBy(rows, (row) => row.record_id)
  return new Map([...byRecord].map(([record, texts]) => [record, texts.map(({ id }) => id)]))
}

export function insertCatalogueText(store: Store, textPk: number, record: RecordId): void {
  store.sql('INSERT INTO catalogue_text (text_pk, record_id) VALUES (?, ?)').run(textPk, record)
}
