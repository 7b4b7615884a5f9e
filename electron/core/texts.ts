import { withEdges } from '../../shared/brackets/withEdges'
import { newId } from '../../shared/clauses/newId'
import { Failure } from '../../shared/failure'
import type { Clause, ClauseId } from '../../shared/model/clause'
import type { StepChanges } from '../../shared/model/step'
import type { ReadText, TextDescription, TextId, TextRecord } from '../../shared/model/text'
import type { TextState } from '../../shared/model/version'
import { deleteClauses, listClauses, listTextsHolding, writeClauses } from '../store/clauses'
import { listQuoting } from '../store/origins'
import { keepFromEditions } from '../store/shipped'
import type { Store } from '../store/store'
import { handOverSupport } from '../store/support'
import {
  deleteText,
  getText,
  insertText,
  listRemovedBefore,
  listTexts,
  markRemoved,
  touchText,
  unmarkRemoved,
  updateDescription,
} from '../store/texts'
import { deleteUnusedStates, getVersion } from '../store/versions'
import { keepLastDay } from './automaticVersions'
import { callOutline } from './callOutline'
import { purgeComments } from './comments'
import type { CoreContext } from './context'
import { follow, tellFollowed } from './following'
import { recordOrigins } from './origins'
import { purgeNotes } from './privateNotes'
import { recordStep, saveSteps } from './steps'
import { purgeSupporters } from './supporters'
import { readClauses } from './textReading'
import { getTextState } from './textStates'

/** A removed text can be brought back for this long, in milliseconds. */
const KEPT_AFTER_REMOVAL = 30 * 24 * 60 * 60 * 1000

/** A removed comment, note or supporter, for as long as a window might still offer to bring it back; in milliseconds. */
const REMARK_KEPT_AFTER_REMOVAL = 24 * 60 * 60 * 1000

export const EMPTY_DESCRIPTION: Omit<TextDescription, 'title' | 'language'> = {
  shortTitle: null,
  adoptedOn: null,
  adoptedBy: null,
  source: null,
  licence: null,
  note: null,
  wording: 'working',
  scheme: 'call',
}

export function list(context: CoreContext): TextRecord[] {
  return listTexts(context.store())
}

/** The texts of the library that have a clause with this id. */
export function listHolding(context: CoreContext, clauseId: ClauseId): TextId[] {
  return listTextsHolding(context.store(), clauseId)
}

export function read(context: CoreContext, id: TextId): ReadText {
  const store = context.store()
  const { pk, record } = getText(store, id)
  return { record, clauses: readClauses(record, listClauses(store, pk)) }
}

export interface NewDraft {
  title: string
  language: string
  from: 'blank' | 'outline' | TextState
}

export function create(context: CoreContext, draft: NewDraft): TextRecord {
  const store = context.store()
  const id = newId()
  store.transact(() => {
    const { clauses, scheme, branchedFrom } = startingClauses(context, draft)
    const description = { ...EMPTY_DESCRIPTION, title: draft.title, language: draft.language, scheme }
    const pk = insertText(store, { ...description, id, kind: 'draft', group: id, branchedFrom }, context.platform.now())
    writeClauses(store, pk, clauses, clauses.map((clause) => clause.id))
  })
  context.events.publish({ type: 'libraryChanged' })
  return getText(store, id).record
}

/**
 * A branch keeps the ids of the draft's clauses: the same clause in another text, whose life can be
 * followed from one to the other. What comes from a reference is the draft's own, and names its origin.
 */
