import type { Vocabulary } from '../words/vocabulary'

/** The words of a clause regardless of order and case, ascending, with how often each occurs. */
export interface Bag {
  words: Int32Array
  counts: Int32Array
  /** Words in all. */
  size: number
}

/** How much each word tells clauses apart; see `wordWeights`. */
export type Weights = Float64Array

export function bagOf(wordings: readonly number[], words: Pick<Vocabulary, 'isWord' | 'lowered'>): Bag {
  const lowered: number[] = []
  for (const wording of wordings) if (words.isWord(wording)) lowered.push(words.lowered(wording))
  const all = Int32Array.from(lowered).toSorted()
  const distinct: number[] = []
  const counts: number[] = []
  for (const word of all) {
    if (distinct.at(-1) === word) counts.push(counts.pop()! + 1)
    else {
      distinct.push(word)
      counts.push(1)
    }
  }
  return { words: Int32Array.from(distinct), counts: Int32Array.from(counts), size: all.length }
}

/**
 * Inverse document frequency, scaled: a word of every clause weighs about 0.1 more than log 2 allows,
 * a word of a single clause 1.1; none weighs nothing.
 */
export function wordWeights(bags: readonly Bag[]): Weights {
  let largest = -1
  for (const bag of bags) largest = Math.max(largest, bag.words.at(-1) ?? -1)
  const holders = new Float64Array(largest + 1)
  for (const bag of bags) for (const word of bag.words) holders[word] = holders[word]! + 1
  const scale = Math.log(1 + bags.length)
  return holders.map((count) => (count === 0 ? 0 : 0.1 + Math.log(1 + bags.length / count) / scale))
}

export function weightOf(bag: Bag, weights: Weights): number {
  let weight = 0
  for (let at = 0; at < bag.words.length; at++) weight += bag.counts[at]! * weights[bag.words[at]!]!
  return weight
}

/** Weight of the words two bags have in common. */
export function sharedWeight(a: Bag, b: Bag, weights: Weights): number {
  let i = 0
  let j = 0
  let shared = 0
  while (i < a.words.length && j < b.words.length) {
    const wordA = a.words[i]!
    const wordB = b.words[j]!
    if (wordA === wordB) shared += Math.min(a.counts[i]!, b.counts[j]!) * weights[wordA]!
    if (wordA <= wordB) i++
    if (wordB <= wordA) j++
  }
  return shared
}

/** The words of `a` once those of `b` are taken out. */
export function without(a: Bag, b: Bag): Bag {
  const words: number[] = []
  const counts: number[] = []
  let size = 0
  let j = 0
  for (let i = 0; i < a.words.length; i++) {
    const word = a.words[i]!
    while (j < b.words.length && b.words[j]! < word) j++
    const left = a.counts[i]! - (b.words[j] === word ? b.counts[j]! : 0)
    if (left <= 0) continue
    words.push(word)
    counts.push(left)
    size += left
  }
  return { words: Int32Array.from(words), counts: Int32Array.from(counts), size }
}
