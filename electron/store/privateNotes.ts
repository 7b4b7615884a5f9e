import { Failure } from '../../shared/failure'
import type { Anchor, PrivateNote, RemarkId } from '../../shared/model/comment'
import { anchorFromRow, type AnchorRow } from './anchorRow'
import type { Store } from './store'

/*
 * Private notes never leave. Only core/privateNotes.ts imports this file, and nothing that writes a file, a
 * version or another text imports that one: tests/unit/house/privateNotes.test.ts holds both to it.
 */

type NoteRow = { [Column in keyof AnchorRow]: AnchorRow[Column] | null } & {
  id: string
  text_id: string
  body: string
  created_at: number
  edited_at: number | null
}

const NOTES = `
  SELECT private_note.*, text.id AS text_id FROM private_note JOIN text ON text.pk = private_note.text_pk
  WHERE text.removed_at IS NULL`

function fromRow(row: NoteRow): PrivateNote {
  return {
    id: row.id,
    textId: row.text_id,
    anchor: row.clause_id === null ? null : anchorFromRow(row as AnchorRow),
    body: row.body,
    createdAt: row.created_at,
    editedAt: row.edited_at,
  }
}

/** In the order they were written. */
export function listNotes(store: Store, textPk: number): PrivateNote[] {
  return store
    .sql<[number], NoteRow>(`${NOTES} AND private_note.removed_at IS NULL AND text_pk = ? ORDER BY private_note.pk`)
    .all(textPk)
    .map(fromRow)
}

/** Also one that was removed and can still be brought back. */
export function getNote(store: Store, id: RemarkId): PrivateNote {
  const row = store.sql<[string], NoteRow>(`${NOTES} AND private_note.id = ?`).get(id)
  if (!row) throw new Failure('not_found', { what: 'note', id })
  return fromRow(row)
}

export function insertNote(store: Store, textPk: number, note: Pick<PrivateNote, 'id' | 'anchor' | 'body' | 'createdAt'>): void {
  const none = { clauseId: null, scope: null, wording: null, start: null, end: null }
  store
    .sql(
      `INSERT INTO private_note (id, text_pk, clause_id, scope, wording, start_at, end_at, body, created_at)
       VALUES (@id, @textPk, @clauseId, @scope, @wording, @start, @end, @body, @createdAt)`,
    )
    .run({ ...(note.anchor ?? none), id: note.id, body: note.body, createdAt: note.createdAt, textPk })
}

export function updateNote(store: Store, id: RemarkId, body: string, editedAt: number): void {
  store.sql('UPDATE private_note SET body = ?, edited_at = ? WHERE id = ?').run(body, editedAt, id)
}

/** Marks a note as removed; null takes the mark off. */
export function markNoteRemoved(store: Store, id: RemarkId, removedAt: number | null): void {
  store.sql('UPDATE private_note SET removed_at = ? WHERE id = ?').run(removedAt, id)
}

export function listNoteAnchors(store: Store, textPk: number): { id: RemarkId; anchor: Anchor }[] {
  return store
    .sql<[number], AnchorRow & { id: string }>(
      `SELECT id, clause_id, scope, wording, start_at, end_at FROM private_note
       WHERE text_pk = ? AND clause_id IS NOT NULL`,
    )
    .all(textPk)
    .map((row) => ({ id: row.id, anchor: anchorFromRow(row) }))
}

export function updateNoteAnchor(store: Store, id: RemarkId, anchor: Anchor): void {
  store
    .sql(
      `UPDATE private_note SET clause_id = @clauseId, scope = @scope, wording = @wording,
         start_at = @start, end_at = @end WHERE id = @id`,
    )
    .run({ ...anchor, id })
}

/** Deletes for good what was removed before `time`. */
export function deleteNotesRemovedBefore(store: Store, time: number): void {
  store.sql('DELETE FROM private_note WHERE removed_at < ?').run(time)
}
