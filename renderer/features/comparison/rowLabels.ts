import type { Comparison, ComparisonRow } from '../../../shared/model/comparison'

/** The labels of a row's clauses on each side, as one cites them: "14, 15". */
export function rowLabels(row: ComparisonRow, { left, right }: Comparison): { from: string; to: string } {
  return { from: written(row.left, left), to: written(row.right, right) }
}

function written(indexes: readonly number[], side: Comparison['left']): string {
  return indexes
    .map((index) => side.clauses[index]?.label.replace(/\.$/, ''))
    .filter(Boolean)
    .join(', ')
}
