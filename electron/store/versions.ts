import { createHash } from 'node:crypto'
import { Failure } from '../../shared/failure'
import type { Clause } from '../../shared/model/clause'
import type { TextDescription } from '../../shared/model/text'
import type { VersionId, VersionRecord } from '../../shared/model/version'
import { clauseFromRow } from './clauses'
import type { Store } from './store'

interface VersionRow {
  pk: number
  id: string
  text_pk: number
  text_id: string
  name: string
  note: string | null
  automatic: number
  description: string
  created_at: number
  clauses: number
}

export interface StoredVersion {
  pk: number
  textPk: number
  record: VersionRecord
  /** The text's description when the version was saved. */
  description: TextDescription
}

const SELECT = `
  SELECT version.*, text.id AS text_id,
    (SELECT count(*) FROM version_clause WHERE version_pk = version.pk) AS clauses
  FROM version JOIN text ON text.pk = version.text_pk`

function fromRow(row: VersionRow): StoredVersion {
  return {
    pk: row.pk,
    textPk: row.text_pk,
    description: JSON.parse(row.description) as TextDescription,
    record: {
      id: row.id,
      textId: row.text_id,
      name: row.name,
      note: row.note,
      automatic: row.automatic === 1,
      createdAt: row.created_at,
      clauses: row.clauses,
    },
  }
}

/** Newest first: in the order they were kept, whatever the clock said. */
export function listVersions(store: Store, textPk: number): VersionRecord[] {
  return store
    .sql<[number], VersionRow>(`${SELECT} WHERE text_pk = ? ORDER BY version.pk DESC`)
    .all(textPk)
    .map((row) => fromRow(row).record)
}

export function getVersion(store: Store, id: VersionId): StoredVersion {
  const row = store.sql<[string], VersionRow>(`${SELECT} WHERE version.id = ? AND text.removed_at IS NULL`).get(id)
  if (!row) throw new Failure('not_found', { what: 'version', id })
  return fromRow(row)
}

export interface NewVersion {
  id: VersionId
  name: string
  note: string | null
  automatic: boolean
  description: TextDescription
  createdAt: number
  /** Of the text, as it is kept. */
  revision: number
}

/** Stores a state of a text; a clause that has stood so in any earlier version costs a few bytes. */
export function insertVersion(store: Store, textPk: number, version: NewVersion, clauses: readonly Clause[]): void {
  const { lastInsertRowid } = store
    .sql(
      `INSERT INTO version (id, text_pk, name, note, automatic, description, created_at, revision)
       VALUES (@id, @textPk, @name, @note, @automatic, @description, @createdAt, @revision)`,
    )
    .run({
      ...version,
      textPk,
      automatic: version.automatic ? 1 : 0,
      description: JSON.stringify(version.description),
    })
  const link = store.sql(
    'INSERT INTO version_clause (version_pk, ordinal, clause_id, state_pk) VALUES (?, ?, ?, ?)',
  )
  clauses.forEach((clause, ordinal) => link.run(lastInsertRowid, ordinal, clause.id, keepState(store, clause)))
}

function keepState(store: Store, clause: Clause): number {
  const state = {
    kind: clause.kind,
    depth: clause.depth,
    content: JSON.stringify(clause.content),
    lockedLabel: clause.lockedLabel,
    origins: JSON.stringify(clause.origins),
  }
  const numbering = clause.numbering ? JSON.stringify(clause.numbering) : null
  // States without one keep the hash they had before clauses could have one.
  const hash = createHash('sha256').update(JSON.stringify(numbering === null ? state : { ...state, numbering })).digest()
  const known = store.sql<[Buffer], { pk: number }>('SELECT pk FROM clause_state WHERE hash = ?').get(hash)
  if (known) return known.pk
  const { lastInsertRowid } = store
    .sql(
      `INSERT INTO clause_state (hash, kind, depth, content, locked_label, numbering, origins)
       VALUES (@hash, @kind, @depth, @content, @lockedLabel, @numbering, @origins)`,
    )
    .run({ ...state, numbering, hash })
  return Number(lastInsertRowid)
}

export function listVersionClauses(store: Store, versionPk: number): Clause[] {
  return store
    .sql<[number], Parameters<typeof clauseFromRow>[0]>(
      `SELECT clause_id AS id, kind, depth, content, locked_label, numbering, origins
       FROM version_clause JOIN clause_state ON clause_state.pk = state_pk
       WHERE version_pk = ? ORDER BY ordinal`,
    )
    .all(versionPk)
    .map(clauseFromRow)
}

export function updateVersion(store: Store, id: VersionId, name: string, note: string | null, automatic: boolean): void {
  store
    .sql('UPDATE version SET name = ?, note = ?, automatic = ? WHERE id = ?')
    .run(name, note, automatic ? 1 : 0, id)
}

/** The revision the newest version of a text holds; null where that is not known, or there is none. */
export function findLastRevision(store: Store, textPk: number): number | null {
  const row = store
    .sql<[number], { revision: number | null }>('SELECT revision FROM version WHERE text_pk = ? ORDER BY pk DESC LIMIT 1')
    .get(textPk)
  return row?.revision ?? null
}

/** A text's automatic versions without a note of the user's, newest first. */
export function listAutomatic(store: Store, textPk: number): { pk: number; createdAt: number }[] {
  return store
    .sql<[number], { pk: number; createdAt: number }>(
      `SELECT pk, created_at AS createdAt FROM version
       WHERE text_pk = ? AND automatic = 1 AND note IS NULL ORDER BY pk DESC`,
    )
    .all(textPk)
}

export function deleteVersions(store: Store, pks: readonly number[]): void {
  for (const pk of pks) store.sql('DELETE FROM version WHERE pk = ?').run(pk)
}

/** Drops clause states that no version has any more, after versions were deleted. */
export function deleteUnusedStates(store: Store): void {
  store
    .sql('DELETE FROM clause_state WHERE NOT EXISTS (SELECT 1 FROM version_clause WHERE state_pk = clause_state.pk)')
    .run()
}
