import { isHeading } from '../../clauses/outline'
import type { ComparedSide } from '../../model/comparison'
import type { Vocabulary, WordSequence } from '../words/vocabulary'
import { sharedWeight, weightOf, wordWeights, type Weights } from './bag'
import { ClauseReading } from './clauseReading'
import { FeatureNumbers } from './featureNumbers'

export interface Reading {
  left: ClauseReading[]
  right: ClauseReading[]
  weights: Weights
  features: FeatureNumbers
}

/** Reads clauses with one vocabulary and remembers them: a text that comes back is not read again. */
export class ClauseReader {
  /** Of all texts that are remembered. */
  characters = 0
  private readonly words: Vocabulary
  private readonly features = new FeatureNumbers()
  /** By language and standing, then by text. */
  private readonly known = new Map<string, Map<string, ClauseReading>>()
  /** One clause of each wording, by a sum of its words. */
  private readonly wordings = new Map<number, ClauseReading[]>()
  private wordingCount = 0

  constructor(words: Vocabulary) {
    this.words = words
  }

  readSides(left: ComparedSide, right: ComparedSide): Reading {
    const readLeft = this.readSide(left)
    const readRight = this.readSide(right)
    const all = [...readLeft, ...readRight]
    const weights = wordWeights(all.map(({ words }) => words))
    for (const clause of all) clause.weight = weightOf(clause.words, weights)
    return { left: readLeft, right: readRight, weights, features: this.features }
  }

  private readSide({ clauses, language }: ComparedSide): ClauseReading[] {
    return clauses.map(({ text, kind }) => {
      const heads = isHeading(kind)
      const opens = heads || kind === 'chapeau' || text.trimEnd().endsWith(':')
      const standing = `${language} ${heads} ${opens}`
      let byText = this.known.get(standing)
      if (!byText) this.known.set(standing, (byText = new Map()))
      const known = byText.get(text)
      if (known) return known
      const clause = this.read(this.words.read(text, language), { heads, opens })
      byText.set(text, clause)
      this.characters += text.length
      return clause
    })
  }

  private read(sequence: WordSequence, standing: Pick<ClauseReading, 'heads' | 'opens'>): ClauseReading {
    const { wordings } = sequence
    const words = new Int32Array(wordings.length)
    let count = 0
    let sum = 0
    for (const wording of wordings) {
      if (this.words.isWord(wording)) words[count++] = this.words.lowered(wording)
      sum = (Math.imul(sum, 31) + wording) | 0
    }
    const alike = this.wordings.get(sum) ?? []
    const same = alike.find((other) => isSame(other.sequence.wordings, wordings))
    const clause = new ClauseReading({
      sequence,
      wording: same?.wording ?? this.wordingCount++,
      words: words.slice(0, count),
      ...standing,
    })
    if (!same) this.wordings.set(sum, [...alike, clause])
    return clause
  }
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((wording, at) => wording === other[at])
}

/** 0–1: how alike two clauses are (Dice), words that few clauses have counting most. */
export function likeness(a: ClauseReading, b: ClauseReading, weights: Weights): number {
  if (a.wording === b.wording) return 1
  const total = a.weight + b.weight
  return total === 0 ? 0 : (2 * sharedWeight(a.bag, b.bag, weights)) / total
}
