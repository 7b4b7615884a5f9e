import { findCandidates } from './candidates'
import { keepWithLists } from './chapeaux'
import { groupExactly } from './exactGroups'
import { fillGaps } from './fillGaps'
import { heaviestChain } from './heaviestChain'
import { lengthFactor, pairInOrder } from './inOrder'
import { pairMoved } from './moves'
import { Pairing } from './pairing'
import type { Reading } from './reading'
import { groupSplitsAndMerges } from './splits'

/** Clauses that stand for each other: one and one, or one and several. */
export interface Link {
  left: number[]
  right: number[]
  /** Standing out of the order of the rest. */
  moved: boolean
}

/**
 * Which clauses of the right side stand for which of the left; a clause in no link was deleted or
 * inserted. First splits and merges to the word, then what stands in order, then edited splits and
 * merges, then moves, then what was rewritten in its place. Near-linear in the length of the texts.
 */
export function alignClauses(reading: Reading): Link[] {
  const candidates = findCandidates(reading)
  const pairing = new Pairing(reading.left.length, reading.right.length)
  groupExactly(reading, candidates, pairing)
  pairInOrder(reading, candidates, pairing)
  groupSplitsAndMerges(reading, candidates, pairing)
  pairMoved(reading, candidates, pairing)
  keepWithLists(reading, pairing)
  fillGaps(reading, candidates, pairsInOrder(reading, pairing), pairing)
  groupSplitsAndMerges(reading, candidates, pairing)

  const inOrder = new Set(pairsInOrder(reading, pairing).map((pair) => pair.left))
  return [
    ...pairing.pairs().map(({ left, right }) => ({ left: [left], right: [right], moved: !inOrder.has(left) })),
    ...pairing.groups.map((group) => ({ ...group, moved: false })),
  ]
}

/** The pairs that stand in the same order on both sides; of two that crossed, the shorter one moved. */
function pairsInOrder({ left, right }: Reading, pairing: Pairing): { left: number; right: number }[] {
  const weighed = pairing.pairs().map((pair) => {
    const clause = left[pair.left]!
    return { ...pair, worth: lengthFactor(clause) + Math.min(clause.size, 100) / 1000 }
  })
  return heaviestChain(weighed, right.length)
}
