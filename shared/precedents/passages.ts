import { commonRuns, runWeight, weightUpTo, type NumberedPair, type Run } from './runs'

/** Passages that stand together weigh this much, or are chance beside heavier ones: a word or two of substance… */
const LEAST_WEIGHT = 0.8
/** …and not less than this share of those that weigh most. */
const LEAST_SHARE = 0.05
/** Passages stand together when both wordings have no more words than this between them. */
const NEAR = 5
/** Words that changed places are no further from where they were. */
const EXCHANGED = 2
/** Between two passages, words said in another order or around a replaced word are found up to this far. */
const WIDEST_GAP = 10
/** Sums that differ by less are of the same words. */
const SAME_WEIGHT = 1e-9
/** As many runs of the same words are looked at, however repetitive a wording is. */
const MOST_EQUAL = 24

export interface SharedWords {
  /** For each word of the question the word of the candidate it is shared with, or -1. */
  partner: Int32Array
  /** For each word of a passage a number that passages standing together have in common; -1 elsewhere. */
  groups: Int32Array
}

/**
 * The passages two wordings have in common. Greedy string tiling
 * (Wise 1993) by weight rather than length: the heaviest common runs first, each word used once; lone words
 * only beside them; then the words between neighbouring passages. What lies scattered is chance and left out.
 */
export function sharedWords(pair: NumberedPair): SharedWords {
  const partner = new Int32Array(pair.question.length).fill(-1)
  const taken = new Uint8Array(pair.candidate.length)
  const sums = weightUpTo(pair.weights)
  const { passages, groups } = heavyGroups(tile(pair, partner, taken, sums), pair, partner, taken, sums)
  for (let at = 0; at + 1 < passages.length; at++) fillBetween(passages[at]!, passages[at + 1]!, pair, partner, taken)
  fillEnds(passages, pair, partner, taken)
  fillExchanged(pair, partner, taken)
  return { partner, groups }
}

function tile(pair: NumberedPair, partner: Int32Array, taken: Uint8Array, sums: Float64Array): Run[] {
  const queue = commonRuns(pair)
  const passages: Run[] = []
  let waiting: Run[] = []
  for (let next = 0; next < queue.length; next++) {
    bringForward(queue, next, passages, pair, sums)
    const free = longestFree(queue[next]!, partner, taken, sums)
    if (!free) continue
    if (free.length < queue[next]!.length) insertByWeight(queue, next + 1, free, sums)
    else if (free.length > 1) take(free, passages, partner, taken)
    else waiting.push(free)
  }
  // A word that stands twice is the one that stands in the same order.
  for (const inOrder of [true, false]) {
    for (let grown = true; grown; ) {
      const still: Run[] = []
      for (const run of waiting) {
        if (!longestFree(run, partner, taken, sums)) continue
        if (goesOn(passages, run, pair, inOrder)) take(run, passages, partner, taken)
        else still.push(run)
      }
      grown = still.length < waiting.length && still.length > 0
      waiting = still
    }
  }
  return passages
}

/** The same words may stand in several places of either wording: those beside what was taken before come first. */
function bringForward(queue: Run[], next: number, passages: readonly Run[], pair: NumberedPair, sums: Float64Array): void {
  const run = queue[next]!
  if (run.length === 1 || passages.length === 0 || goesOn(passages, run, pair, true)) return
  const weight = runWeight(run, sums)
  for (let later = next + 1; later <= next + MOST_EQUAL && later < queue.length; later++) {
    const other = queue[later]!
    if (other.length !== run.length || weight - runWeight(other, sums) > SAME_WEIGHT) return
    if ((other.at !== run.at && other.in !== run.in) || !goesOn(passages, other, pair, true)) continue
    queue[next] = other
    queue[later] = run
    return
  }
}

/** True when a run stands near one of the passages; in the same order in both wordings, if so asked. */
function goesOn(passages: readonly Run[], run: Run, pair: NumberedPair, inOrder: boolean): boolean {
  return passages.some((passage) => (!inOrder || passage.at < run.at === passage.in < run.in) && isNear(passage, run, pair))
}

function take(run: Run, passages: Run[], partner: Int32Array, taken: Uint8Array): void {
  passages.push(run)
  for (let offset = 0; offset < run.length; offset++) {
    partner[run.at + offset] = run.in + offset
    taken[run.in + offset] = 1
  }
}

