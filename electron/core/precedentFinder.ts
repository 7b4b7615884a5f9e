import { searchWords } from '../../shared/language/searchWords'
import type { TextId } from '../../shared/model/text'
import { CLAIMED_FROM, type PrecedentScope } from '../../shared/model/precedent'
import { createMatcher, type WordingMatch } from '../../shared/precedents/matchWording'
import { matchPhrase } from '../../shared/precedents/matchPhrase'
import { stemTerm, termsOf } from '../../shared/precedents/terms'
import { weightOf, type Weigh } from '../../shared/precedents/weights'
import type { Wording, WordingReader } from '../../shared/precedents/wording'
import { findPlainClause, listClausesWithPhrase, type FollowedText, type PlainClause } from '../store/precedents/library'
import { countHolders } from '../store/precedents/postings'
import type { Store } from '../store/store'
import { findCandidates } from './precedentCandidates'
import type { DocumentTable } from './precedentDocuments'
import { primaryOf, type Readers } from './precedentIndexer'

/** What is asked of the index: a wording, or a phrase to be found as it is. */
export interface FinderQuestion {
  what: 'wording' | 'phrase'
  text: string
  language: string
  among: PrecedentScope
  except: { textId: TextId; clauseId?: string | undefined } | null
  limit: number
  digests: boolean
}

/** A clause found, by the store's numbers; what is said of it beside its words is for the core to add. */
export interface FoundPrecedent extends WordingMatch {
  textPk: number
  clauseId: string
  plain: string
  /** The oldest version that says it, where the text itself does no more. */
  version: { id: string; name: string } | null
}

export interface FinderAnswer {
  claimed: FoundPrecedent[]
  nearest: FoundPrecedent[]
  /** Languages of the texts that were to be searched when none is in the question's; else null. */
  available: string[] | null
}

/** Compared word for word: of those sought among a hundred thousand in quite other words, all but one in 240 are here. */
const COMPARED = 110
const MOST_NEAREST = 3
/** Below this a clause has nothing to do with the question. Of ten words, among many clauses, a few in common are this much. */
const NEARLY = 0.03

export function findPrecedents(
  question: FinderQuestion,
  texts: readonly FollowedText[],
  { store, index, documents, readers }: { store: Store; index: Store; documents: DocumentTable; readers: Readers },
): FinderAnswer {
  const { among, except, digests, limit } = question
  const language = primaryOf(question.language)
  const asked = texts.filter((text) => {
    return !text.removed && (among === 'all' || (text.kind === 'reference' && text.pk > 0)) && (digests || text.wording !== 'digest')
  })
  const allowed = new Map(
    asked
      .filter((text) => primaryOf(text.language) === language && (text.id !== except?.textId || except.clauseId !== undefined))
      .map((text) => [text.pk, text]),
  )
  if (allowed.size === 0) {
    const spoken = asked.some((text) => primaryOf(text.language) === language)
    return { claimed: [], nearest: [], available: spoken ? null : [...new Set(asked.map((text) => text.language))].toSorted() }
  }

  const read = readers(language)
  const wording = read(question.text)
  const counts = new Map<number, number>()
  const holders = (term: number): number => {
    const known = counts.get(term)
    if (known !== undefined) return known
    const count = countHolders(index, term)
    counts.set(term, count)
    return count
  }
  const weigh: Weigh = (stem) => weightOf(holders(stemTerm(stem, language)), documents.size())
  const candidates = findCandidates(index, termsOf(wording, language), holders, documents, (pk) => allowed.has(pk), COMPARED)
  const clauses = [...allowed.values()].reduce((sum, text) => sum + text.clauses, 0)
  const match = matcherFor(question, wording, weigh, clauses)
  // A clause that was changed has its old number still, and of its versions the one that says it best is told.
  const met = new Map<string, FoundPrecedent>()
  const consider = (text: FollowedText, clause: PlainClause): void => {
    if (text.id === except?.textId && clause.id === except.clauseId) return
    const { id: clauseId, plain, version } = clause
    const found = { ...match(read(plain)), textPk: Math.abs(text.pk), clauseId, plain, version }
    const key = `${text.id} ${clauseId}`
    const before = met.get(key)
    if (found.score >= NEARLY && (!before || isBetter(found, before))) met.set(key, found)
  }
  for (const number of candidates) {
    const text = allowed.get(documents.textOf(number))!
    const clause = findPlainClause(store, text.pk, documents.clauseOf(number))
    if (clause) consider(text, clause)
  }
  for (const { textPk, pk } of question.what === 'phrase' ? searched(store, question.text) : []) {
    const text = allowed.get(textPk)
    const clause = text && findPlainClause(store, textPk, pk)
    if (clause) consider(text, clause)
  }
  const found = [...met.values()]
  const opens = opensList(question.text)
  const rank = new Map(texts.map((text, at) => [text.pk, (text.kind === 'reference' ? 0 : 1e6) + at]))
  found.sort((a, b) => b.score - a.score || rank.get(a.textPk)! - rank.get(b.textPk)!)
  return {
    claimed: found.filter(({ score }) => score >= CLAIMED_FROM).slice(0, limit),
    nearest: eachOnce(found.filter(({ score, plain }) => score < CLAIMED_FROM && (opens || !opensList(plain))), read).slice(0, MOST_NEAREST),
    available: null,
  }
}

/** "We commit, by 2030, to:" is near everything and helps nobody, but to open a list. */
function opensList(text: string): boolean {
  return text.trimEnd().endsWith(':')
}

/** What ten paragraphs open with leaves room for what else comes near: the first of those that say the same. */
function eachOnce(found: readonly FoundPrecedent[], read: WordingReader): FoundPrecedent[] {
  const said = new Set<string>()
  return found.filter(({ plain }) => {
    const words = read(plain).words.map(({ folded }) => folded).join(' ')
    return !said.has(words) && said.add(words)
  })
}

/** Where search finds the very phrase: small words alone, or words that stand everywhere, are in no candidate's terms. */
function searched(store: Store, phrase: string): { pk: number; textPk: number }[] {
  const words = searchWords(phrase).map(({ folded }) => folded)
  return words.length === 0 ? [] : listClausesWithPhrase(store, words, COMPARED)
}

/** As good as a version is the text as it stands. */
function isBetter(one: FoundPrecedent, other: FoundPrecedent): boolean {
  return one.score > other.score || (one.score === other.score && other.version !== null && one.version === null)
}

function matcherFor({ what }: FinderQuestion, wording: Wording, weigh: Weigh, among: number): (candidate: Wording) => WordingMatch {
  return what === 'phrase' ? (candidate) => matchPhrase(wording, candidate, weigh, among) : createMatcher(wording, weigh, among)
}
