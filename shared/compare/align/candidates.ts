import { featuresOf } from './features'
import { likeness, type ClauseReading, type Reading } from './reading'

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
  const unsettled = (clauses: readonly ClauseReading[]) =>
    clauses.map((clause) => (settled.has(clause.wording) ? [] : featuresOf(reading, clause)))
  const features = onBothSides(unsettled(left), unsettled(right))
  const found = new Map<number, Candidate>()
  const add = (i: number, j: number) => {
    const key = i * right.length + j
    const [a, b] = [left[i]!, right[j]!]
    if (found.has(key) || a.wording === b.wording) return
    const alike = likeness(a, b, weights)
    found.set(key, { left: i, right: j, likeness: alike })
  }
  lookUp(features.left, features.right, add)
  lookUp(features.right, features.left, (j, i) => add(i, j))
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

/** Of each clause's features, those that the other side has too: no other finds anything. */
function onBothSides(left: readonly number[][], right: readonly number[][]): { left: number[][]; right: number[][] } {
  const known = new Set<number>()
  for (const features of left) for (const feature of features) known.add(feature)
  const shared = new Set<number>()
  const filtered = right.map((features) => features.filter((feature) => known.has(feature)))
  for (const features of filtered) for (const feature of features) shared.add(feature)
  return { left: left.map((features) => features.filter((feature) => shared.has(feature))), right: filtered }
}

/** For each of `from`, adds the few of `to` that share most of what is rare. */
function lookUp(
  from: readonly number[][],
  to: readonly number[][],
  add: (from: number, to: number) => void,
): void {
  const holders = new Map<number, number[]>()
  to.forEach((features, at) => {
    for (const feature of features) {
      const list = holders.get(feature)
      if (!list) holders.set(feature, [at])
      else if (list.length <= MOST_HOLDERS) list.push(at)
    }
  })
  const scores = new Float64Array(to.length)
  from.forEach((features, at) => {
    const found: (readonly number[])[] = []
    for (const feature of features) {
      const list = holders.get(feature)
      if (list && list.length <= MOST_HOLDERS) found.push(list)
    }
    const rarest = found.toSorted((a, b) => a.length - b.length).slice(0, RAREST)
    const touched: number[] = []
    for (const list of rarest) {
      for (const holder of list) {
        if (scores[holder] === 0) touched.push(holder)
        scores[holder] = scores[holder]! + 1 / list.length
      }
    }
    touched.sort((a, b) => scores[b]! - scores[a]! || a - b)
    for (const holder of touched.slice(0, KEPT)) add(at, holder)
    for (const holder of touched) scores[holder] = 0
  })
}
