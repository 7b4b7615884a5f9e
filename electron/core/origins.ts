import { citations } from '../../shared/clauses/citation'
import { newId } from '../../shared/clauses/newId'
import { Failure } from '../../shared/failure'
import type { Clause, ClauseId } from '../../shared/model/clause'
import type { Origin, OriginId } from '../../shared/model/origin'
import type { TextId, TextRecord } from '../../shared/model/text'
import { insertOrigin, listOrigins } from '../store/origins'
import type { CoreContext } from './context'
import { readClauses } from './textReading'
import { getTextState } from './textStates'

/** Records that clauses of a text are being taken, each with its wording as it stands; all of them, or `only` one. */
export function recordOrigins(
  context: CoreContext,
  text: TextRecord,
  clauses: readonly Clause[],
  only?: ClauseId,
): Origin[] {
  const store = context.store()
  const read = readClauses(text, clauses)
  const cited = citations(text, read)
  return clauses.flatMap((clause, index) => {
    if (only !== undefined && clause.id !== only) return []
    const origin: Origin = {
      id: newId(),
      textId: text.id,
      clauseId: clause.id,
      citation: cited[index]!,
      language: text.language,
      wording: text.wording,
      content: read[index]!.content,
      takenAt: context.platform.now(),
    }
    insertOrigin(store, origin)
    return [origin]
  })
}

export function take(context: CoreContext, textId: TextId, clauseId: ClauseId): Origin {
  return context.store().transact(() => {
    const { record, clauses } = getTextState(context, { text: textId })
    const origin = recordOrigins(context, record, clauses, clauseId)[0]
    if (!origin) throw new Failure('not_found', { what: 'clause', id: clauseId })
    return origin
  })
}

export function list(context: CoreContext, ids: readonly OriginId[]): Origin[] {
  return listOrigins(context.store(), ids)
}
