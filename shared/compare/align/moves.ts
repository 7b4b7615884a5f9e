import { countWordings, type Candidate, type Candidates } from './candidates'
import type { Pairing } from './pairing'
import type { Reading } from './reading'

// A false move is worse than a missed one: what moved and changed must keep half its weight of words…
const LEAST_LIKENESS = 0.5
// …be its counterpart's clear first choice…
const MARGIN = 0.1
// …and be long enough to be recognised.
const LEAST_WORDS = 5
// Beside a clause that moved, less is enough.
const LEAST_LIKENESS_BESIDE = 0.4

/** Pairs clauses that stand nowhere in order: the same wording elsewhere, then one much like it. */
export function pairMoved(reading: Reading, candidates: Candidates, pairing: Pairing): void {
  const moved: [number, number][] = []
  const move = (i: number, j: number) => {
    pairing.pair(i, j)
    moved.push([i, j])
  }
  for (const [i, j] of sameWordingLeft(reading, pairing)) move(i, j)
  for (const { left, right } of clearChoices(reading, candidates, pairing)) move(left, right)
  for (const [i, j] of moved) {
    for (const step of [-1, 1]) {
      let [a, b] = [i + step, j + step]
      while (
        reading.left[a] &&
        reading.right[b] &&
        pairing.isFree(a, b) &&
        candidates.likenessOf(a, b) >= LEAST_LIKENESS_BESIDE
      ) {
        pairing.pair(a, b)
        a += step
        b += step
      }
    }
  }
}

/**
 * A wording left over once on each side. Where copies of it stand elsewhere it must be long, and both
 * sides must have as many of it, or a deletion and an insertion of boilerplate would look like a move.
 */
function sameWordingLeft({ left, right }: Reading, pairing: Pairing): [number, number][] {
  const totals = [countWordings(left), countWordings(right)] as const
  const freeRight = new Map<number, number[]>()
  right.forEach(({ wording }, j) => {
    if (pairing.isRightFree(j)) freeRight.set(wording, [...(freeRight.get(wording) ?? []).slice(0, 1), j])
  })
  const freeLeft = new Map<number, number[]>()
  left.forEach(({ wording }, i) => {
    if (pairing.isLeftFree(i)) freeLeft.set(wording, [...(freeLeft.get(wording) ?? []).slice(0, 1), i])
  })
  const pairs: [number, number][] = []
  for (const [wording, [i, another]] of freeLeft) {
    const [j, other] = freeRight.get(wording) ?? []
    if (i === undefined || j === undefined || another !== undefined || other !== undefined) continue
    const copies = totals.map((total) => total.get(wording) ?? 0)
    const words = left[i]!.bag.size
    const alone = copies[0] === 1 && copies[1] === 1
    if (alone ? words >= 1 : copies[0] === copies[1] && words >= 2 * LEAST_WORDS) pairs.push([i, j])
  }
  return pairs
}

/** Pairs of free clauses that are each other's first choice, by a margin. */
function clearChoices({ left, right }: Reading, candidates: Candidates, pairing: Pairing): Candidate[] {
  const free = candidates.all.filter((candidate) => pairing.isFree(candidate.left, candidate.right))
  const best = { left: new Map<number, [number, number]>(), right: new Map<number, [number, number]>() }
  for (const candidate of free) {
    for (const side of ['left', 'right'] as const) {
      const [first, second] = best[side].get(candidate[side]) ?? [0, 0]
      best[side].set(candidate[side], [
        Math.max(first, candidate.likeness),
        Math.max(second, Math.min(first, candidate.likeness)),
      ])
    }
  }
  return free.filter((candidate) => {
    if (candidate.likeness < LEAST_LIKENESS) return false
    const sizes = [left[candidate.left]!.bag.size, right[candidate.right]!.bag.size]
    if (Math.min(...sizes) < LEAST_WORDS) return false
    return (['left', 'right'] as const).every((side) => {
      const [first, second] = best[side].get(candidate[side]) ?? [0, 0]
      return candidate.likeness === first && candidate.likeness - second >= MARGIN
    })
  })
}
