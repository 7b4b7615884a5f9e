import type { ComparisonRow } from '../../../shared/model/comparison'

/** For each row that moved, by its place, whether it stood further down before, or further up. */
export function moveDirections(rows: readonly ComparisonRow[]): Map<number, 'up' | 'down'> {
  const directions = new Map<number, 'up' | 'down'>()
  let before = -1
  rows.forEach((row, at) => {
    const stood = row.left[0]
    if (stood === undefined) return
    if (row.kind === 'moved' || row.kind === 'moved-edited') directions.set(at, stood > before ? 'up' : 'down')
    else if (row.right.length > 0) before = Math.max(before, stood)
  })
  return directions
}
