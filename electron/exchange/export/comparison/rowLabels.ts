import type { ComparedSide } from '../../../../shared/model/comparison'

/** The labels of a row's clauses on one side, those that have one. */
export function rowLabels(side: ComparedSide, indexes: readonly number[]): string {
  return indexes
    .map((index) => side.clauses[index]!.label)
    .filter(Boolean)
    .join(', ')
}
