/**
 * Positions of a longest strictly increasing subsequence, ascending. O(n log n); patience sorting with
 * back-pointers (Fredman, 1975).
 */
export function longestIncreasing(values: ArrayLike<number>): number[] {
  const tails: number[] = []
  const previous = new Int32Array(values.length)
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (values[tails[middle]!]! < value) low = middle + 1
      else high = middle
    }
    previous[at] = low > 0 ? tails[low - 1]! : -1
    tails[low] = at
  }
  const chosen: number[] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at]!) chosen.push(at)
  return chosen.toReversed()
}
