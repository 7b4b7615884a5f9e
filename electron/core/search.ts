import { actorTerms, mentionsActor } from '../../shared/language/actors'
import { namedSdgs } from '../../shared/language/sdgs'
import { likeness, searchWords, type SearchWord } from '../../shared/language/searchWords'
import type { SearchAnswer, SearchFilters, SearchHit, SearchOrder } from '../../shared/model/search'
import type { TextId } from '../../shared/model/text'
import { matchRanges } from '../../shared/search/matchRanges'
import { withOtherSpellings, type IsWritten } from '../../shared/search/otherSpellings'
import { parseSearch } from '../../shared/search/parseSearch'
import { wantedTerms, type SearchAll, type SearchPart, type SearchQuery, type SearchTerm } from '../../shared/search/searchQuery'
import { areWritten, ftsExpression, isWordKnown, listWords } from '../store/clauseWords'
import {
  countAnswering,
  countClauses,
  findClauses,
  type ClauseQuestion,
  type FoundClause,
  type NamedClause,
} from '../store/foundClauses'
import type { Store } from '../store/store'
import { getText, getTextByPk, type StoredText } from '../store/texts'
import type { CoreContext } from './context'
import { findNamedClauses } from './namedClauses'

export interface SearchQuestion {
  query: string
  limit: number
  textId?: TextId | undefined
  filters?: SearchFilters | undefined
  order?: SearchOrder | undefined
}

/**
 * Clauses that answer a query and pass the filters, accents and ligatures aside. Of words alone, those that are
 * called so come first ("29 (d)", "Paris Call, principle 2"), then those that hold the very phrase. A query without
 * a word to find or to avoid, and without a filter, has no answer.
 */
export function searchClauses(context: CoreContext, { query, limit, textId, filters = {}, order = 'best' }: SearchQuestion): SearchAnswer {
  const parsed = parseSearch(query)
  const filtered = Object.values(filters).some((values) => (Array.isArray(values) ? values.length > 0 : values !== undefined))
  if (parsed.all.of.length + parsed.all.not.length === 0 && (!filtered || query.trim() !== '')) {
    return { hits: [], more: false, total: 0, nearest: null }
  }
  const store = context.store()
  const isWritten: IsWritten = (words, begins) => areWritten(store, words, begins)
  const all = withOtherSpellings(parsed.all, isWritten)
  const terms = all.of.flatMap(wantedTerms)
  const question = asked(all, filters, textId === undefined ? undefined : getText(store, textId).pk)
  const phrase = order === 'best' ? phraseOf(parsed) : null
  const phrased = phrase && { ...question, match: ftsExpression(everything(withOtherSpellings(phrase, isWritten).of, filters, [])) }
  const named = parsed.hasOperators ? [] : findNamedClauses(store, context.reading, query, question)
  const { found, matches } = findFirst(store, named, phrased, question, limit + 1, order)
  const hits = hitsOf(context, store, found.slice(0, limit), terms, named.length)
  const more = found.length > limit
  return {
    hits,
    more,
    total: more ? countAll(store, question, matches, named) : found.length,
    nearest: hits.length > 0 ? null : findNearest(store, parsed.all.of.flatMap(wantedTerms).flatMap(({ words }) => words)),
  }
}

function countAll(store: Store, question: ClauseQuestion, matches: number | null, named: readonly NamedClause[]): number | null {
  const answering = countClauses(store, question, matches)
  return answering === null ? null : answering + named.length - countAnswering(store, question, named)
}

/** The first `named` of them are there for their number: in their words the query means nothing. */
function hitsOf(context: CoreContext, store: Store, found: readonly FoundClause[], terms: readonly SearchTerm[], named: number): SearchHit[] {
  const texts = new Map<number, StoredText>()
  return found.map(({ textPk, clauseId, plain }, index) => {
    const text = texts.get(textPk) ?? getTextByPk(store, textPk)
    texts.set(textPk, text)
    const { record } = text
    const { present = plain, ...place } = context.reading.places(store, text).get(clauseId)!
    return {
      textId: record.id,
      textTitle: record.shortTitle ?? record.title,
      textKind: record.kind,
      language: record.language,
      wording: record.wording,
      clauseId,
      ...place,
      text: present,
      isNamed: index < named,
      matches: index < named ? [] : matchRanges(present, terms, record.language),
    }
  })
}

