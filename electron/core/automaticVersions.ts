import { newId } from '../../shared/clauses/newId'
import { plainText } from '../../shared/clauses/plainText'
import { createTranslator } from '../../shared/messages/translator'
import { textDescription } from '../../shared/model/text'
import type { VersionRecord } from '../../shared/model/version'
import { listClauses } from '../store/clauses'
import type { StoredText } from '../store/texts'
import { deleteUnusedStates, deleteVersions, findLastRevision, getVersion, insertVersion, listAutomatic } from '../store/versions'
import type { CoreContext } from './context'
import { thinnedVersions } from './thinnedVersions'

/** What is about to change a draft so much that its present state is kept first. */
export type AutomaticReason =
  | { before: 'restore'; version: string }
  | { before: 'import'; file: string }
  | { before: 'replaceAll'; words: string }
  | { before: 'newDay' }

/** Keeps a state of a text as a version. Call in a transaction. */
export function keepVersion(
  context: CoreContext,
  { pk, record }: StoredText,
  { name, note, automatic }: Pick<VersionRecord, 'name' | 'note' | 'automatic'>,
): VersionRecord {
  const store = context.store()
  const id = newId()
  const description = textDescription.parse(record)
  const createdAt = context.platform.now()
  const { revision } = record
  insertVersion(store, pk, { id, name, note, automatic, description, createdAt, revision }, listClauses(store, pk))
  return getVersion(store, id).record
}

/**
 * Keeps a draft as it stands as an automatic version, named for what is about to happen to it, and lets
 * go of automatic versions that are close to others. Call in the transaction that makes the change.
 */
export function keepAutomaticVersion(context: CoreContext, text: StoredText, reason: AutomaticReason): VersionRecord {
  const store = context.store()
  const kept = keepVersion(context, text, { name: nameFor(context, text, reason).slice(0, 120), note: null, automatic: true })
  const thinned = thinnedVersions(listAutomatic(store, text.pk))
  if (thinned.length === 0) return kept
  deleteVersions(store, thinned)
  deleteUnusedStates(store)
  return kept
}

/** Before the first change of a day: keeps the draft as the last day left it, unless a version has it so. */
export function keepLastDay(context: CoreContext, text: StoredText): void {
  const store = context.store()
  if (sameDay(text.record.changedAt, context.platform.now())) return
  if (findLastRevision(store, text.pk) === text.record.revision) return
  if (listClauses(store, text.pk).every(({ content }) => plainText(content) === '')) return
  keepAutomaticVersion(context, text, { before: 'newDay' })
}

function nameFor(context: CoreContext, { record }: StoredText, reason: AutomaticReason): string {
  const language = context.interfaceLanguage()
  const { t } = createTranslator(language)
  switch (reason.before) {
    case 'restore':
      return t('core.beforeRestore', { name: reason.version })
    case 'import':
      return t('core.beforeImport', { name: reason.file })
    case 'replaceAll':
      return t('core.beforeReplaceAll', { words: reason.words })
    case 'newDay': {
      const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long' })
      return t('core.lastDay', { date: format.format(record.changedAt) })
    }
  }
}

/** In the user's time zone: a day is over when they sleep. */
function sameDay(a: number, b: number): boolean {
  return new Date(a).toDateString() === new Date(b).toDateString()
}
