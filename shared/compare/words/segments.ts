import type { Segment } from '../../model/comparison'
import type { Change } from './change'
import { SegmentWriter } from './segmentWriter'
import type { WordSequence } from './vocabulary'

/**
 * Writes a row's segments from its changes. Spaces belong to no token, so each change decides where
 * the spaces around it go: they stay outside it wherever both sides have one there.
 */
export function writeSegments(left: WordSequence, right: WordSequence, changes: readonly Change[]): Segment[] {
  const writer = new SegmentWriter()
  let i = 0
  let j = 0
  let gapWritten = false
  const writeKept = (until: number) => {
    for (; i < until; i++, j++) {
      if (!gapWritten) writer.writeKept(left.gaps[i]!, right.gaps[j]!)
      writer.writeKept(left.written[i]!, right.written[j]!)
      gapWritten = false
    }
  }
  for (const change of changes) {
    writeKept(change.leftStart)
    if (change.leftStart === change.leftEnd) writeOneSided(writer, 'insert', left.gaps[i]!, right, change.rightStart, change.rightEnd)
    else if (change.rightStart === change.rightEnd) writeOneSided(writer, 'delete', right.gaps[j]!, left, change.leftStart, change.leftEnd)
    else writeReplacement(writer, left, right, change)
    i = change.leftEnd
    j = change.rightEnd
    gapWritten = true
  }
  writeKept(left.written.length)
  if (!gapWritten) writer.writeKept(left.gaps[i]!, right.gaps[j]!)
  return writer.segments
}

/** Both sides have a space here, or neither has: the space is no part of the change. */
function together(one: string, other: string): boolean {
  return (one === '') === (other === '')
}

function writeReplacement(writer: SegmentWriter, left: WordSequence, right: WordSequence, change: Change): void {
  const before = [left.gaps[change.leftStart]!, right.gaps[change.rightStart]!] as const
  const after = [left.gaps[change.leftEnd]!, right.gaps[change.rightEnd]!] as const
  const [outsideBefore, outsideAfter] = [together(...before), together(...after)]
  if (outsideBefore) writer.writeKept(...before)
  writer.write(
    'delete',
    (outsideBefore ? '' : before[0]) + inside(left, change.leftStart, change.leftEnd) + (outsideAfter ? '' : after[0]),
  )
  writer.write(
    'insert',
    (outsideBefore ? '' : before[1]) + inside(right, change.rightStart, change.rightEnd) + (outsideAfter ? '' : after[1]),
  )
  if (outsideAfter) writer.writeKept(...after)
}

/**
 * Writes tokens that only one side has. The other side has one space there (`otherGap`), this side two,
 * before and after: one of the two is kept, the other goes with the change.
 */
function writeOneSided(
  writer: SegmentWriter,
  op: 'insert' | 'delete',
  otherGap: string,
  side: WordSequence,
  start: number,
  end: number,
): void {
  const before = side.gaps[start]!
  const after = side.gaps[end]!
  const words = inside(side, start, end)
  const keep = (own: string) => (op === 'insert' ? writer.writeKept(otherGap, own) : writer.writeKept(own, otherGap))
  // A space before punctuation stays with it; at the end of the text there is none to keep.
  const follows = side.written[end]
  const keepsAfter = follows === undefined || /^[\p{P}\p{S}]/u.test(follows)
  const choices = keepsAfter ? [after, before] : [before, after]
  const kept = choices.find((gap) => gap === otherGap) ?? choices.find((gap) => together(gap, otherGap))
  if (kept === undefined) {
    writer.write(op === 'insert' ? 'delete' : 'insert', otherGap)
    writer.write(op, before + words + after)
  } else if (kept === choices[0] ? keepsAfter : !keepsAfter) {
    writer.write(op, before + words)
    keep(after)
  } else {
    keep(before)
    writer.write(op, words + after)
  }
}

/** Tokens [start, end) with the spaces between them. */
function inside(side: WordSequence, start: number, end: number): string {
  let text = side.written[start] ?? ''
  for (let at = start + 1; at < end; at++) text += side.gaps[at]! + side.written[at]!
  return text
}
