import type { ComparisonRow } from '../../../shared/model/comparison'

/**
 * Where clauses stood that have moved: by the row they stood before (the number of rows for the end),
 * the rows that show them now. Rows stand in the order of the right side.
 */
export function departures(rows: readonly ComparisonRow[]): Map<number, number[]> {
  const moved = rows
    .flatMap((row, at) => (hasMoved(row) ? [{ at, stood: row.left[0] ?? 0 }] : []))
    .toSorted((a, b) => a.stood - b.stood)
  const places = new Map<number, number[]>()
  if (moved.length === 0) return places
  let next = 0
  for (let at = 0; at <= rows.length && next < moved.length; at++) {
    const row = rows[at]
    const stands = row ? (hasMoved(row) ? undefined : row.left[0]) : Infinity
    if (stands === undefined) continue
    const before: number[] = []
    while (next < moved.length && moved[next]!.stood < stands) before.push(moved[next++]!.at)
    // Beside the row itself there is nothing to point to.
    const apart = before.filter((moving) => moving !== at && moving !== at - 1)
    if (apart.length > 0) places.set(at, apart)
  }
  return places
}

function hasMoved({ kind }: ComparisonRow): boolean {
  return kind === 'moved' || kind === 'moved-edited'
}
