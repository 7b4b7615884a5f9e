import type { QueryKey } from '@tanstack/react-query'
import type { ComparedSource, VerbScales } from '../../shared/model/comparison'
import { orpc } from './client'

/** The key under which the comparison of two sides is kept, for those scales of commitment. */
export function comparisonKey(
  left: ComparedSource | null,
  right: ComparedSource | null,
  scales: VerbScales | undefined,
): QueryKey {
  return [...orpc.comparison.key(), left, right, scales]
}

/** Whether a comparison shows a text as it stands: a version and an opened file never change. */
export function isComparisonOf(key: QueryKey, textId: string): boolean {
  return key.some((part) => typeof part === 'object' && part !== null && 'text' in part && part.text === textId)
}
