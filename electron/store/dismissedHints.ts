import { dismissal as dismissalSchema, type Dismissal } from '../../shared/model/hint'
import type { Store } from './store'

interface Row {
  check_name: string
  clause_id: string
  words: string
}

/** In no order. One of a check that this program does not know is passed over and kept. */
export function listDismissals(store: Store, textPk: number): Dismissal[] {
  return store
    .sql<[number], Row>('SELECT check_name, clause_id, words FROM dismissed_hint WHERE text_pk = ?')
    .all(textPk)
    .flatMap((row) => {
      const read = dismissalSchema.safeParse({ check: row.check_name, clauseId: row.clause_id || null, words: row.words })
      return read.success ? [read.data] : []
    })
}

/** Does nothing when it is there already. */
export function insertDismissal(store: Store, textPk: number, { check, clauseId, words }: Dismissal): void {
  store
    .sql('INSERT OR IGNORE INTO dismissed_hint (text_pk, check_name, clause_id, words) VALUES (?, ?, ?, ?)')
    .run(textPk, check, clauseId ?? '', words)
}

export function deleteDismissal(store: Store, textPk: number, { check, clauseId, words }: Dismissal): void {
  store
    .sql('DELETE FROM dismissed_hint WHERE text_pk = ? AND check_name = ? AND clause_id = ? AND words = ?')
    .run(textPk, check, clauseId ?? '', words)
}
