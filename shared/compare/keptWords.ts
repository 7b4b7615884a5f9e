import { alignWords } from './words/alignWords'
import type { Vocabulary, WordSequence } from './words/vocabulary'

/** What of an agreed wording still stands in a clause. */
export interface KeptWords {
  /** Nothing but typography differs. */
  isVerbatim: boolean
  /** The share of the agreed words still there in their order, 0–1. */
  share: number
  /** The tokens of the clause that stand for one of the agreed wording, by index. */
  places: number[]
}

/** Both sides read with the same vocabulary. Bounded as `alignWords` is. */
export function keptWords(agreed: WordSequence, present: WordSequence, words: Vocabulary): KeptWords {
  const [from, to] = [agreed.wordings, present.wordings]
  if (from.length === to.length && from.every((wording, at) => wording === to[at])) {
    return { isVerbatim: true, share: 1, places: to.map((_, at) => at) }
  }
  const partners = alignWords(from, to, (wording) => (words.isWord(wording) ? 1 : 0.3))
  const isWord = (_: number, at: number) => words.isWord(from[at]!)
  const all = from.filter(isWord).length
  const kept = partners.filter((partner, at) => partner >= 0 && words.isWord(from[at]!)).length
  return {
    isVerbatim: false,
    share: all === 0 ? 0 : kept / all,
    places: [...partners].filter((partner) => partner >= 0),
  }
}
