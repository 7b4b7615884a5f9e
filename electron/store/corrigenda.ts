import { Failure } from '../../shared/failure'
import type { Corrigendum } from '../../shared/model/reference'
import type { Store } from './store'

interface CorrigendumRow {
  id: string
  text_pk: number
  clause_id: string
  printed: string
  corrected: string
  reason: string
  made_by: string | null
  made_at: number
  version_id: string | null
}

const SELECT = `
  SELECT corrigendum.*, version.id AS version_id
  FROM corrigendum LEFT JOIN version ON version.pk = corrigendum.version_pk`

function fromRow(row: CorrigendumRow): Corrigendum {
  return {
    id: row.id,
    clauseId: row.clause_id,
    printed: JSON.parse(row.printed) as Corrigendum['printed'],
    corrected: JSON.parse(row.corrected) as Corrigendum['corrected'],
    reason: row.reason,
    madeBy: row.made_by,
    madeAt: row.made_at,
    version: row.version_id,
  }
}

/** In the order they were made, those of former texts among them. */
export function listCorrigenda(store: Store, textPk: number): Corrigendum[] {
  return store
    .sql<[number], CorrigendumRow>(`${SELECT} WHERE corrigendum.text_pk = ? ORDER BY corrigendum.pk`)
    .all(textPk)
    .map(fromRow)
}

export function getCorrigendum(store: Store, id: string): { textPk: number; corrigendum: Corrigendum } {
  const row = store.sql<[string], CorrigendumRow>(`${SELECT} WHERE corrigendum.id = ?`).get(id)
  if (!row) throw new Failure('not_found', { what: 'corrigendum', id })
  return { textPk: row.text_pk, corrigendum: fromRow(row) }
}

export function insertCorrigendum(store: Store, textPk: number, corrigendum: Omit<Corrigendum, 'version'>): void {
  store
    .sql(
      `INSERT INTO corrigendum (id, text_pk, clause_id, printed, corrected, reason, made_by, made_at)
       VALUES (@id, @textPk, @clauseId, @printed, @corrected, @reason, @madeBy, @madeAt)`,
    )
    .run({
      ...corrigendum,
      textPk,
      printed: JSON.stringify(corrigendum.printed),
      corrected: JSON.stringify(corrigendum.corrected),
    })
}

export function deleteCorrigendum(store: Store, id: string): void {
  store.sql('DELETE FROM corrigendum WHERE id = ?').run(id)
}

/** The present text becomes this version of it, and its corrigenda go along. */
export function assignCorrigenda(store: Store, textPk: number, versionPk: number): void {
  store.sql('UPDATE corrigendum SET version_pk = ? WHERE text_pk = ? AND version_pk IS NULL').run(versionPk, textPk)
}

/** The version is the present text again, and so are its corrigenda. */
export function reclaimCorrigenda(store: Store, versionPk: number): void {
  store.sql('UPDATE corrigendum SET version_pk = NULL WHERE version_pk = ?').run(versionPk)
}
