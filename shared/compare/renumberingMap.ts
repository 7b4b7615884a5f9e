import type { Comparison } from '../model/comparison'

/** Old label → new label of every clause that stands on both sides under another number, in the order of the right side. */
export function renumberingMap({ left, right, rows }: Comparison): { from: string; to: string }[] {
  return rows
    .filter(({ renumbered }) => renumbered)
    .map((row) => ({ from: left.clauses[row.left[0]!]!.label, to: right.clauses[row.right[0]!]!.label }))
}
