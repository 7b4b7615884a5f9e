/** What keeping a token is worth, by its wording. */
export type Worth = (wording: number) => number

// What opening one more change costs: a lone comma is not worth interrupting a change for, a word is.
const OPENING = 0.35

const FROM_CHANGE = 1
const CHANGE_FROM_CHANGE = 2
const CHANGE_BY_INSERTING = 4

/**
 * Pairs equal tokens of two short sequences in order, so that what is kept is worth most and lies in
 * as few pieces as possible: an alignment with affine gaps (Gotoh, 1982) in which a stretch of
 * deletions and insertions is one gap. Time and memory grow with the product of the lengths.
 */
export function bestPairing(
  left: readonly number[],
  right: readonly number[],
  worth: Worth,
  pair: (left: number, right: number) => void,
): void {
  const width = right.length + 1
  const trace = new Uint8Array((left.length + 1) * width)
  // Best score of a pairing that ends, at this cell, in a pair or in a change.
  let kept = new Float64Array(width).fill(-Infinity)
  let changed = new Float64Array(width).fill(-OPENING)
  kept[0] = 0
  changed[0] = -Infinity
  for (let j = 1; j < width; j++) trace[j] = CHANGE_BY_INSERTING | (j > 1 ? CHANGE_FROM_CHANGE : 0)

  let keptAbove = new Float64Array(width)
  let changedAbove = new Float64Array(width)
  for (let i = 1; i <= left.length; i++) {
    ;[kept, keptAbove] = [keptAbove, kept]
    ;[changed, changedAbove] = [changedAbove, changed]
    const wording = left[i - 1]!
    const gain = worth(wording)
    kept[0] = -Infinity
    changed[0] = -OPENING
    trace[i * width] = i > 1 ? CHANGE_FROM_CHANGE : 0
    for (let j = 1; j < width; j++) {
      let step = 0
      let pairScore = -Infinity
      if (wording === right[j - 1]) {
        const fromKept = keptAbove[j - 1]!
        const fromChange = changedAbove[j - 1]!
        if (fromChange > fromKept) step = FROM_CHANGE
        pairScore = gain + (fromChange > fromKept ? fromChange : fromKept)
      }
      let best = changedAbove[j]!
      let how = CHANGE_FROM_CHANGE
      const opened = keptAbove[j]! - OPENING
      if (opened > best) {
        best = opened
        how = 0
      }
      if (changed[j - 1]! > best) {
        best = changed[j - 1]!
        how = CHANGE_FROM_CHANGE | CHANGE_BY_INSERTING
      }
      if (kept[j - 1]! - OPENING > best) {
        best = kept[j - 1]! - OPENING
        how = CHANGE_BY_INSERTING
      }
      kept[j] = pairScore
      changed[j] = best
      trace[i * width + j] = step | how
    }
  }

  let i = left.length
  let j = right.length
  let inChange = changed[j]! > kept[j]!
  while (i > 0 || j > 0) {
    const step = trace[i * width + j]!
    if (inChange) {
      inChange = (step & CHANGE_FROM_CHANGE) !== 0
      if (step & CHANGE_BY_INSERTING) j--
      else i--
    } else {
      inChange = (step & FROM_CHANGE) !== 0
      i--
      j--
      pair(i, j)
    }
  }
}
