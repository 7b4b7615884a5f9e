import { newId } from '../../shared/clauses/newId'
import { createTranslator } from '../../shared/messages/translator'
import { textDescription, type TextId, type TextRecord } from '../../shared/model/text'
import type { ReadVersion, VersionId, VersionRecord } from '../../shared/model/version'
import { listClauses, writeClauses } from '../store/clauses'
import { getText, getTextByPk, touchText, updateDescription, type StoredText } from '../store/texts'
import { getVersion, insertVersion, listVersionClauses, listVersions } from '../store/versions'
import type { CoreContext } from './context'
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
  const version = store.transact(() => keep(context, getText(store, textId), { name, note, automatic: false }))
  context.events.publish({ type: 'libraryChanged' })
  return version
}

function keep(
  context: CoreContext,
  { pk, record }: StoredText,
  { name, note, automatic }: Pick<VersionRecord, 'name' | 'note' | 'automatic'>,
): VersionRecord {
  const store = context.store()
  const id = newId()
  const description = textDescription.parse(record)
  const createdAt = context.platform.now()
  insertVersion(store, pk, { id, name, note, automatic, description, createdAt }, listClauses(store, pk))
  return getVersion(store, id).record
}

/** The state given up is kept as an automatic version, so that restoring destroys nothing. */
export function restore(context: CoreContext, id: VersionId, window: string): TextRecord {
  const store = context.store()
  const { record } = store.transact(() => {
    const version = getVersion(store, id)
    const text = getTextByPk(store, version.textPk)
    const name = createTranslator(context.interfaceLanguage()).t('core.beforeRestore', { name: version.record.name })
    keep(context, text, { name: name.slice(0, 120), note: null, automatic: true })
    const before = listClauses(store, text.pk)
    const clauses = listVersionClauses(store, version.pk)
    writeClauses(store, text.pk, clauses, clauses.map((clause) => clause.id))
    recordStep(context, text.pk, before, clauses, window)
    updateDescription(store, text.pk, version.description, context.platform.now())
    touchText(store, text.pk, context.platform.now())
    return getTextByPk(store, text.pk)
  })
  context.events.publish({ type: 'textChanged', textId: record.id, revision: record.revision, by: window })
  context.events.publish({ type: 'libraryChanged' })
  return record
}
