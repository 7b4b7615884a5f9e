import { CLAIMED_FROM } from '../../model/precedent'
import type { ExpectedClause, Gaps, Uptake } from '../../model/report'
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
  const quoting = quotations(held)
  return {
    draft,
    reference,
    comparable,
    clauses: expected.map((clause, at) => {
      if (at % TELL_EVERY === 0) onProgress(at / expected.length)
      const quotes = quoting.get(clause.clauseId) ?? []
      if (!comparable) return found(clause, held, quotes.map((index) => ({ index, places: new Set<number>() })), quotes, 0)
      const question = wordings[at]!
      const match = createMatcher(question, weigh)
      // What is quoted is taken up, whatever else is like it.
      const places = new Set(isQuoted(clause, held, quotes) ? quotes : [...find(question), ...quotes])
      const saying = [...places]
        .map((index) => ({ index, ...match(candidates[index]!) }))
        .filter(({ index, score }) => score >= CLAIMED_FROM || quotes.includes(index))
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
  quotes: readonly number[],
  share: number,
): ExpectedClause {
  const takenUpBy = saying.slice(0, MOST_NAMED).map(({ index }) => {
    const { clauseId, number, text } = held[index]!
    return { clauseId, number, text, quotes: quotes.includes(index) }
  })
  const uptake: Uptake = isQuoted(clause, held, quotes) || share >= TAKEN_FROM ? 'taken' : saying.length > 0 ? 'partly' : 'missing'
  return { ...clause, uptake, takenUpBy }
}

/** True where a clause of the draft quotes it and has not drifted away from it. */
function isQuoted({ clauseId }: { clauseId: string }, held: readonly ClauseToHold[], quotes: readonly number[]): boolean {
  return quotes.some((index) => held[index]!.quotes.some((one) => one.clauseId === clauseId && !one.hasDrifted))
}

/** The words of substance of a wording that stand in these passages of it, by index. */
function wordsIn({ words }: Wording, passages: readonly { start: number; end: number }[]): Set<number> {
  const inside = new Set<number>()
  words.forEach(({ start, end, light }, at) => {
    if (!light && passages.some((passage) => passage.start <= start && end <= passage.end)) inside.add(at)
  })
  return inside
}

/** For each clause of the reference that is quoted, the indexes of the draft's clauses that quote it. */
function quotations(held: readonly ClauseToHold[]): Map<string, number[]> {
  const quoting = new Map<string, number[]>()
  held.forEach(({ quotes }, index) => {
    for (const clauseId of new Set(quotes.map((one) => one.clauseId))) {
      quoting.set(clauseId, [...(quoting.get(clauseId) ?? []), index])
    }
  })
  return quoting
}
