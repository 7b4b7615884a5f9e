import { Failure } from '../../shared/failure'
import type { TextDescription, TextId, TextKind, TextRecord, TextTag } from '../../shared/model/text'
import type { Store } from './store'

interface TextRow {
  pk: number
  id: string
  kind: TextKind
  title: string
  short_title: string | null
  language: string
  group_id: string
  adopted_on: string | null
  adopted_by: string | null
  source: string | null
  licence: string | null
  note: string | null
  wording: TextRecord['wording']
  scheme: TextRecord['scheme']
  revision: number
  created_at: number
  changed_at: number
  clauses: number
  branched_from: string | null
  archived_at: number | null
  tags: string
  versions: number
}

const SELECT = `
  SELECT text.*,
    (SELECT json_group_array(json_object('kind', kind, 'word', word)) FROM text_tag WHERE text_pk = text.pk) AS tags,
    (SELECT count(*) FROM version WHERE text_pk = text.pk) AS versions
  FROM text`

/** A text's record and the number its rows are tied by inside the store. */
export interface StoredText {
  pk: number
  record: TextRecord
}

function fromRow(row: TextRow): StoredText {
  const tags = JSON.parse(row.tags) as TextTag[]
  return {
    pk: row.pk,
    record: {
      id: row.id,
      kind: row.kind,
      title: row.title,
      shortTitle: row.short_title,
      language: row.language,
      group: row.group_id,
      adoptedOn: row.adopted_on,
      adoptedBy: row.adopted_by,
      source: row.source,
      licence: row.licence,
      note: row.note,
      wording: row.wording,
      scheme: row.scheme,
      revision: row.revision,
      createdAt: row.created_at,
      changedAt: row.changed_at,
      clauses: row.clauses,
      ...(row.archived_at !== null && { archived: true as const }),
      ...(tags.length > 0 && { tags }),
      ...(row.versions > 0 && { versions: row.versions }),
      ...(row.branched_from !== null && { branchedFrom: JSON.parse(row.branched_from) as TextRecord['branchedFrom'] }),
    },
  }
}

/** References by their date, then drafts with the latest change first. */
export function listTexts(store: Store): TextRecord[] {
  const rows = store
    .sql<[], TextRow>(
      `${SELECT} WHERE removed_at IS NULL
       ORDER BY kind DESC, CASE kind WHEN 'draft' THEN -changed_at END, adopted_on, group_id, language DESC, pk`,
    )
    .all()
  return rows.map((row) => fromRow(row).record)
}

export function findText(store: Store, id: TextId): StoredText | null {
  const row = store.sql<[string], TextRow>(`${SELECT} WHERE id = ? AND removed_at IS NULL`).get(id)
  return row ? fromRow(row) : null
}

export function getText(store: Store, id: TextId): StoredText {
  const text = findText(store, id)
  if (!text) throw new Failure('not_found', { what: 'text', id })
  return text
}

/** The language versions of one text, and its versions through time. */
export function listTextsOfGroup(store: Store, group: TextId): StoredText[] {
  return store
    .sql<[string], TextRow>(`${SELECT} WHERE group_id = ? AND removed_at IS NULL ORDER BY language, pk`)
    .all(group)
    .map(fromRow)
}

export function getTextByPk(store: Store, pk: number): StoredText {
  const row = store.sql<[number], TextRow>(`${SELECT} WHERE pk = ?`).get(pk)
  if (!row) throw new Failure('not_found', { what: 'text', id: String(pk) })
  return fromRow(row)
}

/** True when a text has this id, removed or not. */
export function isIdTaken(store: Store, id: TextId): boolean {
  return store.sql<[string]>('SELECT 1 FROM text WHERE id = ?').get(id) !== undefined
}

export function insertText(
  store: Store,
  text: { id: TextId; kind: TextKind; group: TextId; branchedFrom?: TextRecord['branchedFrom'] } & TextDescription,
  now: number,
): number {
  const { lastInsertRowid } = store
    .sql(
      `INSERT INTO text (id, kind, title, short_title, language, group_id, adopted_on, adopted_by, source,
         licence, note, wording, scheme, created_at, changed_at, branched_from)
       VALUES (@id, @kind, @title, @shortTitle, @language, @group, @adoptedOn, @adoptedBy, @source,
         @licence, @note, @wording, @scheme, @now, @now, @branchedFrom)`,
    )
    .run({ ...text, now, branchedFrom: text.branchedFrom ? JSON.stringify(text.branchedFrom) : null })
  return Number(lastInsertRowid)
}

/** Writes the whole description and counts the revision up. */
export function updateDescription(store: Store, pk: number, description: TextDescription, now: number): void {
  store
    .sql(
      `UPDATE text SET title = @title, short_title = @shortTitle, language = @language, adopted_on = @adoptedOn,
         adopted_by = @adoptedBy, source = @source, licence = @licence, note = @note, wording = @wording,
         scheme = @scheme, revision = revision + 1, changed_at = @now
       WHERE pk = @pk`,
    )
    .run({ ...description, pk, now })
}

/** Puts a text out of sight, or, with null, back. It is no change of the text: its revision stays. */
export function writeArchived(store: Store, pk: number, since: number | null): void {
  store.sql('UPDATE text SET archived_at = ? WHERE pk = ?').run(since, pk)
}

export function writeTags(store: Store, pk: number, tags: readonly TextTag[]): void {
  store.sql('DELETE FROM text_tag WHERE text_pk = ?').run(pk)
  const insert = store.sql('INSERT INTO text_tag (text_pk, kind, word) VALUES (?, ?, ?) ON CONFLICT DO NOTHING')
  for (const { kind, word } of tags) insert.run(pk, kind, word)
}

export function writeGroup(store: Store, pk: number, group: TextId): void {
  store.sql('UPDATE text SET group_id = ? WHERE pk = ?').run(group, pk)
}

/** Counts the revision up and returns it. */
export function touchText(store: Store, pk: number, now: number): number {
  return store
    .sql<[number, number], { revision: number }>(
      'UPDATE text SET revision = revision + 1, changed_at = ? WHERE pk = ? RETURNING revision',
    )
    .get(now, pk)!.revision
}

export function markRemoved(store: Store, id: TextId, now: number): void {
  store.sql('UPDATE text SET removed_at = ? WHERE id = ?').run(now, id)
}

/** False when there is no removed text with this id. */
export function unmarkRemoved(store: Store, id: TextId): boolean {
  return store.sql('UPDATE text SET removed_at = NULL WHERE id = ? AND removed_at IS NOT NULL').run(id).changes > 0
}

/** Store numbers of the texts removed before `time`. */
export function listRemovedBefore(store: Store, time: number): number[] {
  return store
    .sql<[number], { pk: number }>('SELECT pk FROM text WHERE removed_at < ?')
    .all(time)
    .map((row) => row.pk)
}

export function deleteText(store: Store, pk: number): void {
  store.sql('DELETE FROM text WHERE pk = ?').run(pk)
}

/** The revision of every text there is, to notice what another process changed. */
export function listRevisions(store: Store): Map<TextId, number> {
  const rows = store
    .sql<[], { id: string; revision: number }>('SELECT id, revision FROM text WHERE removed_at IS NULL')
    .all()
  return new Map(rows.map((row) => [row.id, row.revision]))
}
