import { citations } from '../../shared/clauses/citation'
import { newId } from '../../shared/clauses/newId'
import { plainText } from '../../shared/clauses/plainText'
import { Failure } from '../../shared/failure'
import type { Clause, ClauseId } from '../../shared/model/clause'
import type { PassageRange } from '../../shared/model/comment'
import type { InlineContent } from '../../shared/model/inline'
import type { Origin, OriginId, RefusedSource } from '../../shared/model/origin'
import type { TextId, TextRecord } from '../../shared/model/text'
import { insertOrigin, listOrigins } from '../store/origins'
import { insertRefusedSource, listRefusedSources } from '../store/refusedSources'
import { getText } from '../store/texts'
import type { CoreContext } from './context'
import { readClauses } from './textReading'
import { getTextState } from './textStates'

/** Records that clauses of a text are being taken, each with its wording as it stands; all of them, or `only` one. */
export function recordOrigins(
  context: CoreContext,
  text: TextRecord,
  clauses: readonly Clause[],
  only?: Omit<Taken, 'textId'>,
): Origin[] {
  const store = context.store()
  const read = readClauses(text, clauses)
  const cited = citations(text, read)
  return clauses.flatMap((clause, index) => {
    if (only !== undefined && clause.id !== only.clauseId) return []
    const passage = only?.passage && passageIn(read[index]!.content, only.passage)
    const origin: Origin = {
      id: newId(),
      textId: text.id,
      clauseId: clause.id,
      citation: cited[index]!,
      language: text.language,
      wording: text.wording,
      content: read[index]!.content,
      ...(passage && { passage }),
      takenAt: context.platform.now(),
    }
    insertOrigin(store, origin)
    return [origin]
  })
}

/** What is being taken: a clause of a text, or words of it. */
export interface Taken {
  textId: TextId
  clauseId: ClauseId
  passage?: PassageRange | undefined
}

export function take(context: CoreContext, { textId, clauseId, passage }: Taken): Origin {
  return context.store().transact(() => {
    const { record, clauses } = getTextState(context, { text: textId })
    const origin = recordOrigins(context, record, clauses, { clauseId, passage })[0]
    if (!origin) throw new Failure('not_found', { what: 'clause', id: clauseId })
    return origin
  })
}

export function list(context: CoreContext, ids: readonly OriginId[]): Origin[] {
  return listOrigins(context.store(), ids)
}

/** The passage, when it is words of the clause; all of the clause is no passage. */
function passageIn(content: InlineContent, passage: PassageRange): PassageRange | undefined {
  const { start, end } = passage
  const { length } = plainText(content)
  if (start >= end || end > length) throw new Failure('invalid_input', { reason: `passage: ${start}–${end} is not in the clause` })
  return start === 0 && end === length ? undefined : passage
}

export function listRefused(context: CoreContext, textId: TextId): RefusedSource[] {
  return listRefusedSources(context.store(), getText(context.store(), textId).pk)
}

export function refuse(context: CoreContext, textId: TextId, source: RefusedSource): void {
  context.store().transact(() => insertRefusedSource(context.store(), getText(context.store(), textId).pk, source))
}
