// Above any number of a word.
const WORDS = 2 ** 26

/**
 * Numbers, from 0 on, the words of clauses and their pairs of neighbouring words. Where every word is
 * common, as in boilerplate, two words together still tell clauses apart.
 */
export class FeatureNumbers {
  /** How many features have a number. */
  size = 0
  private readonly ofWords: number[] = []
  private readonly ofPairs = new Map<number, number>()
  private readonly lastSeen: number[] = []
  private seen = 0

  /** The distinct features of a clause: its words, then their pairs. */
  featuresOf(words: Int32Array): Int32Array {
    const features = new Int32Array(2 * words.length)
    let count = 0
    this.seen++
    const add = (feature: number) => {
      if (this.lastSeen[feature] === this.seen) return
      this.lastSeen[feature] = this.seen
      features[count++] = feature
    }
    for (const word of words) add((this.ofWords[word] ??= this.size++))
    for (let at = 1; at < words.length; at++) {
      const pair = words[at - 1]! * WORDS + words[at]!
      const known = this.ofPairs.get(pair)
      if (known === undefined) this.ofPairs.set(pair, this.size)
      add(known ?? this.size++)
    }
    return features.slice(0, count)
  }
}
