import { matchWording, type WordingMatch } from './matchWording'
import type { Weigh } from './weights'
import type { Wording, WordingWord } from './wording'

/** A phrase with other endings or small words is found before one that is only near, and after the very words. */
const INFLECTED_SCORE = 0.9
/** Small words that may stand between two words of the phrase: "protection de la vie" is "protection de vie". */
const MOST_BETWEEN = 3

/** Where a candidate has a phrase: its very words, else its stems with small words folded, else what comes near. */
export function matchPhrase(phrase: Wording, candidate: Wording, weigh: Weigh, among: number): WordingMatch {
  const { words } = phrase
  const whole = words.length === 0 ? [] : [{ start: words[0]!.start, end: words.at(-1)!.end }]
  const at = placeOf(words, candidate.words)
  if (at >= 0) return found(1, 'verbatim', candidate, at, at + words.length - 1)
  const inflected = inflectedPlace(words.filter((word) => !word.light), candidate.words)
  if (inflected) return found(INFLECTED_SCORE, 'inflected', candidate, inflected.first, inflected.last)
  const near = matchWording(phrase, candidate, weigh, among)
  return { ...near, exact: 'near', score: Math.min(near.score, INFLECTED_SCORE - 0.05) }

  function found(score: number, exact: WordingMatch['exact'], { words: others }: Wording, first: number, last: number): WordingMatch {
    return { score, exact, shared: whole, passages: [{ start: others[first]!.start, end: others[last]!.end }] }
  }
}

function placeOf(phrase: readonly WordingWord[], words: readonly WordingWord[]): number {
  if (phrase.length === 0) return -1
  for (let at = 0; at + phrase.length <= words.length; at++) {
    let length = 0
    while (length < phrase.length && words[at + length]!.folded === phrase[length]!.folded) length++
    if (length === phrase.length) return at
  }
  return -1
}

function inflectedPlace(
  phrase: readonly WordingWord[],
  words: readonly WordingWord[],
): { first: number; last: number } | null {
  if (phrase.length === 0) return null
  for (let first = 0; first < words.length; first++) {
    if (words[first]!.stem !== phrase[0]!.stem) continue
    let last = first
    let next = 1
    for (let at = first + 1; next < phrase.length && at < words.length && at - last <= MOST_BETWEEN + 1; at++) {
      if (words[at]!.stem === phrase[next]!.stem) {
        last = at
        next++
      } else if (!words[at]!.light) break
    }
    if (next === phrase.length) return { first, last }
  }
  return null
}
