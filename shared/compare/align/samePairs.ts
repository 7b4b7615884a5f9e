import type { ClauseReading } from './clauseReading'

export interface Block {
  leftStart: number
  leftEnd: number
  rightStart: number
  rightEnd: number
}

// Up to so many pairs of one wording all are considered; beyond, only those with a reason.
const ALL_PAIRS = 36
const WITH_SAME_NEIGHBOUR = 4

/**
 * Pairs of clauses of the same wording inside a block. Boilerplate that stands many times on both sides
 * is paired by rank from either end and by its neighbours; what lies between is found when the block
 * has been cut smaller. The number of pairs grows with the number of clauses, not with its square.
 */
export function samePairs(
  left: readonly ClauseReading[],
  right: readonly ClauseReading[],
  block: Block,
  add: (left: number, right: number) => void,
): void {
  const onRight = placesByWording(right, block.rightStart, block.rightEnd)
  for (const [wording, lefts] of placesByWording(left, block.leftStart, block.leftEnd)) {
    const rights = onRight.get(wording)
    if (!rights) continue
    if (lefts.length * rights.length <= ALL_PAIRS) {
      for (const i of lefts) for (const j of rights) add(i, j)
      continue
    }
    const last = rights.length - 1
    const added = new Set<number>()
    const addOnce = (i: number, j: number | undefined) => {
      if (j === undefined || added.has(i * right.length + j)) return
      added.add(i * right.length + j)
      add(i, j)
    }
    const afterSame = groupBy(rights, (j) => right[j - 1]?.wording)
    const beforeSame = groupBy(rights, (j) => right[j + 1]?.wording)
    lefts.forEach((i, rank) => {
      addOnce(i, rights[rank])
      addOnce(i, rights[last - (lefts.length - 1 - rank)])
      const expected = (rank * last) / Math.max(1, lefts.length - 1)
      for (const near of [
        afterSame.get(left[i - 1]?.wording),
        beforeSame.get(left[i + 1]?.wording),
      ]) {
        for (const j of nearest(near ?? [], rights[Math.round(expected)]!)) addOnce(i, j)
      }
    })
  }
}

function placesByWording(clauses: readonly ClauseReading[], start: number, end: number): Map<number, number[]> {
  const places = new Map<number, number[]>()
  for (let at = start; at < end; at++) {
    const { wording } = clauses[at]!
    const list = places.get(wording)
    if (list) list.push(at)
    else places.set(wording, [at])
  }
  return places
}

function groupBy<Key>(places: readonly number[], key: (place: number) => Key): Map<Key, number[]> {
  const groups = new Map<Key, number[]>()
  for (const place of places) {
    const group = groups.get(key(place))
    if (group) group.push(place)
    else groups.set(key(place), [place])
  }
  return groups
}

/** The few of ascending `places` around `middle`. */
function nearest(places: readonly number[], middle: number): readonly number[] {
  if (places.length <= WITH_SAME_NEIGHBOUR) return places
  let low = 0
  let high = places.length
  while (low < high) {
    const centre = (low + high) >> 1
    if (places[centre]! < middle) low = centre + 1
    else high = centre
  }
  const start = Math.min(Math.max(0, low - WITH_SAME_NEIGHBOUR / 2), places.length - WITH_SAME_NEIGHBOUR)
  return places.slice(start, start + WITH_SAME_NEIGHBOUR)
}
