import { sharedWeight } from './bag'
import { countWordings, type Candidates } from './candidates'
import type { Pairing } from './pairing'
import type { ClauseReading } from './clauseReading'
import type { Reading } from './reading'

// A part must be nearly all inside the whole to be tried, and so many neighbours of it at most.
const LEAST_INSIDE = 0.95
const MOST_NEIGHBOURS = 12

/**
 * Finds clauses that are, word for word, several clauses of the other side one after the other. They are
 * taken before anything is paired: a short heading or a piece of boilerplate that was merged into its
 * paragraph would otherwise be paired with a copy of it elsewhere.
 */
export function groupExactly(reading: Reading, candidates: Candidates, pairing: Pairing): void {
  const { left, right } = reading
  group(reading, left, right, {
    candidatesOf: (i) => candidates.ofLeft(i).map((candidate) => candidate.right),
    isFree: (i, parts) => pairing.isLeftFree(i) && parts.every((j) => pairing.isRightFree(j)),
    take: (i, parts) => pairing.group({ left: [i], right: parts }),
  })
  group(reading, right, left, {
    candidatesOf: (j) => candidates.ofRight(j).map((candidate) => candidate.left),
    isFree: (j, parts) => pairing.isRightFree(j) && parts.every((i) => pairing.isLeftFree(i)),
    take: (j, parts) => pairing.group({ left: parts, right: [j] }),
  })
}

interface Sides {
  candidatesOf(whole: number): readonly number[]
  isFree(whole: number, parts: readonly number[]): boolean
  take(whole: number, parts: number[]): void
}

function group(
  { weights }: Reading,
  wholes: readonly ClauseReading[],
  parts: readonly ClauseReading[],
  sides: Sides,
): void {
  const wholeWordings = countWordings(wholes)
  const partWordings = countWordings(parts)
  wholes.forEach((whole, at) => {
    if (partWordings.has(whole.wording)) return
    const { words } = whole
    for (const seed of sides.candidatesOf(at)) {
      const part = parts[seed]!
      // A part that still stands by itself was not taken into another clause.
      if (part.size >= words.length || wholeWordings.has(part.wording)) continue
      if (sharedWeight(part.bag, whole.bag, weights) < LEAST_INSIDE * part.weight) continue
      const run = runThatMakes(words, parts, seed)
      if (run && sides.isFree(at, run)) {
        sides.take(at, run)
        return
      }
    }
  })
}

/** The consecutive parts around `seed` whose words, one after the other, are exactly `words`. */
function runThatMakes(words: Int32Array, parts: readonly ClauseReading[], seed: number): number[] | undefined {
  let before = parts[seed]!.size
  for (let start = seed; start >= Math.max(0, seed - MOST_NEIGHBOURS); start--) {
    if (start < seed) before += parts[start]!.size
    let length = before
    let end = seed
    while (length < words.length && end + 1 < parts.length && end - seed < MOST_NEIGHBOURS) {
      length += parts[++end]!.size
    }
    if (length !== words.length || end === start) continue
    const run = Array.from({ length: end - start + 1 }, (_, index) => start + index)
    let at = 0
    if (run.every((part) => parts[part]!.words.every((word) => word === words[at++]))) return run
  }
  return undefined
}
