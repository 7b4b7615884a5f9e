/** The words of a clause regardless of order and case, ascending, with how often each occurs. */
export interface Bag {
  words: Int32Array
  counts: Int32Array
}

/** How much each word tells clauses apart; see `wordWeights`. */
export type Weights = Float64Array

export function bagOf(words: Int32Array): Bag {
  const all = words.toSorted()
  const distinct = new Int32Array(all.length)
  const counts = new Int32Array(all.length)
  let last = -1
  for (const word of all) {
    if (last < 0 || distinct[last] !== word) distinct[++last] = word
    counts[last] = counts[last]! + 1
  }
  return { words: distinct.slice(0, last + 1), counts: counts.slice(0, last + 1) }
}

/**
 * Inverse document frequency, scaled: a word of every clause weighs about 0.1 more than log 2 allows,
 * a word of a single clause 1.1; none weighs nothing. Multiples of 2⁻²⁰, so that sums are exact and do
 * not depend on the order of the words.
 */
export function wordWeights(clauses: readonly Int32Array[]): Weights {
  let largest = -1
  for (const words of clauses) for (const word of words) if (word > largest) largest = word
  const holders = new Float64Array(largest + 1)
  const lastHolder = new Int32Array(largest + 1).fill(-1)
  clauses.forEach((words, at) => {
    for (const word of words) {
      if (lastHolder[word] === at) continue
      lastHolder[word] = at
      holders[word] = holders[word]! + 1
    }
  })
  const scale = Math.log(1 + clauses.length)
  return holders.map((count) => (count === 0 ? 0 : exact(0.1 + Math.log(1 + clauses.length / count) / scale)))
}

function exact(weight: number): number {
  return Math.round(weight * 2 ** 20) / 2 ** 20
}

export function weightOf(words: Int32Array, weights: Weights): number {
  let weight = 0
  for (const word of words) weight += weights[word]!
  return weight
}

/** Where `word` stands in a bag, or -1. */
function placeOf(word: number, { words }: Bag): number {
  let low = 0
  let high = words.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = words[middle]!
    if (found === word) return middle
    if (found < word) low = middle + 1
    else high = middle - 1
  }
  return -1
}

// From this difference in size on, looking each word up is faster than reading both bags through.
const MUCH_LARGER = 16

/** Weight of the words two bags have in common. */
export function sharedWeight(a: Bag, b: Bag, weights: Weights): number {
  if (a.words.length > b.words.length) return sharedWeight(b, a, weights)
  if (a.words.length * MUCH_LARGER < b.words.length) return new Remainder(b, weights).sharedWeight(a)
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

/** What is left of a bag as parts are taken out of it. What each part costs does not depend on the whole. */
export class Remainder {
  private readonly whole: Bag
  private readonly weights: Weights
  private readonly taken = new Map<number, number>()

  constructor(whole: Bag, weights: Weights) {
    this.whole = whole
    this.weights = weights
  }

  /** Weight of the words of `part` that are still there. */
  sharedWeight(part: Bag): number {
    let shared = 0
    for (let at = 0; at < part.words.length; at++) {
      const word = part.words[at]!
      const place = placeOf(word, this.whole)
      if (place < 0) continue
      const left = this.whole.counts[place]! - (this.taken.get(word) ?? 0)
      if (left > 0) shared += Math.min(left, part.counts[at]!) * this.weights[word]!
    }
    return shared
  }

  take(part: Bag): void {
    for (let at = 0; at < part.words.length; at++) {
      const word = part.words[at]!
      this.taken.set(word, (this.taken.get(word) ?? 0) + part.counts[at]!)
    }
  }
}
