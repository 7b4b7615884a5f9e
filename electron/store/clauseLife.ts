import type { ClauseId } from '../../shared/model/clause'
import type { ClauseLife, ClauseMoment } from '../../shared/model/clauseLife'
import type { TextId } from '../../shared/model/text'
import { clauseFromRow } from './clauses'
import type { Store } from './store'

type StateRow = Parameters<typeof clauseFromRow>[0]

/** A clause in every version of its text, oldest first, and as it stands at `now`. */
export function listClauseStates(store: Store, textPk: number, id: ClauseId, now: number): ClauseMoment[] {
  const versions = store
    .sql<[string, number], { version: string; name: string; automatic: number; created_at: number } & Partial<StateRow>>(
      `SELECT version.id AS version, version.name, version.automatic, version.created_at, clause_id AS id,
         clause_state.kind, depth, content, locked_label, numbering, origins
       FROM version
       LEFT JOIN version_clause ON version_pk = version.pk AND clause_id = ?
       LEFT JOIN clause_state ON clause_state.pk = state_pk
       WHERE version.text_pk = ? ORDER BY version.pk`,
    )
    .all(id, textPk)
  const present = store
    .sql<[number, string], StateRow>(
      'SELECT id, kind, depth, content, locked_label, numbering, origins FROM clause WHERE text_pk = ? AND id = ?',
    )
    .get(textPk, id)
  return [
    ...versions.map(
      (row): ClauseMoment => ({
        version: { id: row.version, name: row.name, automatic: row.automatic === 1 },
        at: row.created_at,
        clause: row.id ? clauseFromRow(row as StateRow) : null,
      }),
    ),
    { version: null, at: now, clause: present ? clauseFromRow(present) : null },
  ]
}

/** The clause as it stands in other drafts: those branched from this one, or this one's own source. */
export function listTextsWithClause(store: Store, textPk: number, id: ClauseId): ClauseLife['elsewhere'] {
  return store
    .sql<[string, number], StateRow & { text_id: string; title: string }>(
      `SELECT text.id AS text_id, text.title, clause.id, clause.kind, depth, content, locked_label, numbering, origins
       FROM clause JOIN text ON text.pk = clause.text_pk
       WHERE clause.id = ? AND text.pk <> ? AND text.kind = 'draft' AND text.removed_at IS NULL ORDER BY text.pk`,
    )
    .all(id, textPk)
    .map((row) => ({ textId: row.text_id, title: row.title, clause: clauseFromRow(row) }))
}

/** The clauses of drafts that name this one as where they come from. */
export function listClausesTaken(store: Store, textId: TextId, clauseId: ClauseId): { textId: TextId; clauseId: ClauseId }[] {
  return store
    .sql<[string, string], { textId: TextId; clauseId: ClauseId }>(
      `SELECT DISTINCT text.id AS textId, clause.id AS clauseId
       FROM clause JOIN text ON text.pk = clause.text_pk, json_each(clause.origins) AS named
       JOIN origin ON origin.id = named.value
       WHERE clause.origins <> '[]' AND text.kind = 'draft' AND text.removed_at IS NULL
         AND origin.text_id = ? AND origin.clause_id = ?
       ORDER BY text.pk`,
    )
    .all(textId, clauseId)
}
