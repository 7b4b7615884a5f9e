import type { ClauseReading, Reading } from './reading'

/**
 * The distinct words of a clause, and its pairs of neighbouring words, as numbers. Where every word is
 * common, as in boilerplate, two words together still tell clauses apart.
 */
export function featuresOf({ weights, wordsOf }: Reading, clause: ClauseReading): number[] {
  const words = wordsOf(clause)
  const features = new Set(words)
  for (let at = 1; at < words.length; at++) features.add((words[at - 1]! + 1) * weights.length + words[at]!)
  return [...features]
}

// Enough to meet one clause of a formula, if there is one.
const EXAMPLES = 6

export interface FeatureHolders {
  count: number
  /** The first few clauses that have it. */
  examples: number[]
}

/** How many of the clauses have each of the wanted features, and which. */
export function indexFeatures(
  reading: Reading,
  clauses: readonly ClauseReading[],
  wanted: ReadonlySet<number>,
): Map<number, FeatureHolders> {
  const index = new Map<number, FeatureHolders>()
  const lastHolder = new Map<number, number>()
  const { weights, wordsOf } = reading
  clauses.forEach((clause, at) => {
    const count = (feature: number) => {
      if (!wanted.has(feature) || lastHolder.get(feature) === at) return
      lastHolder.set(feature, at)
      const entry = index.get(feature)
      if (!entry) index.set(feature, { count: 1, examples: [at] })
      else {
        entry.count++
        if (entry.examples.length < EXAMPLES) entry.examples.push(at)
      }
    }
    const words = wordsOf(clause)
    words.forEach((word, place) => {
      count(word)
      if (place > 0) count((words[place - 1]! + 1) * weights.length + word)
    })
  })
  return index
}
