import { countWordings, type Candidate, type Candidates } from './candidates'
import type { ClauseReading } from './clauseReading'
import { findHolders } from './findHolders'
import type { Pairing } from './pairing'
import { likeness, type Reading } from './reading'

// A false move is worse than a missed one: what moved and changed must keep half its weight of words…
const LEAST_LIKENESS = 0.5
// …be its counterpart's clear first choice, by so much or by being so many times nearer to it…
const MARGIN = 0.1
const TIMES_NEARER = 2.5
// What was chosen is no rival any more: the next choice may have become clear.
const MOST_ROUNDS = 4
// …be long enough to be recognised…
const LEAST_WORDS = 5
// …and not owe the likeness to a formula that other clauses have too: these many features are followed.
const FOLLOWED = 8
// One other clause may say it again, as a heading repeats an item of a list; two make a formula.
const FORMULA = 2
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
  const refused = new Set<Candidate>()
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const chosen = clearChoices(reading, candidates, pairing, refused)
    for (const { left, right } of chosen) move(left, right)
    if (chosen.length === 0) break
  }
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
    const words = left[i]!.size
    const alone = copies[0] === 1 && copies[1] === 1
    if (alone ? words >= 1 : copies[0] === copies[1] && words >= 2 * LEAST_WORDS) pairs.push([i, j])
  }
  return pairs
}

/**
 * Pairs of free clauses that are each other's first choice, by a margin, and not by a common formula. What
 * a formula ruled out is added to `refused`, and not tried again.
 */
function clearChoices(
  reading: Reading,
  candidates: Candidates,
  pairing: Pairing,
  refused: Set<Candidate>,
): Candidate[] {
  const { left, right } = reading
  const free = candidates.all.filter((candidate) => pairing.isFree(candidate.left, candidate.right))
  const best = { left: new Map<number, [number, number]>(), right: new Map<number, [number, number]>() }
  // A heading that repeats an item is not the item: a clause of the other sort is less of a rival.
  const standing = ({ left: i, right: j, likeness: alike }: Candidate) =>
    left[i]!.heads === right[j]!.heads ? alike : alike - MARGIN
  for (const candidate of free) {
    const alike = standing(candidate)
    for (const side of ['left', 'right'] as const) {
      const [first, second] = best[side].get(candidate[side]) ?? [0, 0]
      best[side].set(candidate[side], [Math.max(first, alike), Math.max(second, Math.min(first, alike))])
    }
  }
  const chosen = free.filter((candidate) => {
    if (candidate.likeness < LEAST_LIKENESS || refused.has(candidate)) return false
    const sizes = [left[candidate.left]!.size, right[candidate.right]!.size]
    if (Math.min(...sizes) < LEAST_WORDS) return false
    return (['left', 'right'] as const).every((side) => {
      const [first, second] = best[side].get(candidate[side]) ?? [0, 0]
      return standing(candidate) === first && isClear(first, second)
    })
  })
  if (chosen.length === 0) return []
  const isOutside = outsideFormulas(reading, chosen)
  return chosen.filter((candidate) => isOutside(candidate) || !refused.add(candidate))
}

function isClear(first: number, second: number): boolean {
  return first - second >= MARGIN || (first > second && 1 - second >= TIMES_NEARER * (1 - first))
}

/** Whether the two of a pair are not just like each other as the clauses of a formula all are. */
function outsideFormulas(reading: Reading, pairs: readonly Candidate[]): (pair: Candidate) => boolean {
  const { left, right, weights, features } = reading
  const wanted = pairs.map((pair) => left[pair.left]!)
  const onLeft = findHolders(left, wanted, features)
  const onRight = findHolders(right, wanted, features)
  return (pair) => {
    const [one, other] = [left[pair.left]!, right[pair.right]!]
    const shared = [...one.features(features)]
      .flatMap((feature) => {
        const [a, b] = [onLeft.get(feature), onRight.get(feature)]
        return a?.count && b?.count ? [{ count: a.count + b.count, left: a.examples, right: b.examples }] : []
      })
      .toSorted((a, b) => a.count - b.count)
      .slice(0, FOLLOWED)
    const rivals = (clauses: readonly ClauseReading[], examples: readonly number[], to: ClauseReading, own: number) =>
      [...new Set(examples)].filter(
        (at) => at !== own && likeness(clauses[at]!, to, weights) >= pair.likeness,
      ).length
    return (
      rivals(left, shared.flatMap((feature) => feature.left), other, pair.left) < FORMULA &&
      rivals(right, shared.flatMap((feature) => feature.right), one, pair.right) < FORMULA
    )
  }
}