function asked(all: SearchAll, filters: SearchFilters, textPk: number | undefined): ClauseQuestion {
  const wanted = everything(all.of, filters, all.not)
  const { texts, languages, kinds, textKind, adoptedFrom, adoptedTo } = filters
  return {
    match: wanted.of.length > 0 ? ftsExpression(wanted) : null,
    ...(wanted.of.length === 0 && all.not.length > 0 && { unwanted: ftsExpression({ type: 'any', of: all.not }) }),
    textPk,
    ...(texts?.length && { texts }),
    ...(languages?.length && { languages: languages.map((language) => language.split('-', 1)[0]!) }),
    ...(kinds?.length && { kinds }),
    textKind,
    adoptedFrom,
    adoptedTo,
    accepts: acceptedBy(filters),
  }
}

const SDG_NAMES = ['sdg', 'sdgs', 'odd'].map((word): SearchTerm => ({ type: 'term', words: [word], begins: false, written: word, isPhrase: true }))

/** With the words without which no clause passes the filters: the index finds them faster than reading would. */
function everything(wanted: readonly SearchPart[], { mentions, sdgs }: SearchFilters, not: readonly SearchPart[]): SearchAll {
  return {
    type: 'all',
    of: [
      ...wanted,
      ...(sdgs?.length ? [{ type: 'any', of: SDG_NAMES } as const] : []),
      ...(mentions?.length ? [{ type: 'any', of: mentions.flatMap(actorTerms) } as const] : []),
    ],
    not,
  }
}

function acceptedBy({ mentions, sdgs }: SearchFilters): ClauseQuestion['accepts'] {
  const goals = sdgs?.length ? new Set(sdgs) : null
  // Of several actors the index already knows that one is named; only States alone can be mistaken.
  const onlyStates = mentions?.length === 1 && mentions[0] === 'states'
  if (!goals && !onlyStates) return undefined
  return (plain) => (!goals || namedSdgs(plain).some((goal) => goals.has(goal))) && (!onlyStates || mentionsActor(plain, 'states'))
}

/** Several words without operators, as the phrase they may be meant as. */
function phraseOf({ all, hasOperators }: SearchQuery): SearchAll | null {
  const terms = all.of.flatMap(wantedTerms)
  if (hasOperators || terms.length < 2) return null
  return { type: 'all', of: [{ ...terms.at(-1)!, words: terms.flatMap(({ words }) => words) }], not: [] }
}

/** What is called so, what holds the very phrase, then what answers the question; `matches` as `findClauses` counts those of the question. */
function findFirst(store: Store, named: readonly FoundClause[], phrased: ClauseQuestion | null, question: ClauseQuestion, limit: number, order: SearchOrder) {
  const found = new Map<string, FoundClause>()
  const add = (clauses: readonly FoundClause[]): void => {
    for (const clause of clauses) {
      const key = `${clause.textPk}/${clause.clauseId}`
      if (found.size < limit && !found.has(key)) found.set(key, clause)
    }
  }
  add(named)
  if (phrased) add(findClauses(store, phrased, limit, order).clauses)
  let matches: number | null = null
  if (found.size < limit) {
    const rest = findClauses(store, question, limit, order)
    add(rest.clauses)
    matches = rest.matches
  }
  return { found: [...found.values()], matches }
}

/** Below this likeness another word is no help; cybersecurite and cyberactivites, which help, are at 0.57… */
const NEAR = 0.5
/** …and of a word of few letters only one may be another: « paix » is not « par »… */
const NEAR_WHEN_SHORT = 0.7
const SHORT = 8
/** …and of fewer than these, or of a number, none. */
const SHORTEST = 4

/** A word of the library like the first word asked for that it does not know, as it is written there. */
function findNearest(store: Store, words: readonly string[]): string | null {
  const missing = words.find((word) => word.length >= SHORTEST && !/\p{N}/u.test(word) && !isWordKnown(store, word))
  if (missing === undefined) return null
  const nearest = closest(missing, listWords(store, missing.slice(0, 2))) ?? closest(missing, listWords(store, missing.slice(0, 1)))
  if (nearest === null) return null
  const term = ftsExpression({ type: 'term', words: [nearest], begins: false, written: nearest, isPhrase: false })
  const [example] = findClauses(store, { match: term }, 1, 'best').clauses
  const written = example && searchWords(example.plain).find((word: SearchWord) => word.folded === nearest)
  return written ? example.plain.slice(written.start, written.end).toLocaleLowerCase() : nearest
}

function closest(word: string, candidates: readonly string[]): string | null {
  const least = word.length < SHORT ? NEAR_WHEN_SHORT : NEAR
  let best: { word: string; likeness: number } | null = null
  for (const candidate of candidates) {
    const alike = likeness(word, candidate)
    if (alike >= least && (!best || alike > best.likeness)) best = { word: candidate, likeness: alike }
  }
  return best?.word ?? null
}
