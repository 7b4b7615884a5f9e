import type { Segment, Substance, VerbScales } from '../../model/comparison'
import { bracketChanges } from './bracketChanges'
import { commitmentChanges } from './commitmentChanges'
import { nameChanges } from './nameChanges'
import { negationChanges } from './negationChanges'
import { numberChanges } from './numberChanges'
import type { Vocabulary } from '../words/vocabulary'
import { readRow, type ReadSide } from './rowWording'
import { sdgChanges } from './sdgChanges'

/** What the changes of a row do, in the order of the right side's words; [] where no word changed. */
export function substanceOf(
  segments: readonly Segment[],
  sides: { left: ReadSide; right: ReadSide },
  words: Pick<Vocabulary, 'lowered' | 'wording'>,
  scales: VerbScales,
): Substance[] {
  if (!segments.some(({ op }) => op === 'insert' || op === 'delete')) return []
  const wording = readRow(segments, sides, words)
  return [
    ...commitmentChanges(wording, scales),
    ...negationChanges(wording),
    ...numberChanges(wording),
    ...sdgChanges(wording),
    ...nameChanges(wording),
    ...bracketChanges(wording),
  ]
    .toSorted((a, b) => a.at - b.at)
    .map(({ substance }) => substance)
}
