import { likeness, searchWords, type SearchWord } from '../../shared/language/searchWords'
import type { Range, SearchAnswer } from '../../shared/model/search'
import type { TextId } from '../../shared/model/text'
import { findClausesWithWords, isWordKnown, listWords } from '../store/clauseWords'
import type { Store } from '../store/store'
import { getText, getTextByPk, type StoredText } from '../store/texts'
import type { CoreContext } from './context'

export interface SearchQuestion {
  query: string
  limit: number
  textId?: TextId | undefined
}

/** Clauses holding every word asked for, the last as a beginning, accents and ligatures aside. */
export function searchClauses(context: CoreContext, { query, limit, textId }: SearchQuestion): SearchAnswer {
  const words = searchWords(query).map((word) => word.folded)
  if (words.length === 0) return { hits: [], more: false, nearest: null }
  const store = context.store()
  const within = textId === undefined ? null : getText(store, textId).pk
  const found = findClausesWithWords(store, words, limit + 1, within)
  const texts = new Map<number, StoredText>()
  const hits = found.slice(0, limit).map(({ textPk, clauseId, plain }) => {
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
      matches: matchesIn(present, words),
    }
  })
  return { hits, more: found.length > limit, nearest: hits.length > 0 ? null : findNearest(store, words) }
}

/** Where the words of a query stand in a text. */
function matchesIn(text: string, words: readonly string[]): Range[] {
  const whole = new Set(words.slice(0, -1))
  const beginning = words.at(-1)!
  return searchWords(text)
    .filter(({ folded }) => whole.has(folded) || folded === beginning || (beginning.length > 1 && folded.startsWith(beginning)))
    .map(({ start, end }) => ({ start, end }))
}

/** Below this likeness another word is no help; cybersecurite and cyberactivites, which help, are at 0.57. */
const NEAR = 0.5

/** A word of the library like the first word asked for that it does not know, as it is written there. */
function findNearest(store: Store, words: readonly string[]): string | null {
  const missing = words.find((word) => !isWordKnown(store, word))
  if (missing === undefined) return null
  const nearest = closest(missing, listWords(store, missing.slice(0, 2))) ?? closest(missing, listWords(store, missing.slice(0, 1)))
  if (nearest === null) return null
  const [example] = findClausesWithWords(store, [nearest], 1, null)
  const written = example && searchWords(example.plain).find((word: SearchWord) => word.folded === nearest)
  return written ? example.plain.slice(written.start, written.end).toLocaleLowerCase() : nearest
}

function closest(word: string, candidates: readonly string[]): string | null {
  let best: { word: string; likeness: number } | null = null
  for (const candidate of candidates) {
    const alike = likeness(word, candidate)
    if (alike >= NEAR && (!best || alike > best.likeness)) best = { word: candidate, likeness: alike }
  }
  return best?.word ?? null
}
