import { commonRuns, runWeight, weightUpTo, type NumberedPair, type Run } from './runs'

/** A run this heavy is a passage wherever it stands: about four words of substance in a row… */
const STANDS_ALONE = 2.2
/** …a lighter one only where it goes on from another, not further off than this many words on either side. */
const NEAR = 8
/** Between two passages, words said in another order or around a replaced word are found up to this far. */
const WIDEST_GAP = 10

/**
 * For each word of the question the word of the candidate it is shared with, or -1. Greedy string tiling
 * (Wise 1993) by weight rather than length: the heaviest common runs first, each word used once; then the
 * words between neighbouring passages.
 */
export function sharedWords(pair: NumberedPair): Int32Array {
  const partner = new Int32Array(pair.question.length).fill(-1)
  const taken = new Uint8Array(pair.candidate.length)
  const passages = tile(pair, partner, taken)
  passages.sort((a, b) => a.at - b.at)
  for (let at = 0; at + 1 < passages.length; at++) fillBetween(passages[at]!, passages[at + 1]!, pair, partner, taken)
  if (passages.length > 0) fillEnds(passages, pair, partner, taken)
  return partner
}

function tile(pair: NumberedPair, partner: Int32Array, taken: Uint8Array): Run[] {
  const sums = weightUpTo(pair.weights)
  const queue = commonRuns(pair)
  const passages: Run[] = []
  let waiting: Run[] = []
  for (let next = 0; next < queue.length; next++) {
    const free = longestFree(queue[next]!, partner, taken, sums)
    if (!free) continue
    if (free.length < queue[next]!.length) insertByWeight(queue, next + 1, free, sums)
    else if (runWeight(free, sums) >= STANDS_ALONE || passages.some((passage) => isNear(passage, free))) {
      take(free, partner, taken)
      passages.push(free)
    } else waiting.push(free)
  }
  // What was too light alone may go on from a passage that was found after it.
  for (let grown = true; grown; ) {
    grown = false
    const still: Run[] = []
    for (const run of waiting) {
      const free = longestFree(run, partner, taken, sums)
      if (!free) continue
      if (passages.some((passage) => isNear(passage, free))) {
        take(free, partner, taken)
        passages.push(free)
        grown = true
      } else still.push(free)
    }
    waiting = still
  }
  return passages
}

function take({ at, in: from, length }: Run, partner: Int32Array, taken: Uint8Array): void {
  for (let offset = 0; offset < length; offset++) {
    partner[at + offset] = from + offset
    taken[from + offset] = 1
  }
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

/** True when one run begins soon after the other ends, in both wordings and in the same order. */
function isNear(a: Run, b: Run): boolean {
  const [first, second] = a.at <= b.at ? [a, b] : [b, a]
  const gap = second.at - first.at - first.length
  const gapIn = second.in - first.in - first.length
  return gap <= NEAR && gapIn >= 0 && gapIn <= NEAR
}

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
