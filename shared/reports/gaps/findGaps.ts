import { createVocabulary } from '../../compare/words/vocabulary'
import { CLAIMED_FROM } from '../../model/precedent'
import type { ExpectedClause, Gaps, Uptake } from '../../model/report'
import { holdTo } from '../../origins/holdTo'
import { createMatcher } from '../../precedents/matchWording'
import { weightsAmong } from '../../precedents/weights'
import { createWordingReader, type Wording } from '../../precedents/wording'
import { likeliest } from './likeliest'
import type { ClauseToHold, GapsTask } from './gapsTask'

/** With at least half of its words of substance in the draft, a clause is taken up. */
const TAKEN_FROM = 0.5
/** How many clauses of the draft are named beside one of the reference. */
const MOST_NAMED = 5
const TELL_EVERY = 10

/**
 * Holds a draft against a reference: which of its clauses the draft quotes, or says in the same or nearly the
 * same words, and which it does not take up. `onProgress` is told shares of the work, 0–1.
 */
export function findGaps(task: GapsTask, onProgress: (done: number) => void = () => {}): Gaps {
  const { draft, reference, comparable, held, expected } = task
  const read = createWordingReader(reference.language)
  const wordings = expected.map(({ text }) => read(text))
  const candidates = held.map(({ text }) => read(text))
  const weigh = weightsAmong([...wordings, ...candidates])
  const find = likeliest(candidates, weigh)
  const quoting = quotations(held, draft.language)
  return {
    draft,
    reference,
    comparable,
    clauses: expected.map((clause, at) => {
      if (at % TELL_EVERY === 0) onProgress(at / expected.length)
      const quotes = quoting.get(clause.clauseId) ?? []
      const indexes = quotes.map(({ index }) => index)
      if (!comparable) return found(clause, held, indexes.map((index) => ({ index, places: new Set<number>() })), quotes, 0)
      const question = wordings[at]!
      const match = createMatcher(question, weigh, candidates.length)
      // What is quoted whole is taken up, whatever else is like it.
      const places = new Set(isQuoted(quotes) ? indexes : [...find(question), ...indexes])
      const saying = [...places]
        .map((index) => ({ index, ...match(candidates[index]!) }))
        .filter(({ index, score }) => score >= CLAIMED_FROM || indexes.includes(index))
        .map(({ index, shared }) => ({ index, places: wordsIn(question, shared) }))
        .toSorted((a, b) => b.places.size - a.places.size)
      const said = new Set(saying.flatMap((one) => [...one.places]))
      const substance = question.words.filter(({ light }) => !light).length
      return found(clause, held, saying, quotes, substance === 0 ? 0 : said.size / substance)
    }),
  }
}

function found(
  clause: GapsTask['expected'][number],
  held: readonly ClauseToHold[],
  saying: readonly { index: number; places: ReadonlySet<number> }[],
  quotes: readonly Quote[],
  share: number,
): ExpectedClause {
  const takenUpBy = saying.slice(0, MOST_NAMED).map(({ index }) => {
    const { clauseId, number, text } = held[index]!
    return { clauseId, number, text, quotes: quotes.some((quote) => quote.index === index) }
  })
  const uptake: Uptake = isQuoted(quotes) || share >= TAKEN_FROM ? 'taken' : saying.length > 0 ? 'partly' : 'missing'
  return { ...clause, uptake, takenUpBy }
}

/** A clause of the draft that names one of the reference as its origin. */
interface Quote {
  index: number
  /** It took the clause whole, and has not drifted away from it; in another language, that nobody can tell. */
  isWhole: boolean
}

function isQuoted(quotes: readonly Quote[]): boolean {
  return quotes.some(({ isWhole }) => isWhole)
}

/** The words of substance of a wording that stand in these passages of it, which are in its order; by index. */
function wordsIn({ words }: Wording, passages: readonly { start: number; end: number }[]): Set<number> {
  const inside = new Set<number>()
  let next = 0
  words.forEach(({ start, end, light }, at) => {
    while (next < passages.length && passages[next]!.end < end) next++
    if (!light && next < passages.length && passages[next]!.start <= start) inside.add(at)
  })
  return inside
}

/** For each clause of the reference that is quoted, what of the draft quotes it. */
function quotations(held: readonly ClauseToHold[], language: string): Map<string, Quote[]> {
  const words = createVocabulary(language)
  const quoting = new Map<string, Quote[]>()
  held.forEach(({ quotes, text }, index) => {
    for (const { clauseId, from } of quotes) {
      const isWhole = !from.passage && holdTo(from, text, language, words).state !== 'drifted'
      const known = quoting.get(clauseId) ?? []
      const other = known.find((one) => one.index === index)
      if (other) other.isWhole ||= isWhole
      else quoting.set(clauseId, [...known, { index, isWhole }])
    }
  })
  return quoting
}
