import { likeness, type ClauseReading, type Reading } from './reading'

/** Two clauses, by index, that share rare words or all of them. */
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

// Looking up a clause's rarest words finds its counterpart even when half of them were replaced.
const RARE_WORDS = 16
// A word of more clauses than this says too little for what it costs to follow.
const MOST_HOLDERS = 48
const KEPT = 8

/**
 * The pairs worth considering, clauses of the same wording apart, found through an index of rare words
 * in both directions. A clause whose wording stands exactly once on each side is settled and left out.
 */
export function findCandidates(reading: Reading): Candidates {
  const { left, right, weights } = reading
  const settled = settledWordings(left, right)
  const found = new Map<number, Candidate>()
  const search = (from: readonly ClauseReading[], to: readonly ClauseReading[], add: (a: number, b: number) => void) => {
    const holders = indexWords(to, settled)
    const scores = new Float64Array(to.length)
    from.forEach((clause, at) => {
      if (settled.has(clause.wording)) return
      const rare = [...clause.bag.words]
        .filter((word) => (holders.get(word)?.length ?? Infinity) <= MOST_HOLDERS)
        .sort((a, b) => weights[b]! - weights[a]! || a - b)
        .slice(0, RARE_WORDS)
      const touched: number[] = []
      for (const word of rare) {
        for (const holder of holders.get(word) ?? []) {
          if (scores[holder] === 0) touched.push(holder)
          scores[holder] = scores[holder]! + weights[word]!
        }
      }
      touched.sort((a, b) => scores[b]! - scores[a]! || a - b)
      for (const holder of touched.slice(0, KEPT)) add(at, holder)
      for (const holder of touched) scores[holder] = 0
    })
  }
  const add = (i: number, j: number) => {
    const key = i * right.length + j
    const [a, b] = [left[i]!, right[j]!]
    if (found.has(key) || a.wording === b.wording) return
    const alike = likeness(a, b, weights)
    found.set(key, { left: i, right: j, likeness: alike })
  }
  search(left, right, add)
  search(right, left, (j, i) => add(i, j))
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

function indexWords(clauses: readonly ClauseReading[], settled: ReadonlySet<number>): Map<number, number[]> {
  const holders = new Map<number, number[]>()
  clauses.forEach((clause, at) => {
    if (settled.has(clause.wording)) return
    for (const word of clause.bag.words) {
      const list = holders.get(word)
      if (!list) holders.set(word, [at])
      else if (list.length <= MOST_HOLDERS) list.push(at)
    }
  })
  return holders
}
