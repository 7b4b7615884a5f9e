import type { WordSequence } from '../words/vocabulary'
import { bagOf, type Bag } from './bag'
import type { FeatureNumbers } from './featureNumbers'

/** A clause as alignment sees it. Its label plays no part. */
export class ClauseReading {
  readonly sequence: WordSequence
  /** Equal numbers, same wording, typography apart. */
  readonly wording: number
  /** Its words in order, regardless of case and punctuation. */
  readonly words: Int32Array
  /** A title or a heading. */
  readonly heads: boolean
  /** Opens what follows it: a heading, or a chapeau ending in a colon. */
  readonly opens: boolean
  /** Weight of its words, in the comparison at hand. */
  weight = 0
  private ownBag: Bag | undefined
  private ownFeatures: Int32Array | undefined

  constructor(read: Pick<ClauseReading, 'sequence' | 'wording' | 'words' | 'heads' | 'opens'>) {
    this.sequence = read.sequence
    this.wording = read.wording
    this.words = read.words
    this.heads = read.heads
    this.opens = read.opens
  }

  /** Words in all. */
  get size(): number {
    return this.words.length
  }

  get bag(): Bag {
    return (this.ownBag ??= bagOf(this.words))
  }

  /** What it is found by; always to be asked with the same numbers. */
  features(numbers: FeatureNumbers): Int32Array {
    return (this.ownFeatures ??= numbers.featuresOf(this.words))
  }
}
