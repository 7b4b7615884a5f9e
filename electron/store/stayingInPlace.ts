/**
 * Which entries may keep their position: the longest run of positions, in order, that already ascends;
 * null entries have none. Moving the others is the least that makes the whole ascend. O(n log n);
 * longest increasing subsequence by patience sorting (Fredman 1975).
 */
export function stayingInPlace(positions: readonly (string | null)[]): boolean[] {
  const tails: number[] = []
  const previous: number[] = []
  positions.forEach((position, index) => {
    previous.push(-1)
    if (position === null) return
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (positions[tails[middle]!]! < position) low = middle + 1
      else high = middle
    }
    if (low > 0) previous[index] = tails[low - 1]!
    tails[low] = index
  })
  const staying = positions.map(() => false)
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at]!) staying[at] = true
  return staying
}
