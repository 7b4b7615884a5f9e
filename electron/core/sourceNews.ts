import { citations } from '../../shared/clauses/citation'
import { plainText } from '../../shared/clauses/plainText'
import { quotedContent } from '../../shared/clauses/quotedWording'
import { compareWords } from '../../shared/compare/compareWords'
import { Failure } from '../../shared/failure'
import type { ClauseId, ReadClause } from '../../shared/model/clause'
import type { Origin, OriginId, SourceNews } from '../../shared/model/origin'
import type { Corrigendum } from '../../shared/model/reference'
import type { TextId, TextRecord } from '../../shared/model/text'
import { followPassage } from '../../shared/origins/followPassage'
import { listClauses } from '../store/clauses'
import { listCorrigenda } from '../store/corrigenda'
import { listKeptWordings, writeKeptWording } from '../store/keptWordings'
import { insertOrigin, listOrigins } from '../store/origins'
import { findText } from '../store/texts'
import { newId } from '../../shared/clauses/newId'
import type { CoreContext } from './context'
import { readClauses } from './textReading'

/** A source as it stands, read once for all the origins that name it. */
interface Source {
  record: TextRecord
  clauses: ReadonlyMap<ClauseId, { clause: ReadClause; citation: string }>
  corrigenda: readonly Corrigendum[]
}

/** What became of the sources of these origins; of references only, for a draft is expected to change. */
export function listNews(context: CoreContext, ids: readonly OriginId[]): SourceNews[] {
  const kept = listKeptWordings(context.store(), ids)
  const sources = new Map<TextId, Source | null>()
  return listOrigins(context.store(), ids).flatMap((origin) => {
    if (!sources.has(origin.textId)) sources.set(origin.textId, readSource(context, origin.textId))
    const news = newsOf(origin, sources.get(origin.textId) ?? null)
    return news && kept.get(origin.id) !== said(news) ? [news] : []
  })
}

/** The origin taken anew from its source as it stands now. */
export function renew(context: CoreContext, id: OriginId): Origin {
  const store = context.store()
  return store.transact(() => {
    const { origin, news } = getNews(context, id)
    if (!news.present) throw new Failure('not_found', { what: 'clause', id: origin.clauseId })
    const { passage: _former, ...rest } = origin
    const renewed: Origin = { ...rest, ...news.present, id: newId(), takenAt: context.platform.now() }
    insertOrigin(store, renewed)
    return renewed
  })
}

export function keep(context: CoreContext, id: OriginId): void {
  context.store().transact(() => writeKeptWording(context.store(), id, said(getNews(context, id).news)))
}

function getNews(context: CoreContext, id: OriginId): { origin: Origin; news: SourceNews } {
  const [origin] = listOrigins(context.store(), [id])
  const news = origin && newsOf(origin, readSource(context, origin.textId))
  if (!origin || !news) throw new Failure('not_found', { what: 'origin', id })
  return { origin, news }
}

function readSource(context: CoreContext, id: TextId): Source | null {
  const store = context.store()
  const found = findText(store, id)
  if (!found) return null
  const { pk, record } = found
  const clauses = readClauses(record, listClauses(store, pk))
  const cited = citations(record, clauses)
  return {
    record,
    clauses: new Map(clauses.map((clause, at) => [clause.id, { clause, citation: cited[at]! }])),
    corrigenda: listCorrigenda(store, pk),
  }
}

function newsOf(origin: Origin, source: Source | null): SourceNews | null {
  const { id: originId, passage, language } = origin
  if (!source) return { originId, what: 'removed', present: null, corrigenda: [] }
  if (source.record.kind !== 'reference') return null
  const found = source.clauses.get(origin.clauseId)
  const { wording } = source.record
  const isSame = found && JSON.stringify(found.clause.content) === JSON.stringify(origin.content)
  if (isSame && wording === origin.wording) return null
  const place = found && passage ? followPassage(origin.content, passage, found.clause.content, language) : undefined
  if (!found || place === null) return { originId, what: 'dropped', present: null, corrigenda: [] }
  const present = { content: found.clause.content, ...(place && { passage: place }), citation: found.citation, wording }
  const changes = compareWords(words(origin), words(present), language)
  if (wording === origin.wording && changes.every(({ op }) => op === 'equal' || op === 'typography')) return null
  const corrigenda = source.corrigenda
    .filter(({ clauseId, madeAt, version }) => clauseId === origin.clauseId && version === null && madeAt >= origin.takenAt)
    .map(({ reason, madeBy, madeAt }) => ({ reason, madeBy, madeAt }))
  return { originId, what: 'corrected', present, corrigenda }
}

function words(quoted: Pick<Origin, 'content' | 'passage'>): string {
  return plainText(quotedContent(quoted))
}

function said({ what, present }: SourceNews): string {
  return present ? `${present.wording}: ${words(present)}` : what
}
