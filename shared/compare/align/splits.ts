import { Remainder, sharedWeight, type Weights } from './bag'
import type { Candidates } from './candidates'
import type { Pairing } from './pairing'
import type { ClauseReading } from './clauseReading'
import type { Reading } from './reading'

// A part must come from the whole: this much of its weight of words, not counting what other parts took.
const LEAST_INSIDE = 0.55
// A part shorter than this could come from anywhere, unless it is the very beginning or end of the whole.
const LEAST_WORDS = 3
// The parts together must be the whole, edited at most this much…
const LEAST_LIKENESS = 0.55
// …and clearly more like it than the largest part alone.
const LEAST_GAIN = 0.06

/** One side seen as wholes, the other as parts: left and right for a split, the reverse for a merge. */
interface View {
  wholes: readonly ClauseReading[]
  parts: readonly ClauseReading[]
  weights: Weights
  /** The part a whole is paired with, or -1. */
  partOf(whole: number): number
  isWholeFree(whole: number): boolean
  isPartFree(part: number): boolean
  /** Parts that share rare words with a whole. */
  candidatesOf(whole: number): readonly number[]
  group(whole: number, parts: number[]): void
}

/** Finds the clauses of the left side that stand as several on the right, and the reverse. */
export function groupSplitsAndMerges(reading: Reading, candidates: Candidates, pairing: Pairing): void {
  const { left, right, weights } = reading
  groupParts({
    wholes: left,
    parts: right,
    weights,
    partOf: (i) => pairing.rightOf(i),
    isWholeFree: (i) => pairing.isLeftFree(i),
    isPartFree: (j) => pairing.isRightFree(j),
    candidatesOf: (i) => candidates.ofLeft(i).map((candidate) => candidate.right),
    group: (i, parts) => pairing.group({ left: [i], right: parts }),
  })
  groupParts({
    wholes: right,
    parts: left,
    weights,
    partOf: (j) => pairing.leftOf(j),
    isWholeFree: (j) => pairing.isRightFree(j),
    isPartFree: (i) => pairing.isLeftFree(i),
    candidatesOf: (j) => candidates.ofRight(j).map((candidate) => candidate.left),
    group: (j, parts) => pairing.group({ left: parts, right: [j] }),
  })
}

function groupParts(view: View): void {
  view.wholes.forEach((whole, at) => {
    const paired = view.partOf(at)
    if (paired < 0 && !view.isWholeFree(at)) return
    if (paired >= 0 && view.parts[paired]!.wording === whole.wording) return
    const seed = paired >= 0 ? paired : bestSeed(view, at)
    if (seed === undefined) return
    const parts = growParts(view, whole, seed)
    if (parts.places.length > 1 && areWhole(view, whole, parts)) view.group(at, parts.places)
  })
}

/** The free part that has most of its words, and most words, inside the whole. */
function bestSeed(view: View, at: number): number | undefined {
  const whole = view.wholes[at]!
  let best: number | undefined
  let most = 0
  for (const candidate of view.candidatesOf(at)) {
    const part = view.parts[candidate]!
    if (!view.isPartFree(candidate) || part.size < LEAST_WORDS) continue
    const shared = sharedWeight(part.bag, whole.bag, view.weights)
    if (shared < LEAST_INSIDE * part.weight || shared <= most) continue
    most = shared
    best = candidate
  }
  return best
}

interface Parts {
  places: number[]
  /** The parts added to the first one are, word for word, the beginning or the end of the whole. */
  exact: boolean
}

/** Takes the free neighbours of a part, on both sides, as long as the whole has words left for them. */
function growParts(view: View, whole: ClauseReading, seed: number): Parts {
  const rest = new Remainder(whole.bag, view.weights)
  rest.take(view.parts[seed]!.bag)
  const text = whole.words
  let exact = true
  let textStart = 0
  let textEnd = text.length
  const take = (at: number, atStart: boolean): boolean => {
    const part = view.parts[at]
    if (!part || !view.isPartFree(at) || part.size === 0) return false
    if (rest.sharedWeight(part.bag) < LEAST_INSIDE * part.weight) return false
    const { words } = part
    const from = atStart ? textStart : textEnd - words.length
    const isEdge = words.length <= textEnd - textStart && words.every((word, index) => word === text[from + index])
    if (!isEdge && part.size < LEAST_WORDS) return false
    if (isEdge && atStart) textStart += words.length
    else if (isEdge) textEnd -= words.length
    exact &&= isEdge
    rest.take(part.bag)
    return true
  }
  let start = seed
  while (take(start - 1, true)) start--
  let end = seed
  while (take(end + 1, false)) end++
  return { places: Array.from({ length: end - start + 1 }, (_, index) => start + index), exact }
}

/** The parts together are the whole, edited or not, and not one of them alone. */
function areWhole(view: View, whole: ClauseReading, { places, exact }: Parts): boolean {
  const rest = new Remainder(whole.bag, view.weights)
  let shared = 0
  let weight = 0
  let largest = 0
  for (const at of places) {
    const part = view.parts[at]!
    largest = Math.max(largest, alike(whole, part.weight, sharedWeight(part.bag, whole.bag, view.weights)))
    shared += rest.sharedWeight(part.bag)
    weight += part.weight
    rest.take(part.bag)
  }
  const together = alike(whole, weight, shared)
  return together >= LEAST_LIKENESS && together >= largest + (exact ? 0 : LEAST_GAIN)
}

function alike(whole: ClauseReading, weight: number, shared: number): number {
  return (2 * shared) / Math.max(whole.weight + weight, Number.MIN_VALUE)
}
