/** `length` words from `at` in the question that say what those from `in` in the candidate say. */
export interface Run {
  at: number
  in: number
  length: number
}

/** Which words of two wordings are the same, as numbers: equal number, equal stem; -1 for a stem only the candidate has. */
export interface NumberedPair {
  question: Int32Array
  candidate: Int32Array
  /** Where each number stands in the question. */
  places: readonly (readonly number[])[]
  /** Weight of each word of the question. */
  weights: Float64Array
  /** True for the question's words that carry grammar only. */
  light: Uint8Array
}

/** A word that stands oftener says nothing about where a passage is; its rarer neighbours do. */
const MOST_PLACES = 48
/** Words compared for one pair, however long and repetitive both are. */
const MOST_STEPS = 400_000
const MOST_RUNS = 4000

/** Every stretch the two have in common that cannot be made longer and holds a word of substance, heaviest first. */
export function commonRuns(pair: NumberedPair): Run[] {
  const { question, candidate, places, light } = pair
  // A diagonal is a pair of places that advance together; each run is met once, at its first word of substance.
  const coveredUntil = new Int32Array(question.length + candidate.length)
  const runs: Run[] = []
  let steps = 0
  for (let j = 0; j < candidate.length && steps < MOST_STEPS; j++) {
    const standing = places[candidate[j]!]
    if (!standing || light[standing[0]!]) continue
    for (let nth = 0; nth < standing.length && nth < MOST_PLACES; nth++) {
      const i = standing[nth]!
      const diagonal = i - j + candidate.length
      steps++
      if (coveredUntil[diagonal]! > j) continue
      let back = 0
      while (back < i && back < j && question[i - back - 1] === candidate[j - back - 1]) back++
      let ahead = 1
      while (i + ahead < question.length && question[i + ahead] === candidate[j + ahead]) ahead++
      steps += back + ahead
      coveredUntil[diagonal] = j + ahead
      runs.push({ at: i - back, in: j - back, length: back + ahead })
    }
  }
  return heaviestFirst(runs, weightUpTo(pair.weights)).slice(0, MOST_RUNS)
}

/** sums[i] is the weight of the words before i. */
export function weightUpTo(weights: Float64Array): Float64Array {
  const sums = new Float64Array(weights.length + 1)
  for (let at = 0; at < weights.length; at++) sums[at + 1] = sums[at]! + weights[at]!
  return sums
}

export function runWeight(run: Run, sums: Float64Array): number {
  return sums[run.at + run.length]! - sums[run.at]!
}

function heaviestFirst(runs: Run[], sums: Float64Array): Run[] {
  return runs.toSorted((a, b) => runWeight(b, sums) - runWeight(a, sums) || a.at - b.at || a.in - b.in)
}
