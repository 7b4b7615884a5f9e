import type { Candidates } from './candidates'
import { heaviestChain, type WeighedPair } from './heaviestChain'
import type { Pairing } from './pairing'
import type { ClauseReading } from './clauseReading'
import { likeness, type Reading } from './reading'

// In the same place between the same neighbours, a third of the weight of words is enough.
const LEAST_LIKENESS = 0.3
// Where each side has but one clause there, less is.
const LEAST_LIKENESS_ALONE = 0.2
// Comparing every pair of a gap costs the words of each side as many times as the other has clauses.
const MOST_WORDS = 400_000
// In a larger gap, boilerplate that nothing rare tells apart is paired with what has its rank.
const BESIDE = [-2, -1, 0, 1, 2]

/**
 * Pairs what is left between clauses that stand in order: a clause so rewritten that its rare words no
 * longer tell. A heading alone in the place of another was reworded. A small gap is compared in full, a
 * large one among the candidates and by rank. `inOrder` ascends on both sides.
 */
export function fillGaps(
  reading: Reading,
  candidates: Candidates,
  inOrder: readonly { left: number; right: number }[],
  pairing: Pairing,
): void {
  const { left, right, weights } = reading
  let leftStart = 0
  let rightStart = 0
  for (const end of [...inOrder, { left: left.length, right: right.length }]) {
    const lefts = range(leftStart, end.left).filter((i) => pairing.isLeftFree(i))
    const rights = range(rightStart, end.right).filter((j) => pairing.isRightFree(j))
    leftStart = end.left + 1
    rightStart = end.right + 1
    if (lefts.length === 0 || rights.length === 0) continue
    const alone = lefts.length === 1 && rights.length === 1
    const least = alone ? LEAST_LIKENESS_ALONE : LEAST_LIKENESS
    const pairs: WeighedPair[] = []
    const consider = (i: number, j: number, alike: number) => {
      const bothHead = alone && left[i]!.heads && right[j]!.heads
      if (alike >= least || bothHead) pairs.push({ left: i, right: j, worth: alike + 0.1 })
    }
    if (words(left, lefts) * rights.length + words(right, rights) * lefts.length <= MOST_WORDS) {
      for (const i of lefts) for (const j of rights) consider(i, j, likeness(left[i]!, right[j]!, weights))
    } else {
      const here = new Set(rights)
      lefts.forEach((i, rank) => {
        for (const candidate of candidates.ofLeft(i)) {
          if (here.has(candidate.right)) consider(i, candidate.right, candidate.likeness)
        }
        for (const offset of BESIDE) {
          for (const j of [rights[rank + offset], rights[rights.length - lefts.length + rank + offset]]) {
            if (j !== undefined) consider(i, j, likeness(left[i]!, right[j]!, weights))
          }
        }
      })
    }
    for (const pair of heaviestChain(pairs, right.length)) pairing.pair(pair.left, pair.right)
  }
}

function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, at) => start + at)
}

function words(clauses: readonly ClauseReading[], places: readonly number[]): number {
  return places.reduce((sum, at) => sum + 1 + clauses[at]!.size, 0)
}
