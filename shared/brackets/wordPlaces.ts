import { alignWords } from '../compare/words/alignWords'
import { createVocabulary } from '../compare/words/vocabulary'

/** Where a wording's words stand in other clauses. */
export interface WordPlaces {
  /** The share of its words that are found again, 0–1. */
  found: number
  /** True when a word between these two places is found again. */
  hasBetween(start: number, end: number): boolean
  /**
   * The clause (its number in `into`) and place that answers to a place of the wording; `toward` says
   * which neighbour matters more, the words behind it or those before. Sure when a neighbour is found.
   */
  placeOf(at: number, toward: 'before' | 'behind'): { clause: number; at: number; sure: boolean }
}

interface PlacedWord {
  clause: number
  start: number
  end: number
  number: number
}

/** Finds the words of one wording again, in their order, in clauses that may hold them now. */
export function findWords(wording: string, into: readonly string[], language: string): WordPlaces {
  const vocabulary = createVocabulary(language)
  const read = (text: string, clause: number): PlacedWord[] => {
    const { written, gaps, wordings } = vocabulary.read(text, language)
    let at = 0
    return written.map((word, index) => {
      const start = at + gaps[index]!.length
      at = start + word.length
      return { clause, start, end: at, number: wordings[index]! }
    })
  }
  const words = read(wording, 0)
  const others = into.flatMap(read)
  const weight = (number: number) => (vocabulary.isWord(number) ? 1 : 0.3)
  const partners = alignWords(words.map(({ number }) => number), others.map(({ number }) => number), weight)
  const partner = (index: number) => others[partners[index] ?? -1]
  const all = words.reduce((sum, { number }) => sum + weight(number), 0)
  const found = words.reduce((sum, { number }, index) => sum + (partner(index) ? weight(number) : 0), 0)

  return {
    found: all === 0 ? 1 : found / all,
    hasBetween: (start, end) => words.some((word, index) => word.start < end && word.end > start && partner(index)),
    placeOf(at, toward) {
      const inside = words.findIndex((word) => word.start < at && at < word.end)
      const whole = partner(inside)
      if (whole) return { clause: whole.clause, at: Math.min(whole.end, whole.start + at - words[inside]!.start), sure: true }
      const nearBefore = words.findLastIndex((word) => word.end <= at)
      const nearBehind = words.findIndex((word) => word.start >= at)
      const left = words.slice(0, nearBefore + 1).findLastIndex((_, index) => partner(index))
      const right = nearBehind < 0 ? -1 : words.findIndex((_, index) => index >= nearBehind && partner(index))
      const sides = { before: left >= 0 && left === nearBefore, behind: right >= 0 && right === nearBehind }
      const sure = sides.before || sides.behind || words.length === 0
      const other = toward === 'before' ? 'behind' : 'before'
      const side = sides[toward] || !sides[other] ? toward : other
      if (left >= 0 && (side === 'before' || right < 0)) {
        const { clause, end } = partner(left)!
        return { clause, at: end + (sides.before ? spacesFrom(into[clause]!, end, at - words[left]!.end) : 0), sure }
      }
      if (right < 0) return { clause: 0, at: 0, sure }
      const { clause, start } = partner(right)!
      return { clause, at: start - (sides.behind ? spacesUntil(into[clause]!, start, words[right]!.start - at) : 0), sure }
    },
  }
}

// The spaces between a word and a place come along as far as they still stand there.
function spacesFrom(text: string, place: number, most: number): number {
  let count = 0
  while (count < most && /\s/u.test(text[place + count] ?? '')) count++
  return count
}

function spacesUntil(text: string, place: number, most: number): number {
  let count = 0
  while (count < most && /\s/u.test(text[place - count - 1] ?? '')) count++
  return count
}