/** Lets go of passages that neither weigh enough alone nor together with those they go on from; the rest in order. */
function heavyGroups(passages: Run[], pair: NumberedPair, partner: Int32Array, taken: Uint8Array, sums: Float64Array) {
  const inOrder = passages.toSorted((a, b) => a.at - b.at)
  const groups = inOrder.map((_, at) => at)
  const groupOf = (at: number): number => (groups[at] === at ? at : (groups[at] = groupOf(groups[at]!)))
  const join = (a: number, b: number): void => {
    if (isNear(inOrder[a]!, inOrder[b]!, pair)) groups[groupOf(b)] = groupOf(a)
  }
  for (let a = 0; a < inOrder.length; a++) {
    for (let b = a + 1; b < inOrder.length && inOrder[b]!.at - inOrder[a]!.at - inOrder[a]!.length <= NEAR; b++) join(a, b)
  }
  if (inOrder.length > 1) join(0, inOrder.length - 1)
  const weights = new Map<number, number>()
  inOrder.forEach((run, at) => weights.set(groupOf(at), (weights.get(groupOf(at)) ?? 0) + runWeight(run, sums)))
  const heaviest = Math.max(0, ...weights.values())
  const least = Math.min(heaviest, Math.max(LEAST_WEIGHT, LEAST_SHARE * heaviest))
  const groupAt = new Int32Array(partner.length).fill(-1)
  const passagesKept = inOrder.filter((run, at) => {
    const group = groupOf(at)
    if (weights.get(group)! >= least) {
      groupAt.fill(group, run.at, run.at + run.length)
      return true
    }
    for (let offset = 0; offset < run.length; offset++) {
      partner[run.at + offset] = -1
      taken[run.in + offset] = 0
    }
    return false
  })
  return { passages: passagesKept, groups: groupAt }
}

/** The heaviest part of a run that no passage has taken. */
function longestFree(run: Run, partner: Int32Array, taken: Uint8Array, sums: Float64Array): Run | null {
  let best: Run | null = null
  for (let start = 0; start < run.length; ) {
    let end = start
    while (end < run.length && partner[run.at + end]! < 0 && !taken[run.in + end]) end++
    const part = { at: run.at + start, in: run.in + start, length: end - start }
    if (part.length > 0 && (!best || runWeight(part, sums) > runWeight(best, sums))) best = part
    start = end + 1
  }
  return best
}

function insertByWeight(queue: Run[], from: number, run: Run, sums: Float64Array): void {
  const weight = runWeight(run, sums)
  let low = from
  let high = queue.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (runWeight(queue[middle]!, sums) > weight) low = middle + 1
    else high = middle
  }
  queue.splice(low, 0, run)
}

/**
 * True when one run begins soon after the other ends, in both wordings, be it in another order. Past the end a wording
 * goes on with its beginning: so it reads when its second part was put first.
 */
function isNear(a: Run, b: Run, { question, candidate }: NumberedPair): boolean {
  return gapOf(a.at, a.length, b.at, b.length, question.length) <= NEAR && gapOf(a.in, a.length, b.in, b.length, candidate.length) <= NEAR
}

function gapOf(a: number, lengthOfA: number, b: number, lengthOfB: number, whole: number): number {
  const [first, second] = a <= b ? [a + lengthOfA, b] : [b + lengthOfB, a]
  return Math.min(second - first, Math.min(a, b) + whole - Math.max(a + lengthOfA, b + lengthOfB))
}

/** Words between two passages that follow each other in both wordings. */
function fillBetween(a: Run, b: Run, pair: NumberedPair, partner: Int32Array, taken: Uint8Array): void {
  const [from, to] = [a.at + a.length, b.at]
  const [fromIn, toIn] = [a.in + a.length, b.in]
  if (to - from > WIDEST_GAP || toIn - fromIn > WIDEST_GAP) return
  for (let i = from; i < to; i++) {
    if (partner[i]! >= 0) continue
    for (let j = fromIn; j < toIn; j++) {
      if (taken[j] || pair.candidate[j] !== pair.question[i]) continue
      partner[i] = j
      taken[j] = 1
      break
    }
  }
}

/** Past the outermost words of a passage: one replaced word, then the same word again. */
function fillEnds(passages: readonly Run[], pair: NumberedPair, partner: Int32Array, taken: Uint8Array): void {
  const { question, candidate, light } = pair
  const same = (i: number, j: number): boolean =>
    i >= 0 && j >= 0 && i < question.length && j < candidate.length &&
    question[i] === candidate[j] && partner[i]! < 0 && !taken[j]
  for (const { at, in: from, length } of passages) {
    for (const step of [-1, 1] as const) {
      let i = step < 0 ? at - 2 : at + length + 1
      let j = step < 0 ? from - 2 : from + length + 1
      while (same(i, j)) {
        // A small word alone may stand there by chance, unless both wordings begin or end with it.
        const last = step < 0 ? i === 0 && j === 0 : i === question.length - 1 && j === candidate.length - 1
        if (light[i] && !last && !same(i + step, j + step)) break
        partner[i] = j
        taken[j] = 1
        i += step
        j += step
      }
    }
  }
}

/** Words that changed places with a neighbour: what is left over between two shared words and near them in the candidate. */
function fillExchanged({ question, candidate, light }: NumberedPair, partner: Int32Array, taken: Uint8Array): void {
  for (let i = 0; i < question.length; i++) {
    if (partner[i]! >= 0) continue
    const before = i > 0 ? partner[i - 1]! : -1
    const after = i + 1 < question.length ? partner[i + 1]! : -1
    if (before < 0 && after < 0) continue
    // A small word beside one shared word only may be any.
    if (light[i] && ((before < 0 && i > 0) || (after < 0 && i + 1 < question.length))) continue
    for (const near of [before, after]) {
      if (near < 0 || partner[i]! >= 0) continue
      for (let j = Math.max(0, near - EXCHANGED); j <= Math.min(candidate.length - 1, near + EXCHANGED); j++) {
        if (taken[j] || candidate[j] !== question[i]) continue
        partner[i] = j
        taken[j] = 1
        break
      }
    }
  }
}
