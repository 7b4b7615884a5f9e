/** A pair that may be chosen, and what choosing it is worth (more than 0). */
export interface WeighedPair {
  left: number
  right: number
  worth: number
}

/**
 * The pairs, strictly ascending on both sides, that are worth most together. O(n log n): a Fenwick tree
 * over the right side keeps the best chain that ends before each place.
 */
export function heaviestChain<Pair extends WeighedPair>(pairs: readonly Pair[], rightLength: number): Pair[] {
  if (pairs.length <= 1) return [...pairs]
  // Equal lefts come with descending rights, so that no chain uses a left twice.
  const sorted = pairs.toSorted((a, b) => a.left - b.left || b.right - a.right)
  const best = new Float64Array(sorted.length)
  const previous = new Int32Array(sorted.length)
  const tree = new Int32Array(rightLength + 1).fill(-1)
  let end = -1
  sorted.forEach((pair, at) => {
    let before = -1
    for (let node = pair.right; node > 0; node -= node & -node) {
      const chain = tree[node]!
      if (chain >= 0 && (before < 0 || best[chain]! > best[before]!)) before = chain
    }
    best[at] = pair.worth + (before < 0 ? 0 : best[before]!)
    previous[at] = before
    for (let node = pair.right + 1; node <= rightLength; node += node & -node) {
      const chain = tree[node]!
      if (chain < 0 || best[at] > best[chain]!) tree[node] = at
    }
    if (end < 0 || best[at] > best[end]!) end = at
  })
  const chain: Pair[] = []
  for (let at = end; at >= 0; at = previous[at]!) chain.push(sorted[at]!)
  return chain.toReversed()
}
