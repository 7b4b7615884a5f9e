import { plainText } from '../clauses/plainText'
import type { Segment } from '../model/comparison'
import type { Standing } from './standing'
import { wordingParts } from './wordingParts'

/** What was done to the agreed wording as segments, those the panel beside the draft shows; [] where nothing was. */
export function standingSegments(text: string, standing: Standing): Segment[] {
  if (standing.changes.length === 0) return []
  return wordingParts(text, plainText(standing.agreed), standing).flatMap((part): Segment[] => {
    if (part.type === 'kept') return [{ op: 'equal', text: part.text }]
    return [
      ...(part.removed === '' ? [] : [{ op: 'delete' as const, text: part.removed }]),
      ...(part.added === '' ? [] : [{ op: 'insert' as const, text: part.added }]),
    ]
  })
}
