import { newId } from '../../shared/clauses/newId'
import { plainText } from '../../shared/clauses/plainText'
import { corrected } from '../../shared/clauses/corrected'
import { Failure } from '../../shared/failure'
import type { ClauseId } from '../../shared/model/clause'
import type { Corrigendum } from '../../shared/model/reference'
import type { TextId } from '../../shared/model/text'
import { listClauses, writeClauses } from '../store/clauses'
import { deleteCorrigendum, getCorrigendum, insertCorrigendum } from '../store/corrigenda'
import { keepFromEditions } from '../store/shipped'
import { getText, getTextByPk, touchText, type StoredText } from '../store/texts'
import type { CoreContext } from './context'
import { readSettings } from './settings'

export interface Correction {
  textId: TextId
  clauseId: ClauseId
  /** The clause as the window saw it, and as it is to be. */
  printed: string
  corrected: string
  reason: string
}

/** The only way the wording of a reference changes in place. */
export function correct(context: CoreContext, correction: Correction): Corrigendum {
  const store = context.store()
  const made = store.transact(() => {
    const text = getText(store, correction.textId)
    if (text.record.kind !== 'reference') throw new Failure('invalid_input', { reason: 'not a reference' })
    const clause = getClause(context, text, correction.clauseId)
    if (plainText(clause.content) !== correction.printed) throw new Failure('changed_elsewhere')
    const content = corrected(clause.content, correction.corrected, text.record.language)
    if (!content) throw new Failure('correction_beyond_words')
    const corrigendum: Corrigendum = {
      id: newId(),
      clauseId: clause.id,
      printed: clause.content,
      corrected: content,
      reason: correction.reason,
      madeBy: readSettings(store).author || null,
      madeAt: context.platform.now(),
      version: null,
    }
    insertCorrigendum(store, text.pk, corrigendum)
    writeClauses(store, text.pk, [{ ...clause, content }], null)
    touchText(store, text.pk, corrigendum.madeAt)
    keepFromEditions(store, text.record.id, 'edited')
    return corrigendum
  })
  tell(context, correction.textId)
  return made
}

export function withdraw(context: CoreContext, id: string): void {
  const store = context.store()
  const textId = store.transact(() => {
    const { textPk, corrigendum } = getCorrigendum(store, id)
    const text = getTextByPk(store, textPk)
    const clause = getClause(context, text, corrigendum.clauseId)
    const isLast = JSON.stringify(clause.content) === JSON.stringify(corrigendum.corrected)
    if (!isLast || corrigendum.version !== null) throw new Failure('corrigendum_followed')
    writeClauses(store, textPk, [{ ...clause, content: corrigendum.printed }], null)
    deleteCorrigendum(store, id)
    touchText(store, textPk, context.platform.now())
    keepFromEditions(store, text.record.id, 'edited')
    return text.record.id
  })
  tell(context, textId)
}

function getClause(context: CoreContext, { pk }: StoredText, id: ClauseId) {
  const clause = listClauses(context.store(), pk).find((one) => one.id === id)
  if (!clause) throw new Failure('not_found', { what: 'clause', id })
  return clause
}

function tell(context: CoreContext, textId: TextId): void {
  const { revision } = getText(context.store(), textId).record
  context.events.publish({ type: 'textChanged', textId, revision, by: null })
}
