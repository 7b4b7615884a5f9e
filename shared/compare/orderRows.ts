import type { ComparisonRow } from '../model/comparison'

/**
 * Puts rows in the reading order of the right side. A deletion follows the clause it followed on the
 * left, one that has not moved; what was deleted at the beginning comes first.
 */
export function orderRows(rows: readonly { row: ComparisonRow; moved: boolean }[]): ComparisonRow[] {
  const stayed = rows.filter(({ row, moved }) => !moved && row.left.length > 0 && row.right.length > 0)
  // For each left clause that has not moved, the place on the right of the row it is in.
  const placeOfLeft = new Map<number, number>()
  for (const { row } of stayed) {
    for (const at of row.left) placeOfLeft.set(at, row.right[0]!)
  }
  const deleted = rows.filter(({ row }) => row.right.length === 0).toSorted((a, b) => a.row.left[0]! - b.row.left[0]!)
  const deletedAfter = new Map<number, ComparisonRow[]>()
  let place = -1
  let seen = 0
  for (const { row } of deleted) {
    for (; seen < row.left[0]!; seen++) place = placeOfLeft.get(seen) ?? place
    const list = deletedAfter.get(place)
    if (list) list.push(row)
    else deletedAfter.set(place, [row])
  }
  const ordered = rows
    .filter(({ row }) => row.right.length > 0)
    .map(({ row }) => row)
    .toSorted((a, b) => a.right[0]! - b.right[0]!)
  return [...(deletedAfter.get(-1) ?? []), ...ordered.flatMap((row) => [row, ...(deletedAfter.get(row.right[0]!) ?? [])])]
}
