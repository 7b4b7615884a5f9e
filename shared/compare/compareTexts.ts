import { scalesInForce } from '../language/verbScales'
import type { ComparedSide, Comparison, VerbScales } from '../model/comparison'
import { alignClauses } from './align/alignClauses'
import { readSides } from './align/reading'
import { orderRows } from './orderRows'
import { makeRows } from './rows'
import { addStructure } from './structure'
import { summarise } from './summary'
import { createVocabulary } from './words/vocabulary'

export interface CompareOptions {
  /** Scales of commitment by language; a language that is not there takes the shipped one. */
  scales?: VerbScales
  /** Called with 0–1, ascending, as the comparison goes on. */
  onProgress?: (done: number) => void
}

/**
 * Compares two texts clause by clause. Every clause of either side is in exactly one row; each row's
 * segments give both sides back to the character. Labels are never compared as text. Near-linear in
 * the length of the texts and bounded for any input.
 */
export function compareTexts(left: ComparedSide, right: ComparedSide, options: CompareOptions = {}): Comparison {
  const words = createVocabulary(left.language)
  const reading = readSides(left, right, words)
  const rows = orderRows(makeRows(left, right, reading, alignClauses(reading), words, scalesInForce(options.scales)))
  addStructure(rows, left, right)
  return { left, right, rows, summary: summarise(rows, left, right, { mode: 'wording', simplified: false }) }
}
