import { Failure } from '../../shared/failure'
import type { Anchor, Remark, RemarkId, Thread, ThreadId } from '../../shared/model/comment'
import type { TextId } from '../../shared/model/text'
import { anchorFromRow, type AnchorRow } from './anchorRow'
import type { Store } from './store'

interface ThreadRow extends AnchorRow {
  pk: number
  id: string
  text_id: string
  quote: string
  resolved_at: number | null
  resolved_by: string | null
}

interface RemarkRow {
  id: string
  thread_pk: number
  author: string | null
  body: string
  created_at: number
  edited_at: number | null
}

const THREADS = `
  SELECT comment_thread.*, text.id AS text_id FROM comment_thread JOIN text ON text.pk = comment_thread.text_pk
  WHERE comment_thread.removed_at IS NULL AND text.removed_at IS NULL`

function threadFromRow(row: ThreadRow, remarks: Remark[]): Thread {
  return {
    id: row.id,
    textId: row.text_id,
    anchor: anchorFromRow(row),
    quote: row.quote,
    resolved: row.resolved_at === null ? null : { at: row.resolved_at, by: row.resolved_by },
    remarks,
  }
}

function remarkFromRow(row: RemarkRow): Remark {
  return { id: row.id, author: row.author, body: row.body, createdAt: row.created_at, editedAt: row.edited_at }
}

/** A text's threads in the order they were begun, each with its remarks. */
export function listThreads(store: Store, textPk: number): Thread[] {
  const remarks = Map.groupBy(
    store
      .sql<[number], RemarkRow>(
        `SELECT comment.* FROM comment JOIN comment_thread ON comment_thread.pk = thread_pk
         WHERE text_pk = ? AND comment.removed_at IS NULL ORDER BY comment.pk`,
      )
      .all(textPk),
    (row) => row.thread_pk,
  )
  return store
    .sql<[number], ThreadRow>(`${THREADS} AND text_pk = ? ORDER BY comment_thread.pk`)
    .all(textPk)
    .flatMap((row) => {
      const written = remarks.get(row.pk) ?? []
      return written.length === 0 ? [] : [threadFromRow(row, written.map(remarkFromRow))]
    })
}

export function getThread(store: Store, id: ThreadId): Thread {
  const row = store.sql<[string], ThreadRow>(`${THREADS} AND comment_thread.id = ?`).get(id)
  if (!row) throw new Failure('not_found', { what: 'comment', id })
  const remarks = store
    .sql<[number], RemarkRow>('SELECT * FROM comment WHERE thread_pk = ? AND removed_at IS NULL ORDER BY pk')
    .all(row.pk)
  return threadFromRow(row, remarks.map(remarkFromRow))
}

/** The thread a remark stands in, removed or not, and whether it began it. */
export function getRemarkPlace(store: Store, id: RemarkId): { threadId: ThreadId; textId: TextId; isFirst: boolean } {
  const row = store
    .sql<[string], { threadId: string; textId: string; isFirst: number }>(
      `SELECT comment_thread.id AS threadId, text.id AS textId,
         comment.pk = (SELECT min(pk) FROM comment AS other WHERE other.thread_pk = comment.thread_pk) AS isFirst
       FROM comment JOIN comment_thread ON comment_thread.pk = thread_pk JOIN text ON text.pk = text_pk
       WHERE comment.id = ? AND text.removed_at IS NULL`,
    )
    .get(id)
  if (!row) throw new Failure('not_found', { what: 'comment', id })
  return { ...row, isFirst: row.isFirst === 1 }
}

export function insertThread(store: Store, textPk: number, thread: { id: ThreadId; anchor: Anchor; quote: string }): void {
  store
    .sql(
      `INSERT INTO comment_thread (id, text_pk, clause_id, scope, wording, start_at, end_at, quote)
       VALUES (@id, @textPk, @clauseId, @scope, @wording, @start, @end, @quote)`,
    )
    .run({ ...thread.anchor, id: thread.id, quote: thread.quote, textPk })
}

export function insertRemark(store: Store, threadId: ThreadId, remark: Omit<Remark, 'editedAt'>): void {
  store
    .sql(
      `INSERT INTO comment (id, thread_pk, author, body, created_at)
       SELECT @id, pk, @author, @body, @createdAt FROM comment_thread WHERE id = @threadId`,
    )
    .run({ ...remark, threadId })
}

export function updateRemark(store: Store, id: RemarkId, body: string, editedAt: number): void {
  store.sql('UPDATE comment SET body = ?, edited_at = ? WHERE id = ?').run(body, editedAt, id)
}

export function updateResolved(store: Store, id: ThreadId, resolved: Thread['resolved']): void {
  store
    .sql('UPDATE comment_thread SET resolved_at = ?, resolved_by = ? WHERE id = ?')
    .run(resolved?.at ?? null, resolved?.by ?? null, id)
}

/** Marks one remark as removed; null takes the mark off. */
export function markRemarkRemoved(store: Store, id: RemarkId, removedAt: number | null): void {
  store.sql('UPDATE comment SET removed_at = ? WHERE id = ?').run(removedAt, id)
}

/** Marks a thread as removed, its remarks staying as they are in it; null takes the mark off. */
export function markThreadRemoved(store: Store, id: ThreadId, removedAt: number | null): void {
  store.sql('UPDATE comment_thread SET removed_at = ? WHERE id = ?').run(removedAt, id)
}

/** Of every thread of a text, removed ones too: what comes back must have followed its words. */
export function listThreadAnchors(store: Store, textPk: number): { id: ThreadId; anchor: Anchor }[] {
  return store
    .sql<[number], AnchorRow & { id: string }>(
      'SELECT id, clause_id, scope, wording, start_at, end_at FROM comment_thread WHERE text_pk = ?',
    )
    .all(textPk)
    .map((row) => ({ id: row.id, anchor: anchorFromRow(row) }))
}

export function updateThreadAnchor(store: Store, id: ThreadId, anchor: Anchor): void {
  store
    .sql(
      `UPDATE comment_thread SET clause_id = @clauseId, scope = @scope, wording = @wording,
         start_at = @start, end_at = @end WHERE id = @id`,
    )
    .run({ ...anchor, id })
}

/** Deletes for good what was removed before `time`. */
export function deleteCommentsRemovedBefore(store: Store, time: number): void {
  store.sql('DELETE FROM comment_thread WHERE removed_at < ?').run(time)
  store.sql('DELETE FROM comment WHERE removed_at < ?').run(time)
}
