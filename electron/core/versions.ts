import { textDescription, type TextId, type TextRecord } from '../../shared/model/text'
import type { ReadVersion, VersionId, VersionRecord } from '../../shared/model/version'
import { listClauses, writeClauses } from '../store/clauses'
import { assignCorrigenda, reclaimCorrigenda } from '../store/corrigenda'
import { keepFromEditions } from '../store/shipped'
import { getText, getTextByPk, touchText, updateDescription } from '../store/texts'
import { getVersion, listVersionClauses, listVersions, updateVersion } from '../store/versions'
import { keepAutomaticVersion, keepVersion } from './automaticVersions'
import type { CoreContext } from './context'
import { follow, tellFollowed } from './following'
import { recordStep } from './steps'
import { readClauses } from './textReading'
import { getTextState } from './textStates'

export function list(context: CoreContext, textId: TextId): VersionRecord[] {
  const store = context.store()
  return listVersions(store, getText(store, textId).pk)
}

export function read(context: CoreContext, id: VersionId): ReadVersion {
  const { record, clauses } = getTextState(context, { version: id })
  return { version: getVersion(context.store(), id).record, record, clauses: readClauses(record, clauses) }
}

export function save(context: CoreContext, textId: TextId, name: string, note: string | null): VersionRecord {
  const store = context.store()
  const version = store.transact(() => keepVersion(context, getText(store, textId), { name, note, automatic: false }))
  context.events.publish({ type: 'libraryChanged' })
  return version
}

/** An automatic version the user names or notes is theirs from then on: it is not thinned out. */
export function update(context: CoreContext, id: VersionId, name: string, note: string | null): VersionRecord {
  const store = context.store()
  const version = store.transact(() => {
    const { record } = getVersion(store, id)
    updateVersion(store, id, name, note, record.automatic && record.name === name)
    return getVersion(store, id).record
  })
  context.events.publish({ type: 'libraryChanged' })
  return version
}

export function keepBeforeReplacing(context: CoreContext, textId: TextId, words: string): void {
  const store = context.store()
  store.transact(() => keepAutomaticVersion(context, getText(store, textId), { before: 'replaceAll', words }))
  context.events.publish({ type: 'libraryChanged' })
}

/** The state given up is kept as an automatic version, so that restoring destroys nothing. */
export function restore(context: CoreContext, id: VersionId, window: string): TextRecord {
  const store = context.store()
  const { record, followed } = store.transact(() => {
    const version = getVersion(store, id)
    const text = getTextByPk(store, version.textPk)
    const before = listClauses(store, text.pk)
    const clauses = listVersionClauses(store, version.pk)
    const given = keepAutomaticVersion(context, text, { before: 'restore', version: version.record.name })
    const order = clauses.map((clause) => clause.id)
    const moved = follow(store, text, { clauses, order })
    writeClauses(store, text.pk, clauses, order)
    if (text.record.kind === 'draft') {
      const described = { before: textDescription.parse(text.record), after: version.description }
      recordStep(context, text.pk, before, clauses, window, described)
    } else {
      assignCorrigenda(store, text.pk, getVersion(store, given.id).pk)
      reclaimCorrigenda(store, version.pk)
      keepFromEditions(store, text.record.id, 'replaced')
    }
    updateDescription(store, text.pk, version.description, context.platform.now())
    touchText(store, text.pk, context.platform.now())
    return { record: getTextByPk(store, text.pk).record, followed: moved }
  })
  // No editor holds a reference: whoever shows it reads it again.
  const by = record.kind === 'draft' ? window : null
  context.events.publish({ type: 'textChanged', textId: record.id, revision: record.revision, by })
  context.events.publish({ type: 'libraryChanged' })
  tellFollowed(context, record.id, followed)
  return record
}
