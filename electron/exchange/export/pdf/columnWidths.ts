/** What a column asks for, in points: its longest word, and its longest line were none of its cells broken. */
export interface ColumnNeed {
  word: number
  line: number
}

/**
 * Shares `room` among columns: those that need less than an equal share leave the rest to the others, and none is
 * narrower than its longest word while all their words fit. Adds up to `room`.
 */
export function columnWidths(needs: readonly ColumnNeed[], room: number): number[] {
  const words = sum(needs.map(({ word }) => word))
  // Words will be cut: each column gets a part as large as its need.
  if (words >= room) return needs.map(({ word }) => (room * word) / words)
  const spare = (room - sum(needs.map(({ line }) => line))) / needs.length
  if (spare >= 0) return needs.map(({ line }) => line + spare)

  const widthsFor = (share: number) => needs.map(({ word, line }) => Math.min(Math.max(share, word), line))
  let [low, high] = [0, room]
  for (let step = 0; step < BISECTIONS; step++) {
    const middle = (low + high) / 2
    if (sum(widthsFor(middle)) > room) high = middle
    else low = middle
  }
  return widthsFor(low)
}

/** A page halved so often is less than a thousandth of a point. */
const BISECTIONS = 24

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0)
}
