import { textWithNotes } from '../../../shared/clauses/footnotes'
import type { ClauseId } from '../../../shared/model/clause'
import type { InlineContent } from '../../../shared/model/inline'
import type { TextKind, Wording } from '../../../shared/model/text'
import type { VersionId } from '../../../shared/model/version'
import type { Store } from '../store'

/** What the index has to know of a text to follow it. */
export interface FollowedText {
  pk: number
  id: string
  kind: TextKind
  language: string
  wording: Wording
  /** Taken out of the library, or put away in its archive: no precedents are sought there. */
  removed: boolean
  clauses: number
  /** Another one whenever the clauses may be others. */
  state: string
}

export function listFollowedTexts(store: Store): FollowedText[] {
  return store
    .sql<[], Omit<FollowedText, 'removed'> & { removed: number }>(
      `SELECT pk, id, kind, language, wording, (removed_at IS NOT NULL OR archived_at IS NOT NULL) AS removed, clauses,
         id || ' ' || language || ' ' || revision || ' ' || changed_at AS state
       FROM text ORDER BY pk`,
    )
    .all()
    .map((row) => ({ ...row, removed: row.removed === 1 }))
}

/**
 * The saved versions of each text, as one more text whose number is the negative of its own; a clause of
 * theirs, which may stand in several versions, has the negative of its state's number.
 */
export function listFollowedVersions(store: Store): FollowedText[] {
  return store
    .sql<[], Omit<FollowedText, 'removed'> & { removed: number }>(
      `SELECT -text.pk AS pk, text.id, kind, language, wording, (removed_at IS NOT NULL OR archived_at IS NOT NULL) AS removed,
         clauses * count(*) AS clauses, text.id || ' ' || language || ' ' || count(*) || ' ' || max(version.pk) AS state
       FROM text JOIN version ON version.text_pk = text.pk GROUP BY text.pk`,
    )
    .all()
    .map((row) => ({ ...row, removed: row.removed === 1 }))
}

/** The numbers of the clauses of a text, or of its versions. */
export function listClausePks(store: Store, textPk: number): number[] {
  return textPk > 0
    ? store.sql<[number], number>('SELECT pk FROM clause WHERE text_pk = ? ORDER BY pk').pluck().all(textPk)
    : store
        .sql<[number], number>(
          'SELECT DISTINCT -state_pk FROM version_clause WHERE version_pk IN (SELECT pk FROM version WHERE text_pk = ?)',
        )
        .pluck()
        .all(-textPk)
}

/** A clause with its words; with the oldest version that has it, where it is a version's. */
export interface PlainClause {
  id: ClauseId
  plain: string
  version: { id: VersionId; name: string } | null
}

/** Null where the text has it no more. */
export function findPlainClause(store: Store, textPk: number, pk: number): PlainClause | null {
  if (pk > 0) {
    const row = store
      .sql<[number, number], { id: ClauseId; plain: string }>('SELECT id, plain FROM clause WHERE pk = ? AND text_pk = ?')
      .get(pk, textPk)
    return row ? { ...row, version: null } : null
  }
  const row = store
    .sql<[number, number], { id: ClauseId; content: string; version: VersionId; name: string }>(
      `SELECT clause_id AS id, clause_state.content, version.id AS version, version.name
       FROM version_clause
       JOIN version ON version.pk = version_pk
       JOIN clause_state ON clause_state.pk = state_pk
       WHERE state_pk = ? AND version.text_pk = ? ORDER BY version.pk LIMIT 1`,
    )
    .get(-pk, -textPk)
  if (!row) return null
  const plain = textWithNotes(JSON.parse(row.content) as InlineContent)
  return { id: row.id, plain, version: { id: row.version, name: row.name } }
}

/** Clauses that have these folded words in a row, as search has indexed them; at most `limit`, in no order. */
export function listClausesWithPhrase(store: Store, words: readonly string[], limit: number): { pk: number; textPk: number }[] {
  return store
    .sql<[string, number], { pk: number; textPk: number }>(
      `SELECT clause.pk, clause.text_pk AS textPk FROM clause_words
       JOIN clause ON clause.pk = clause_words.rowid WHERE clause_words MATCH ? LIMIT ?`,
    )
    .all(`"${words.join(' ')}"`, limit)
}

/** Changes when another connection has written to the store. */
export function dataVersion(store: Store): number {
  return Number(store.db.pragma('data_version', { simple: true }))
}
