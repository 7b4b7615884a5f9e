import type { Clause } from '../../shared/model/clause'
import type { TextRecord } from '../../shared/model/text'
import type { TextState } from '../../shared/model/version'
import { listClauses } from '../store/clauses'
import { getText, getTextByPk } from '../store/texts'
import { getVersion, listVersionClauses } from '../store/versions'
import type { CoreContext } from './context'

/** A text as it stands, or as it stood in a version, with the description it had then. */
export function getTextState(context: CoreContext, state: TextState): { record: TextRecord; clauses: Clause[] } {
  const store = context.store()
  if ('text' in state) {
    const { pk, record } = getText(store, state.text)
    return { record, clauses: listClauses(store, pk) }
  }
  const version = getVersion(store, state.version)
  const { record } = getTextByPk(store, version.textPk)
  const clauses = listVersionClauses(store, version.pk)
  return { record: { ...record, ...version.description, clauses: clauses.length }, clauses }
}
