import type { PhraseQuestion, Precedent, PrecedentAnswer, WordingQuestion } from '../../shared/model/precedent'
import { matchWording } from '../../shared/precedents/matchWording'
import { createWordingReader } from '../../shared/precedents/wording'
import { citations } from '../../shared/clauses/citation'
import { getTextByPk } from '../store/texts'
import type { CoreContext } from './context'
import { readClauses, type ClausePlace } from './textReading'
import { getTextState } from './textStates'
import type { FinderQuestion, FoundPrecedent } from './precedentFinder'

interface Asking {
  signal?: AbortSignal | undefined
  /** Waits until the whole library is indexed; otherwise what is there answers, and says so. */
  whole?: boolean
}

export function ofWording(context: CoreContext, question: WordingQuestion, asking: Asking = {}): Promise<PrecedentAnswer> {
  return find(context, { ...question, what: 'wording' }, asking)
}

/** Digests are told of too: where a phrase occurs is no claim that it was agreed. */
export function ofPhrase(context: CoreContext, question: PhraseQuestion, asking: Asking = {}): Promise<PrecedentAnswer> {
  const { phrase, language, among, limit } = question
  return find(context, { what: 'phrase', text: phrase, language, among, limit, except: null, digests: true }, asking)
}

async function find(context: CoreContext, question: FinderQuestion, { signal, whole = false }: Asking): Promise<PrecedentAnswer> {
  // Says what is wrong with a store that is not open.
  context.store()
  const { claimed, nearest, available, indexing } = await context.precedents.ask({ question, whole }, signal)
  const described = (found: readonly FoundPrecedent[]) => found.flatMap((one) => describe(context, question, one) ?? [])
  return {
    claimed: described(claimed),
    nearest: described(nearest),
    missing: available && { language: question.language, available },
    indexing,
  }
}

/** Null for a clause that was taken out since it was found. */
function describe(context: CoreContext, question: FinderQuestion, found: FoundPrecedent): Precedent | null {
  const store = context.store()
  const text = getTextByPk(store, found.textPk)
  const place = found.version ? placeInVersion(context, found) : context.reading.places(store, text).get(found.clauseId)
  if (!place) return null
  const { record } = text
  const { present = found.plain, ...rest } = place
  return {
    textId: record.id,
    textTitle: record.shortTitle ?? record.title,
    textKind: record.kind,
    wording: record.wording,
    version: found.version,
    clauseId: found.clauseId,
    ...rest,
    language: record.language,
    adoptedOn: record.adoptedOn,
    text: present,
    score: found.score,
    exact: found.exact,
    ...(present === found.plain ? { shared: found.shared, passages: found.passages } : passagesIn(present, question)),
  }
}

function placeInVersion(context: CoreContext, { version, clauseId }: FoundPrecedent): ClausePlace | null {
  const { record, clauses } = getTextState(context, { version: version!.id })
  const read = readClauses(record, clauses)
  const at = read.findIndex(({ id }) => id === clauseId)
  const clause = read[at]
  return clause ? { kind: clause.kind, label: clause.label, citation: citations(record, read)[at]! } : null
}

/** Where a cross-reference reads otherwise than when it was stored, every place after it has moved. */
function passagesIn(present: string, { text, language }: FinderQuestion): Pick<Precedent, 'shared' | 'passages'> {
  const read = createWordingReader(language)
  const { shared, passages } = matchWording(read(text), read(present), () => 1, 1)
  return { shared, passages }
}
