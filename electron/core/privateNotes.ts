import { newId } from '../../shared/clauses/newId'
import { Failure } from '../../shared/failure'
import type { ClauseId } from '../../shared/model/clause'
import type { Anchor, PrivateNote, RemarkId } from '../../shared/model/comment'
import type { TextId } from '../../shared/model/text'
import { listPlainTexts } from '../store/clauses'
import {
  deleteNotesRemovedBefore,
  getNote,
  insertNote,
  listNoteAnchors,
  listNotes,
  markNoteRemoved,
  updateNote,
  updateNoteAnchor,
} from '../store/privateNotes'
import type { Store } from '../store/store'
import { getText } from '../store/texts'
import type { AnchorFollowing } from './clauseChange'
import type { CoreContext } from './context'

export function list(context: CoreContext, textId: TextId): PrivateNote[] {
  const store = context.store()
  return listNotes(store, getText(store, textId).pk)
}

export interface NewNote {
  textId: TextId
  /** Null for the draft as a whole. */
  clauseId: ClauseId | null
  body: string
}

export function add(context: CoreContext, note: NewNote): PrivateNote {
  return changing(context, () => {
    const store = context.store()
    const { pk } = getText(store, note.textId)
    const id = newId()
    const anchor = note.clauseId === null ? null : anchorOn(store, pk, note.clauseId)
    insertNote(store, pk, { id, anchor, body: note.body, createdAt: context.platform.now() })
    return getNote(store, id)
  })
}

export function edit(context: CoreContext, id: RemarkId, body: string): PrivateNote {
  return changing(context, () => {
    getNote(context.store(), id)
    updateNote(context.store(), id, body, context.platform.now())
    return getNote(context.store(), id)
  })
}

export function remove(context: CoreContext, id: RemarkId): void {
  changing(context, () => {
    const note = getNote(context.store(), id)
    markNoteRemoved(context.store(), id, context.platform.now())
    return note
  })
}

export function bringBack(context: CoreContext, id: RemarkId): PrivateNote {
  return changing(context, () => {
    getNote(context.store(), id)
    markNoteRemoved(context.store(), id, null)
    return getNote(context.store(), id)
  })
}

/** How the notes of a text follow its clauses. */
export const noteFollowing: AnchorFollowing = { list: listNoteAnchors, update: updateNoteAnchor }

/** Deletes for good what was removed before `time`. */
export function purgeNotes(store: Store, time: number): void {
  deleteNotesRemovedBefore(store, time)
}

function anchorOn(store: Store, textPk: number, clauseId: ClauseId): Anchor {
  const wording = listPlainTexts(store, textPk, [clauseId]).get(clauseId)
  if (wording === undefined) throw new Failure('not_found', { what: 'clause', id: clauseId })
  return { clauseId, scope: 'clause', wording, start: 0, end: wording.length }
}

function changing(context: CoreContext, change: () => PrivateNote): PrivateNote {
  const changed = context.store().transact(change)
  context.events.publish({ type: 'notesChanged', textId: changed.textId })
  return changed
}
