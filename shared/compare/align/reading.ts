import { isHeading } from '../../clauses/outline'
import type { ComparedSide } from '../../model/comparison'
import type { Vocabulary, WordSequence } from '../words/vocabulary'
import { bagOf, sharedWeight, weightOf, wordWeights, type Bag, type Weights } from './bag'

/** A clause as alignment sees it. Its label plays no part. */
export interface ClauseReading {
  sequence: WordSequence
  /** Equal numbers, same wording, typography apart. */
  wording: number
  bag: Bag
  weight: number
  /** A title or a heading. */
  heads: boolean
  /** Opens what follows it: a heading, or a chapeau ending in a colon. */
  opens: boolean
}

export interface Reading {
  left: ClauseReading[]
  right: ClauseReading[]
  weights: Weights
  /** The words of a clause in order, regardless of case and punctuation. */
  wordsOf(clause: ClauseReading): readonly number[]
}

/** What was read so far with one vocabulary. */
export interface ReadClauses {
  /** By language and text. */
  byText: Map<string, ClauseReading>
  /** Numbers of wordings, by their words' numbers. */
  wordings: Map<string, number>
}

/** Reads both sides with one vocabulary; equal texts are read once, and added to `read`. */
export function readSides(left: ComparedSide, right: ComparedSide, words: Vocabulary, read: ReadClauses): Reading {
  const { byText, wordings } = read
  const readAll = (side: ComparedSide) =>
    side.clauses.map(({ text, kind }): ClauseReading => {
      const heads = isHeading(kind)
      const opens = heads || kind === 'chapeau' || /:\s*$/.test(text)
      const id = `${side.language} ${text}`
      const seen = byText.get(id)
      if (seen) return seen.opens === opens && seen.heads === heads ? seen : { ...seen, heads, opens }
      const sequence = words.read(text, side.language)
      const key = sequence.wordings.join(' ')
      const wording = wordings.get(key) ?? wordings.size
      wordings.set(key, wording)
      const reading = { sequence, wording, bag: bagOf(sequence.wordings, words), weight: 0, heads, opens }
      byText.set(id, reading)
      return reading
    })
  const readLeft = readAll(left)
  const readRight = readAll(right)
  const all = [...readLeft, ...readRight]
  const weights = wordWeights(all.map(({ bag }) => bag))
  for (const clause of all) clause.weight = weightOf(clause.bag, weights)
  const wordsOf = ({ sequence }: ClauseReading) => {
    const found: number[] = []
    for (const wording of sequence.wordings) if (words.isWord(wording)) found.push(words.lowered(wording))
    return found
  }
  return { left: readLeft, right: readRight, weights, wordsOf }
}

/** 0–1: how alike two clauses are (Dice), words that few clauses have counting most. */
export function likeness(a: ClauseReading, b: ClauseReading, weights: Weights): number {
  if (a.wording === b.wording) return 1
  const total = a.weight + b.weight
  return total === 0 ? 0 : (2 * sharedWeight(a.bag, b.bag, weights)) / total
}
