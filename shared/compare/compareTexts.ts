import type { ComparedSide, Comparison } from '../model/comparison'
import { createComparer, type CompareOptions } from './createComparer'

/**
 * Compares two texts clause by clause. Every clause of either side is in exactly one row; each row's
 * segments give both sides back to the character. Labels are never compared as text. Sides in different
 * languages are compared by structure (see `compareStructure`). Near-linear in the length of the texts
 * and bounded for any input.
 */
export function compareTexts(left: ComparedSide, right: ComparedSide, options?: CompareOptions): Comparison {
  return createComparer().compare(left, right, options)
}
