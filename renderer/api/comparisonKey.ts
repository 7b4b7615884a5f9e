import type { QueryKey } from '@tanstack/react-query'
import type { ComparedSource, VerbScales } from '../../shared/model/comparison'
import { orpc } from './client'

/** The key under which the comparison of two sides is kept, for those scales of commitment. */
export function comparisonKey(
  left: ComparedSource | null,
  right: ComparedSource | null,
  scales: VerbScales | undefined,
): QueryKey {
  return [...orpc.comparison.key(), { left, right }, scales]
}

/** Whether a comparison shows a text as it stands: a version and an opened file never change. */
export function isComparisonOf(key: QueryKey, textId: string): boolean {
  const sides = key[orpc.comparison.key().length] as Record<'left' | 'right', ComparedSource | null> | undefined
  return [sides?.left, sides?.right].some((side) => side && 'text' in side && side.text === textId)
}
