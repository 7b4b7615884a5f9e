import type { ClauseReading } from './clauseReading'
import { likeness, type Reading } from './reading'

/** Two clauses, by index, that share something rare. */
export interface Candidate {
  left: number
  right: number
  /** 0–1, see `likeness`. */
  likeness: number
}

export interface Candidates {
  all: Candidate[]
  ofLeft(left: number): readonly Candidate[]
  ofRight(right: number): readonly Candidate[]
  /** 1 for the same wording, 0 for clauses that are no candidates. */
  likenessOf(left: number, right: number): number
}

// Looking up what is rarest in a clause finds its counterpart even when half of it was replaced.
const RAREST = 16
// What more clauses than this have says too little for what it costs to follow.
const MOST_HOLDERS = 48
const KEPT = 8

/**
 * The pairs worth considering, clauses of the same wording apart, found in both directions through an
 * index of words and of words that follow each other. A clause whose wording stands exactly once on
 * each side is settled and left out.
 */
export function findCandidates(reading: Reading): Candidates {
  const { left, right, weights } = reading
  const settled = settledWordings(left, right)
  // Nothing is looked up for a settled clause, and nothing finds it.
  const [openLeft, openRight] = [left, right].map((clauses) => clauses.map((clause) => !settled.has(clause.wording)))
  const features = {
    left: featuresShared(left, openLeft!, right, openRight!, reading),
    right: featuresShared(right, openRight!, left, openLeft!, reading),
  }
  const found = new Map<number, Candidate>()
  const add = (i: number, j: number) => {
    const key = i * right.length + j
    const [a, b] = [left[i]!, right[j]!]
    if (found.has(key) || a.wording === b.wording) return
    const alike = likeness(a, b, weights)
    found.set(key, { left: i, right: j, likeness: alike })
  }
  lookUp(features.left, features.right, reading.features.size, add)
  lookUp(features.right, features.left, reading.features.size, (j, i) => add(i, j))
  const all = [...found.values()]
  const byLeft = Map.groupBy(all, (candidate) => candidate.left)
  const byRight = Map.groupBy(all, (candidate) => candidate.right)
  return {
    all,
    ofLeft: (i) => byLeft.get(i) ?? [],
    ofRight: (j) => byRight.get(j) ?? [],
    likenessOf(i, j) {
      const [a, b] = [left[i], right[j]]
      if (!a || !b) return 0
      return a.wording === b.wording ? 1 : (found.get(i * right.length + j)?.likeness ?? 0)
    },
  }
}

/** How many clauses have each wording. */
export function countWordings(clauses: readonly ClauseReading[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { wording } of clauses) counts.set(wording, (counts.get(wording) ?? 0) + 1)
  return counts
}

function settledWordings(left: readonly ClauseReading[], right: readonly ClauseReading[]): Set<number> {
  const onRight = countWordings(right)
  return new Set([...countWordings(left)].filter(([w, count]) => count === 1 && onRight.get(w) === 1).map(([w]) => w))
}

const NONE = new Int32Array(0)

/** The features of the open clauses; none for those of which no open clause of the other side has a word. */
function featuresShared(
  clauses: readonly ClauseReading[],
  isOpen: readonly boolean[],
  others: readonly ClauseReading[],
  isOtherOpen: readonly boolean[],
  { weights, features }: Reading,
): Int32Array[] {
  const isThere = new Uint8Array(weights.length)
  others.forEach(({ words }, at) => {
    if (isOtherOpen[at]) for (const word of words) isThere[word] = 1
  })
  return clauses.map((clause, at) =>
    isOpen[at] && clause.words.some((word) => isThere[word] === 1) ? clause.features(features) : NONE,
  )
}

/** The clauses that have each feature, in one list; those of feature f stand from starts[f] to starts[f + 1]. */
interface Holders {
  starts: Int32Array
  places: Int32Array
}

function indexHolders(clauses: readonly Int32Array[], size: number): Holders {
  const counts = new Int32Array(size)
  for (const features of clauses) for (const feature of features) counts[feature] = counts[feature]! + 1
  const starts = new Int32Array(size + 1)
  for (let feature = 0; feature < size; feature++) {
    const count = counts[feature]!
    starts[feature + 1] = starts[feature]! + (count <= MOST_HOLDERS ? count : 0)
  }
  const next = starts.slice()
  const places = new Int32Array(starts[size]!)
  clauses.forEach((features, at) => {
    for (const feature of features) {
      if (counts[feature]! > MOST_HOLDERS) continue
      places[next[feature]!] = at
      next[feature] = next[feature]! + 1
    }
  })
  return { starts, places }
}

/** For each of `from`, adds the few of `to` that share most of what is rare. `size` is above any feature. */
function lookUp(
  from: readonly Int32Array[],
  to: readonly Int32Array[],
  size: number,
  add: (from: number, to: number) => void,
): void {
  const { starts, places } = indexHolders(to, size)
  const scores = new Float64Array(to.length)
  from.forEach((features, at) => {
    const touched: number[] = []
    for (const feature of rarest(features, starts)) {
      const [start, end] = [starts[feature]!, starts[feature + 1]!]
      for (let place = start; place < end; place++) {
        const holder = places[place]!
        if (scores[holder] === 0) touched.push(holder)
        scores[holder] = scores[holder]! + 1 / (end - start)
      }
    }
    for (const holder of highest(touched, scores)) add(at, holder)
    for (const holder of touched) scores[holder] = 0
  })
}

/** The few places that score most, best first; of two that score the same, the earlier one. */
function highest(places: readonly number[], scores: Float64Array): number[] {
  const kept: number[] = []
  const isBetter = (one: number, other: number) =>
    scores[one]! > scores[other]! || (scores[one] === scores[other] && one < other)
  for (const place of places) {
    if (kept.length === KEPT && !isBetter(place, kept[KEPT - 1]!)) continue
    let at = Math.min(kept.length, KEPT - 1)
    for (; at > 0 && isBetter(place, kept[at - 1]!); at--) kept[at] = kept[at - 1]!
    kept[at] = place
  }
  return kept
}

/** The few of the features that the fewest have, but some; the rarest first. */
function rarest(features: Int32Array, starts: Int32Array): number[] {
  const byCount: number[][] = []
  for (const feature of features) {
    const count = starts[feature + 1]! - starts[feature]!
    if (count === 0) continue
    const list = (byCount[count] ??= [])
    if (list.length < RAREST) list.push(feature)
  }
  return byCount.flat().slice(0, RAREST)
}
