import { citations } from '../../shared/clauses/citation'
import { plainText } from '../../shared/clauses/plainText'
import { quotedContent } from '../../shared/clauses/quotedWording'
import { Failure } from '../../shared/failure'
import { traceGenealogy } from '../../shared/genealogy/traceGenealogy'
import type { Clause, ClauseId } from '../../shared/model/clause'
import type { GenealogyLink, GenealogyStep, GenealogyWording } from '../../shared/model/genealogy'
import type { TextId, TextRecord } from '../../shared/model/text'
import { listClausesTaken } from '../store/clauseLife'
import { listClauses } from '../store/clauses'
import { listOrigins } from '../store/origins'
import { findText } from '../store/texts'
import { readClauseLife } from './clauseLife'
import type { CoreContext } from './context'
import { ofWording } from './precedents'
import { readClauses } from './textReading'
import { listTranslations } from './translations'

/** More steps than these nobody follows; the clause's own versions and what is declared come first. */
const MOST_STEPS = 24
const MOST_FOUND = 10

/**
 * How a wording travelled from text to text and version to version: what the clause was taken from and what was
 * taken from it, its versions, its other languages, and the clauses of references that say the same.
 */
export async function readGenealogy(context: CoreContext, textId: TextId, clauseId: ClauseId): Promise<GenealogyStep[]> {
  const self = wordingOf(context, textId, clauseId, 'self')
  if (!self) throw new Failure('not_found', { what: 'clause', id: clauseId })
  const others = listTranslations(context, textId, clauseId).flatMap((version): GenealogyWording[] => {
    const other = version.clause && version.isSure && wordingOf(context, version.textId, version.clause.id, 'language')
    return other ? [other] : []
  })
  const found = await Promise.all([self, ...others].map((wording) => findSame(context, wording)))
  const known = new Map<string, GenealogyWording>()
  for (const wording of [self, ...versionsOf(context, self), ...declaredOf(context, self), ...others, ...found.flat()]) {
    const key = [wording.textId, wording.clauseId, wording.version?.id].join(' ')
    if (!known.has(key) && known.size < MOST_STEPS) known.set(key, wording)
  }
  return traceGenealogy([...known.values()].toSorted((a, b) => Number(b.version !== null) - Number(a.version !== null)))
}

/** Null where the text or its clause is no longer there. */
function wordingOf(context: CoreContext, textId: TextId, clauseId: ClauseId, link: GenealogyLink, text?: string): GenealogyWording | null {
  const stored = findText(context.store(), textId)
  if (!stored) return null
  const { record } = stored
  const clauses = readClauses(record, listClauses(context.store(), stored.pk))
  const place = clauses.findIndex(({ id }) => id === clauseId)
  if (place < 0) return null
  return {
    textId,
    clauseId,
    version: null,
    textTitle: record.shortTitle ?? record.title,
    textKind: record.kind,
    citation: citations(record, clauses)[place]!,
    language: record.language,
    wording: record.wording,
    text: text ?? plainText(clauses[place]!.content),
    date: dateOf(record),
    link,
    taken: takenBy(context, clauses[place]!),
    score: null,
  }
}

function takenBy(context: CoreContext, { origins }: Pick<Clause, 'origins'>): GenealogyWording['taken'] {
  return listOrigins(context.store(), [...origins]).map(({ textId, clauseId }) => ({ textId, clauseId }))
}

function dateOf({ kind, adoptedOn, changedAt }: TextRecord): string | null {
  return adoptedOn ?? (kind === 'draft' ? dayOf(changedAt) : null)
}

function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10)
}

/** The clause's earlier wordings in its own text, and those it has in drafts that were branched from it. */
function versionsOf(context: CoreContext, self: GenealogyWording): GenealogyWording[] {
  const { moments, elsewhere } = readClauseLife(context, self.textId, self.clauseId)
  let last: string | null = null
  const earlier = moments.flatMap(({ version, at, clause }): GenealogyWording[] => {
    if (!version || !clause) return []
    const text = plainText(clause.content)
    if (text === last || text === self.text) return []
    last = text
    const date = self.textKind === 'draft' ? dayOf(at) : self.date
    return [{ ...self, version, text, date, link: 'version', taken: takenBy(context, clause) }]
  })
  return [...earlier, ...elsewhere.flatMap(({ textId, clause }) => wordingOf(context, textId, clause.id, 'version') ?? [])]
}

/** What the clause says it was taken from, as it stood then, and the clauses of drafts that say they were taken from it. */
function declaredOf(context: CoreContext, self: GenealogyWording): GenealogyWording[] {
  const store = context.store()
  const { origins } = readClauseLife(context, self.textId, self.clauseId)
  const sources = origins.map((origin): GenealogyWording => {
    const text = plainText(quotedContent(origin))
    const { textId, clauseId, citation, language, wording, takenAt } = origin
    const source = wordingOf(context, textId, clauseId, 'declared', text)
    // What a draft said then is of that day, whatever became of it since.
    if (source) return source.textKind === 'draft' ? { ...source, date: dayOf(takenAt) } : source
    return {
      ...self, textId, clauseId, citation, language, wording, text,
      textTitle: citation, textKind: 'reference', date: null, link: 'declared', taken: [],
    }
  })
  const taken = listClausesTaken(store, self.textId, self.clauseId)
  return [...sources, ...taken.flatMap(({ textId, clauseId }) => wordingOf(context, textId, clauseId, 'declared') ?? [])]
}

/** Clauses of references that say the same in the same or nearly the same words, though nobody said they were taken. */
async function findSame(context: CoreContext, { textId, clauseId, text, language }: GenealogyWording): Promise<GenealogyWording[]> {
  const except = { textId, clauseId }
  const question = { text, language, among: 'references', except, limit: MOST_FOUND, digests: false } as const
  // Half an index would tell half a line, and nothing would say so.
  const { claimed } = await ofWording(context, question, { whole: true })
  return claimed.map((precedent): GenealogyWording => ({
    textId: precedent.textId,
    clauseId: precedent.clauseId,
    version: precedent.version,
    textTitle: precedent.textTitle,
    textKind: precedent.textKind,
    citation: precedent.citation,
    language: precedent.language,
    wording: precedent.wording,
    text: precedent.text,
    date: precedent.adoptedOn,
    link: 'found',
    taken: [],
    score: precedent.score,
  }))
}