function startingClauses(
  context: CoreContext,
  draft: NewDraft,
): Pick<TextRecord, 'scheme' | 'branchedFrom'> & { clauses: Clause[] } {
  if (draft.from === 'outline') return { scheme: 'call', clauses: callOutline(draft.language) }
  if (draft.from === 'blank') {
    const empty: Clause = { id: newId(), kind: 'paragraph', depth: 0, content: [], lockedLabel: null, origins: [] }
    return { scheme: 'call', clauses: [empty] }
  }
  const { record, clauses } = getTextState(context, draft.from)
  // A draft numbers itself; what it takes from a reference stays tied to where it came from.
  if (record.kind === 'draft') {
    const version = 'version' in draft.from ? getVersion(context.store(), draft.from.version).record.name : null
    return { scheme: record.scheme, clauses, branchedFrom: { text: record.id, title: record.title, version } }
  }
  const origins = recordOrigins(context, record, clauses)
  const inside = new Set<string>()
  return {
    scheme: record.scheme,
    clauses: clauses.map((clause, index) => ({
      ...clause,
      id: newId(),
      content: withEdges(clause.content, inside),
      lockedLabel: null,
      origins: [origins[index]!.id],
    })),
  }
}

export function describe(context: CoreContext, id: TextId, change: Partial<TextDescription>): TextRecord {
  const store = context.store()
  const { record } = store.transact(() => {
    const { pk, record: before } = getText(store, id)
    updateDescription(store, pk, { ...before, ...change }, context.platform.now())
    keepFromEditions(store, id, 'edited')
    return getText(store, id)
  })
  context.events.publish({ type: 'libraryChanged' })
  return record
}

export function remove(context: CoreContext, id: TextId, quoted: 'refuse' | 'keepEvidence'): void {
  const store = context.store()
  store.transact(() => {
    const { title } = getText(store, id).record
    const drafts = quoted === 'refuse' ? listQuoting(store, id).length : 0
    if (drafts > 0) throw new Failure('text_quoted', { title, drafts })
    markRemoved(store, id, context.platform.now())
  })
  context.events.publish({ type: 'libraryChanged' })
}

export function bringBack(context: CoreContext, id: TextId): TextRecord {
  const store = context.store()
  const found = store.transact(() => unmarkRemoved(store, id))
  if (!found) throw new Failure('not_found', { what: 'text', id })
  context.events.publish({ type: 'libraryChanged' })
  return getText(store, id).record
}

/** Deletes for good what was removed long ago. */
export function purgeRemoved(store: Store, now: number): void {
  purgeComments(store, now - REMARK_KEPT_AFTER_REMOVAL)
  purgeNotes(store, now - REMARK_KEPT_AFTER_REMOVAL)
  purgeSupporters(store, now - REMARK_KEPT_AFTER_REMOVAL)
  const old = listRemovedBefore(store, now - KEPT_AFTER_REMOVAL)
  if (old.length === 0) return
  store.transact(() => {
    for (const pk of old) {
      deleteClauses(store, pk)
      handOverSupport(store, pk)
      deleteText(store, pk)
    }
    deleteUnusedStates(store)
  })
}

export interface DraftChange {
  id: TextId
  /** The revision the change was made from. */
  base: number
  clauses: Clause[]
  order: string[] | null
  /** What the window's history says of it; without, the whole change is one step. */
  steps?: StepChanges | undefined
  window: string
}

/** Saves a draft's changed clauses, and the steps that changed them, unless somebody else changed it since `base`. */
export function save(context: CoreContext, change: DraftChange): { revision: number; savedAt: number } {
  const store = context.store()
  const savedAt = context.platform.now()
  const { revision, followed, renamed } = store.transact(() => {
    const text = getText(store, change.id)
    const { pk, record } = text
    if (record.kind === 'reference') throw new Failure('read_only', { title: record.title })
    if (record.revision !== change.base) throw new Failure('changed_elsewhere', { revision: record.revision })
    keepLastDay(context, text)
    const before = change.steps ? [] : listClauses(store, pk)
    const moved = follow(store, text, change)
    writeClauses(store, pk, change.clauses, change.order)
    const told = change.steps !== undefined && saveSteps(context, text, change.window, change.steps)
    if (!change.steps) recordStep(context, pk, before, listClauses(store, pk), change.window)
    return { revision: touchText(store, pk, savedAt), followed: moved, renamed: told }
  })
  if (renamed) context.events.publish({ type: 'libraryChanged' })
  context.events.publish({ type: 'textChanged', textId: change.id, revision, by: change.window })
  tellFollowed(context, change.id, followed)
  return { revision, savedAt }
}
