import type { ComparedSide, Comparison } from '../model/comparison'
import { alignClauses } from './align/alignClauses'
import { readSides } from './align/reading'
import { orderRows } from './orderRows'
import { makeRows } from './rows'
import { summarise } from './summary'
import { createVocabulary } from './words/vocabulary'

/**
 * Compares two texts clause by clause. Every clause of either side is in exactly one row; each row's
 * segments give both sides back to the character. Labels are never compared as text. Near-linear in
 * the length of the texts and bounded for any input.
 */
export function compareTexts(left: ComparedSide, right: ComparedSide): Comparison {
  const words = createVocabulary(left.language)
  const reading = readSides(left, right, words)
  const rows = orderRows(makeRows(left, right, reading, alignClauses(reading), words))
  return { left, right, rows, summary: summarise(rows, left, right) }
}
