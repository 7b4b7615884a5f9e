import type { Origin, OriginId } from '../../shared/model/origin'
import type { QuotingText } from '../../shared/model/reference'
import type { TextId } from '../../shared/model/text'
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

/** The drafts of which clauses name this text as where they come from, those changed last first. */
export function listQuoting(store: Store, id: TextId): QuotingText[] {
  return store
    .sql<[{ id: TextId }], QuotingText>(
      `SELECT text.id AS textId, text.title, text.language, count(DISTINCT clause.pk) AS clauses
       FROM clause JOIN text ON text.pk = clause.text_pk, json_each(clause.origins) AS named
       JOIN origin ON origin.id = named.value
       WHERE clause.origins <> '[]' AND text.kind = 'draft' AND text.removed_at IS NULL
         AND origin.text_id = @id AND text.id <> @id
       GROUP BY text.pk ORDER BY text.changed_at DESC`,
    )
    .all({ id })
}
