import type { ClauseReading } from './clauseReading'
import type { FeatureNumbers } from './featureNumbers'

// Enough to meet one clause of a formula, if there is one.
const EXAMPLES = 6

export interface FeatureHolders {
  count: number
  /** The first few clauses that have it. */
  examples: number[]
}

/** How many of the clauses have each of the features of `wanted`, and which. */
export function findHolders(
  clauses: readonly ClauseReading[],
  wanted: readonly ClauseReading[],
  numbers: FeatureNumbers,
): ReadonlyMap<number, FeatureHolders> {
  const holders = new Map<number, FeatureHolders>()
  for (const clause of wanted) {
    for (const feature of clause.features(numbers)) holders.set(feature, { count: 0, examples: [] })
  }
  const isWanted = new Uint8Array(numbers.size)
  for (const feature of holders.keys()) isWanted[feature] = 1
  clauses.forEach((clause, at) => {
    for (const feature of clause.features(numbers)) {
      if (isWanted[feature] !== 1) continue
      const entry = holders.get(feature)!
      entry.count++
      if (entry.examples.length < EXAMPLES) entry.examples.push(at)
    }
  })
  return holders
}
