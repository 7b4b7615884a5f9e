import type { Origin, OriginId } from '../../shared/model/origin'
import type { Store } from './store'

interface OriginRow {
  id: string
  text_id: string
  clause_id: string
  citation: string
  language: string
  wording: Origin['wording']
  content: string
  passage: string | null
  taken_at: number
}

export function insertOrigin(store: Store, origin: Origin): void {
  store
    .sql(
      `INSERT INTO origin (id, text_id, clause_id, citation, language, wording, content, passage, taken_at)
       VALUES (@id, @textId, @clauseId, @citation, @language, @wording, @content, @passage, @takenAt)`,
    )
    .run({
      ...origin,
      content: JSON.stringify(origin.content),
      passage: origin.passage ? JSON.stringify(origin.passage) : null,
    })
}

/** The origins with these ids, in any order; unknown ids are passed over. */
export function listOrigins(store: Store, ids: readonly OriginId[]): Origin[] {
  return store
    .sql<[string], OriginRow>('SELECT * FROM origin WHERE id IN (SELECT value FROM json_each(?))')
    .all(JSON.stringify(ids))
    .map((row) => ({
      id: row.id,
      textId: row.text_id,
      clauseId: row.clause_id,
      citation: row.citation,
      language: row.language,
      wording: row.wording,
      content: JSON.parse(row.content) as Origin['content'],
      ...(row.passage !== null && { passage: JSON.parse(row.passage) as NonNullable<Origin['passage']> }),
      takenAt: row.taken_at,
    }))
}
