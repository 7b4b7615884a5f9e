import { textWithNotes } from '../../shared/clauses/footnotes'
import { searchWords } from '../../shared/language/searchWords'
import type { Clause } from '../../shared/model/clause'
import type { Duplicate } from '../../shared/model/importing'
import { listClauses } from '../store/clauses'
import { listTextsWithWords } from '../store/clauseWords'
import { getTextByPk } from '../store/texts'
import type { CoreContext } from './context'

/** Clauses asked for in the index, spread over the text: enough to meet an edited version of it somewhere. */
const SAMPLES = 24
/** Of each, the longest words, which are the rarest. */
const WORDS_ASKED = 5
const MOST_TEXTS = 50
/** A text has to answer to this share of the samples to be read whole, 0–1. */
const LEAST_MET = 0.25
/** Below this share of words in common it is another text that quotes the same sources, 0–1. */
const LEAST_SHARE = 0.5

/**
 * Texts of the library that say much of the same, the likest first: their words, whatever the case,
 * accents, punctuation and numbers in the margin. Costs two dozen lookups and the reading of what they name.
 */
export function findDuplicates(context: CoreContext, clauses: readonly Clause[]): Duplicate[] {
  const store = context.store()
  const said = clauses.map(wordsOf).filter((words) => words.length > 0)
  const total = said.reduce((sum, words) => sum + words.length, 0)
  const samples = sampled(said)
  const met = new Map<number, number>()
  for (const words of samples) {
    const asked = [...new Set(words)].toSorted((a, b) => b.length - a.length).slice(0, WORDS_ASKED)
    for (const pk of listTextsWithWords(store, asked, MOST_TEXTS)) met.set(pk, (met.get(pk) ?? 0) + 1)
  }
  const found = [...met].filter(([, times]) => times >= samples.length * LEAST_MET).map(([pk]): Duplicate => {
    const { id, title, kind, language } = getTextByPk(store, pk).record
    const stored = listClauses(store, pk).map(wordsOf).filter((words) => words.length > 0).map(joined)
    const has = new Set(stored)
    const shared = said.reduce((sum, words) => sum + (has.has(joined(words)) ? words.length : 0), 0)
    const identical = stored.length === said.length && said.every((words, at) => joined(words) === stored[at])
    return { textId: id, title, kind, language, identical, share: shared / total }
  })
  return found.filter(({ share }) => share >= LEAST_SHARE).toSorted((a, b) => b.share - a.share)
}

function wordsOf({ content }: Clause): string[] {
  return searchWords(textWithNotes(content)).map(({ folded }) => folded)
}

function joined(words: readonly string[]): string {
  return words.join(' ')
}

/** Of a text of short lines only, the longest of those there are. */
function sampled(said: readonly string[][]): string[][] {
  const long = said.filter((words) => words.length >= WORDS_ASKED)
  const among = long.length > 0 ? long : said
  const step = Math.max(1, among.length / SAMPLES)
  return Array.from({ length: Math.min(SAMPLES, among.length) }, (_, at) => among[Math.floor(at * step)]!)
}
