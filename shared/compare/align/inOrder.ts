import type { Candidate, Candidates } from './candidates'
import { heaviestChain, type WeighedPair } from './heaviestChain'
import type { Pairing } from './pairing'
import type { ClauseReading } from './clauseReading'
import type { Reading } from './reading'
import { samePairs, type Block } from './samePairs'

// Below, two clauses in the same place may be one rewritten, but the order of the text rests on better.
const SURE = 0.45
// A counterpart this much better elsewhere rules a pair out.
const CLEARLY_BETTER = 0.18
const DEEPEST_CUT = 6

/** How much a pair weighs by its length: one-word clauses say less about the order of a text. */
export function lengthFactor(clause: ClauseReading): number {
  return 0.4 + 0.6 * Math.min(1, clause.size / 10)
}

/**
 * The order-preserving part of the alignment: of all likely pairs, those that are worth most together.
 * Copies of one wording are told apart by their neighbours. What lies between two chosen pairs is
 * looked at again by itself, where boilerplate is rarer.
 */
export function pairInOrder(reading: Reading, candidates: Candidates, pairing: Pairing): void {
  const { left, right } = reading
  const likely = likelyPairs(reading, candidates).filter((one) => pairing.isFree(one.left, one.right))
  const worthOf = (i: number, j: number, likeness: number): WeighedPair => ({
    left: i,
    right: j,
    worth: (likeness - 0.25) * lengthFactor(left[i]!) + 0.2 * neighbourhood(reading, candidates, i, j),
  })
  let level: { block: Block; likely: readonly Candidate[] }[] = [
    { block: { leftStart: 0, leftEnd: left.length, rightStart: 0, rightEnd: right.length }, likely },
  ]
  for (let depth = 0; depth < DEEPEST_CUT && level.length > 0; depth++) {
    const next: typeof level = []
    for (const { block, likely: within } of level) {
      const pairs = within.map((candidate) => worthOf(candidate.left, candidate.right, candidate.likeness))
      samePairs(left, right, block, (i, j) => {
        if (pairing.isFree(i, j)) pairs.push(worthOf(i, j, 1))
      })
      const local = pairs.map((one) => ({ ...one, right: one.right - block.rightStart }))
      const chain = heaviestChain(local, block.rightEnd - block.rightStart)
      if (chain.length === 0) continue
      let { leftStart, rightStart } = block
      const cut = (leftEnd: number, rightEnd: number) => {
        if (leftEnd > leftStart && rightEnd > rightStart) {
          next.push({ block: { leftStart, leftEnd, rightStart, rightEnd }, likely: [] })
        }
      }
      for (const link of chain) {
        const j = link.right + block.rightStart
        pairing.pair(link.left, j)
        cut(link.left, j)
        leftStart = link.left + 1
        rightStart = j + 1
      }
      cut(block.leftEnd, block.rightEnd)
    }
    level = next
  }
}

/** Candidates that nothing clearly better rules out. */
function likelyPairs({ left, right }: Reading, candidates: Candidates): Candidate[] {
  const bestOfLeft = new Float64Array(left.length)
  const bestOfRight = new Float64Array(right.length)
  const wordingsLeft = new Set(left.map((clause) => clause.wording))
  const wordingsRight = new Set(right.map((clause) => clause.wording))
  left.forEach((clause, at) => {
    if (wordingsRight.has(clause.wording)) bestOfLeft[at] = 1
  })
  right.forEach((clause, at) => {
    if (wordingsLeft.has(clause.wording)) bestOfRight[at] = 1
  })
  for (const { left: i, right: j, likeness } of candidates.all) {
    bestOfLeft[i] = Math.max(bestOfLeft[i]!, likeness)
    bestOfRight[j] = Math.max(bestOfRight[j]!, likeness)
  }
  return candidates.all.filter(
    ({ left: i, right: j, likeness }) =>
      likeness >= SURE && likeness + CLEARLY_BETTER >= Math.max(bestOfLeft[i]!, bestOfRight[j]!),
  )
}

/**
 * 0–1: how alike the neighbours of two clauses are. For a heading or a chapeau what follows counts
 * more, for any other clause what comes before.
 */
function neighbourhood({ left, right }: Reading, candidates: Candidates, i: number, j: number): number {
  const alike = (a: number, b: number) => {
    const outside = Number(a < 0 || a >= left.length) + Number(b < 0 || b >= right.length)
    return outside === 2 ? 1 : candidates.likenessOf(a, b)
  }
  const following = left[i]!.opens ? 0.7 : 0.4
  return (1 - following) * alike(i - 1, j - 1) + following * alike(i + 1, j + 1)
}
