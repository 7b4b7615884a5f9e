import { newId } from '../../shared/clauses/newId'
import { Failure } from '../../shared/failure'
import {
  MOST_SUPPORTERS,
  type CountDetails,
  type ReportedCount,
  type Support,
  type Supporter,
  type SupporterDetails,
  type SupporterId,
} from '../../shared/model/supporter'
import type { TextId } from '../../shared/model/text'
import { supporterKey } from '../../shared/supporters/states'
import {
  getReportedCount,
  insertReportedCount,
  listReportedCounts,
  updateReportedCount,
} from '../store/reportedCounts'
import type { Store } from '../store/store'
import { deleteSupportRemovedBefore, markSupportRemoved, type SupportTable } from '../store/support'
import { getSupporter, insertSupporter, listSupporters, updateSupporter } from '../store/supporters'
import { getText } from '../store/texts'
import type { CoreContext } from './context'
import { findShippedWords } from './shippedSupport'

/** Who supports a text, its other language versions included, and the figures given for it. */
export function list(context: CoreContext, textId: TextId): Support {
  const store = context.store()
  const { group } = getText(store, textId).record
  return {
    textId,
    supporters: listSupporters(store, group).map(({ shippedKey, ...supporter }) => {
      const noteIn = shippedKey === null ? null : findShippedWords(shippedKey)
      return noteIn ? { ...supporter, noteIn } : supporter
    }),
    counts: listReportedCounts(store, group).map(({ shippedKey, ...count }) => {
      const sourceIn = shippedKey === null ? null : findShippedWords(shippedKey)
      return sourceIn ? { ...count, sourceIn } : count
    }),
  }
}

/** Adds those that are not there yet; a State is there under its name in either language. */
export function add(context: CoreContext, textId: TextId, wanted: readonly SupporterDetails[]): { added: Supporter[]; known: number } {
  return changing(context, (store) => {
    const { pk, record } = getText(store, textId)
    const present = listSupporters(store, record.group)
    const keys = new Set(present.map(({ name }) => supporterKey(name)))
    const added: Supporter[] = []
    for (const details of wanted) {
      const key = supporterKey(details.name)
      if (keys.has(key)) continue
      keys.add(key)
      added.push({ id: newId(), ...details })
    }
    if (present.length + added.length > MOST_SUPPORTERS) throw new Failure('too_many_supporters', { limit: MOST_SUPPORTERS })
    for (const supporter of added) insertSupporter(store, pk, supporter)
    return { added, known: wanted.length - added.length }
  })
}

export function update(context: CoreContext, id: SupporterId, details: SupporterDetails): Supporter {
  return changing(context, (store) => {
    getSupporter(store, id)
    updateSupporter(store, id, details, context.platform.now())
    return getSupporter(store, id)
  })
}

export function remove(context: CoreContext, ids: readonly SupporterId[]): void {
  mark(context, 'supporter', ids, context.platform.now())
}

export function bringBack(context: CoreContext, ids: readonly SupporterId[]): void {
  mark(context, 'supporter', ids, null)
}

export function addCount(context: CoreContext, textId: TextId, count: CountDetails): ReportedCount {
  return changing(context, (store) => {
    const added = { id: newId(), ...count }
    insertReportedCount(store, getText(store, textId).pk, added)
    return added
  })
}

export function updateCount(context: CoreContext, id: SupporterId, count: CountDetails): ReportedCount {
  return changing(context, (store) => {
    getReportedCount(store, id)
    updateReportedCount(store, id, count, context.platform.now())
    return getReportedCount(store, id)
  })
}

export function removeCount(context: CoreContext, id: SupporterId): void {
  mark(context, 'reported_count', [id], context.platform.now())
}

export function bringBackCount(context: CoreContext, id: SupporterId): void {
  mark(context, 'reported_count', [id], null)
}

/** Deletes for good what was removed before `time`. */
export function purgeSupporters(store: Store, time: number): void {
  deleteSupportRemovedBefore(store, time)
}

function mark(context: CoreContext, table: SupportTable, ids: readonly SupporterId[], removedAt: number | null): void {
  changing(context, (store) => {
    for (const id of ids) {
      if (!markSupportRemoved(store, table, id, removedAt)) throw new Failure('not_found', { what: table, id })
    }
  })
}

function changing<Result>(context: CoreContext, change: (store: Store) => Result): Result {
  const store = context.store()
  const result = store.transact(() => change(store))
  context.events.publish({ type: 'supportersChanged' })
  return result
}
