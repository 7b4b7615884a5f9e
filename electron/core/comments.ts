import { newId } from '../../shared/clauses/newId'
import { Failure } from '../../shared/failure'
import type { ClauseId } from '../../shared/model/clause'
import type { PassageRange, RemarkId, Thread, ThreadId } from '../../shared/model/comment'
import type { TextId } from '../../shared/model/text'
import { listPlainTexts } from '../store/clauses'
import {
  deleteCommentsRemovedBefore,
  getRemarkPlace,
  getThread,
  insertRemark,
  insertThread,
  listThreadAnchors,
  listThreads,
  markRemarkRemoved,
  markThreadRemoved,
  updateRemark,
  updateResolved,
  updateThreadAnchor,
} from '../store/comments'
import type { Store } from '../store/store'
import { getText } from '../store/texts'
import type { AnchorFollowing } from './clauseChange'
import type { CoreContext } from './context'
import { readSettings } from './settings'

export function list(context: CoreContext, textId: TextId): Thread[] {
  const store = context.store()
  return listThreads(store, getText(store, textId).pk)
}

export interface NewComment {
  textId: TextId
  clauseId: ClauseId
  range: PassageRange | null
  body: string
}

export function add(context: CoreContext, comment: NewComment): Thread {
  return changing(context, () => {
    const store = context.store()
    const { pk } = getText(store, comment.textId)
    const wording = getPlainText(store, pk, comment.clauseId)
    const { start, end } = comment.range ?? { start: 0, end: wording.length }
    if (end > wording.length || (comment.range && start >= end)) {
      throw new Failure('invalid_input', { reason: `range: ${start}–${end} is not in the clause` })
    }
    const id = newId()
    const scope = comment.range ? 'words' : 'clause'
    const anchor = { clauseId: comment.clauseId, scope, wording, start, end } as const
    insertThread(store, pk, { id, anchor, quote: wording.slice(start, end) })
    write(context, id, comment.body)
    return getThread(store, id)
  })
}

export function reply(context: CoreContext, threadId: ThreadId, body: string): Thread {
  return changing(context, () => {
    getThread(context.store(), threadId)
    write(context, threadId, body)
    return getThread(context.store(), threadId)
  })
}

export function edit(context: CoreContext, id: RemarkId, body: string): Thread {
  return changing(context, () => {
    const store = context.store()
    const { threadId } = getRemarkPlace(store, id)
    const remark = getThread(store, threadId).remarks.find((one) => one.id === id)
    if (!remark) throw new Failure('not_found', { what: 'comment', id })
    if (remark.author !== authorOf(context)) throw new Failure('not_own', { author: remark.author ?? '–' })
    updateRemark(store, id, body, context.platform.now())
    return getThread(store, threadId)
  })
}

export function remove(context: CoreContext, id: RemarkId): void {
  const { textId } = context.store().transact(() => {
    const place = getRemarkPlace(context.store(), id)
    getThread(context.store(), place.threadId)
    markRemoved(context.store(), id, place, context.platform.now())
    return place
  })
  context.events.publish({ type: 'commentsChanged', textId })
}

export function bringBack(context: CoreContext, id: RemarkId): Thread {
  return changing(context, () => {
    const place = getRemarkPlace(context.store(), id)
    markRemoved(context.store(), id, place, null)
    return getThread(context.store(), place.threadId)
  })
}

export function resolve(context: CoreContext, threadId: ThreadId, resolved: boolean): Thread {
  return changing(context, () => {
    const store = context.store()
    getThread(store, threadId)
    updateResolved(store, threadId, resolved ? { at: context.platform.now(), by: authorOf(context) } : null)
    return getThread(store, threadId)
  })
}

/** How the threads of a text follow its clauses. */
export const threadFollowing: AnchorFollowing = { list: listThreadAnchors, update: updateThreadAnchor }

/** Deletes for good what was removed before `time`. */
export function purgeComments(store: Store, time: number): void {
  deleteCommentsRemovedBefore(store, time)
}

/** A clause's plain text as it is stored. */
function getPlainText(store: Store, textPk: number, clauseId: ClauseId): string {
  const wording = listPlainTexts(store, textPk, [clauseId]).get(clauseId)
  if (wording === undefined) throw new Failure('not_found', { what: 'clause', id: clauseId })
  return wording
}

function markRemoved(
  store: Store,
  id: RemarkId,
  { threadId, isFirst }: ReturnType<typeof getRemarkPlace>,
  at: number | null,
): void {
  if (isFirst) markThreadRemoved(store, threadId, at)
  else markRemarkRemoved(store, id, at)
}

function write(context: CoreContext, threadId: ThreadId, body: string): void {
  const remark = { id: newId(), author: authorOf(context), body, createdAt: context.platform.now() }
  insertRemark(context.store(), threadId, remark)
}

function authorOf(context: CoreContext): string | null {
  return readSettings(context.store()).author || null
}

function changing(context: CoreContext, change: () => Thread): Thread {
  const changed = context.store().transact(change)
  context.events.publish({ type: 'commentsChanged', textId: changed.textId })
  return changed
}
