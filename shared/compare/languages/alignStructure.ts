import { structuralLikeness, type StructuralReading } from './structuralEvidence'

export interface StructuralPair {
  left: number
  right: number
  likeness: number
}

// Below, two clauses that only happen to stand in the same place.
const LEAST = 0.45
// Each cell costs one comparison of two readings; two million take well under a second.
const MOST_CELLS = 2_000_000

const PAIR = 1
const SKIP_LEFT = 2

/**
 * Pairs clauses in order so that together they are worth most (Needleman and Wunsch, 1970). Of very long
 * texts only what stands about as far from the beginning is considered: `simplified`.
 */
export function alignStructure(
  left: readonly StructuralReading[],
  right: readonly StructuralReading[],
): { pairs: StructuralPair[]; simplified: boolean } {
  const width = Math.min(right.length, Math.max(1, Math.floor(MOST_CELLS / Math.max(1, left.length))))
  const simplified = width < right.length
  // The right clauses that left clause i may be: [startOf(i), startOf(i) + width).
  const startOf = (i: number) =>
    Math.round(Math.min(right.length - width, Math.max(0, (i * right.length) / Math.max(1, left.length) - width / 2)))
  const trace = new Uint8Array(left.length * width)
  // The best worth with so many right clauses seen; only the part a later row reads is kept up to date.
  let above = new Float64Array(right.length + 1)
  let row = new Float64Array(right.length + 1)
  for (let i = 0; i < left.length; i++) {
    const start = startOf(i)
    row[start] = above[start]!
    for (let j = start; j < start + width; j++) {
      let best = above[j + 1]!
      let how = SKIP_LEFT
      if (row[j]! > best) {
        best = row[j]!
        how = 0
      }
      const worth = structuralLikeness(left[i]!, right[j]!) - LEAST
      if (worth > 0 && above[j]! + worth > best) {
        best = above[j]! + worth
        how = PAIR
      }
      row[j + 1] = best
      trace[i * width + (j - start)] = how
    }
    const end = start + width
    row.fill(row[end]!, end + 1, Math.min(right.length, startOf(i + 1) + width) + 1)
    ;[above, row] = [row, above]
  }
  return { pairs: follow(left, right, trace, width, startOf), simplified }
}

function follow(
  left: readonly StructuralReading[],
  right: readonly StructuralReading[],
  trace: Uint8Array,
  width: number,
  startOf: (i: number) => number,
): StructuralPair[] {
  const pairs: StructuralPair[] = []
  let [i, j] = [left.length - 1, right.length - 1]
  while (i >= 0 && j >= 0) {
    const start = startOf(i)
    const how = j < start ? SKIP_LEFT : j >= start + width ? 0 : trace[i * width + (j - start)]
    if (how === PAIR) {
      pairs.push({ left: i, right: j, likeness: structuralLikeness(left[i]!, right[j]!) })
      i--
      j--
    } else if (how === SKIP_LEFT) i--
    else j--
  }
  return pairs.toReversed()
}
