import { NOTE_MARK } from '../../clauses/footnotes'
import type { ComparedNote, ComparedSide, ComparisonRow, Segment } from '../../model/comparison'
import { longestIncreasing } from '../longestIncreasing'
import { SegmentWriter } from '../words/segmentWriter'
import type { NotePair } from './pairNotes'

/** A footnote's mark in a row's segments, on the sides that have it. */
interface SetMark {
  op: 'equal' | 'insert' | 'delete'
  left: ComparedNote | undefined
  right: ComparedNote | undefined
}

/**
 * A row's segments with each struck and each added mark that of a footnote that was dropped or added. All marks
 * are one character, so that of several side by side the words alone cannot tell which one went; their footnotes can.
 */
export function settleMarks(row: ComparisonRow, left: ComparedSide, right: ComparedSide, pairs: readonly NotePair[]): Segment[] {
  const partners = new Map(pairs.flatMap((pair) => (pair.left && pair.right ? [[pair.left.note, pair.right.note] as const] : [])))
  const [leftNotes, rightNotes] = [notesByPlace(row.left, left), notesByPlace(row.right, right)]
  const settled = new SegmentWriter()
  let group: SetMark[] = []
  const endGroup = (): void => {
    for (const op of settledOps(group, partners)) settled.write(op, NOTE_MARK)
    group = []
  }
  let [leftAt, rightAt] = [0, 0]
  for (const segment of row.segments) {
    if (segment.op === 'typography') {
      endGroup()
      settled.writeKept(segment.left, segment.right)
      leftAt += segment.left.length
      rightAt += segment.right.length
      continue
    }
    const { op, text } = segment
    let from = 0
    for (let at = text.indexOf(NOTE_MARK); at >= 0; at = text.indexOf(NOTE_MARK, at + 1)) {
      const mark = {
        op,
        left: op === 'insert' ? undefined : leftNotes.get(leftAt + at),
        right: op === 'delete' ? undefined : rightNotes.get(rightAt + at),
      }
      // An asterisk of the text is no mark.
      if (!mark.left && !mark.right) continue
      if (at > from) {
        endGroup()
        settled.write(op, text.slice(from, at))
      }
      group.push(mark)
      from = at + NOTE_MARK.length
    }
    if (from < text.length) {
      endGroup()
      settled.write(op, text.slice(from))
    }
    if (op !== 'insert') leftAt += text.length
    if (op !== 'delete') rightAt += text.length
  }
  endGroup()
  return settled.segments
}

/** The footnotes of a row's clauses by where they stand in their texts, which a line feed joins. */
function notesByPlace(clauses: readonly number[], side: ComparedSide): Map<number, ComparedNote> {
  const notes = new Map<number, ComparedNote>()
  let from = 0
  for (const index of clauses) {
    const clause = side.clauses[index]!
    for (const note of clause.notes ?? []) notes.set(from + note.at, note)
    from += clause.text.length + 1
  }
  return notes
}

/** What happened to each of the marks side by side; those of one footnote stay. */
function settledOps(group: readonly SetMark[], partners: ReadonlyMap<ComparedNote, ComparedNote>): SetMark['op'][] {
  if (group.length < 2 || group.every(({ op }) => op === group[0]!.op)) return group.map(({ op }) => op)
  const left = group.flatMap((mark) => mark.left ?? [])
  const right = group.flatMap((mark) => mark.right ?? [])
  const there = new Map(right.map((note, at) => [note, at]))
  const paired = left.flatMap((note, at) => {
    const partner = there.get(partners.get(note) ?? note)
    return partner === undefined ? [] : [{ at, partner }]
  })
  const ops: SetMark['op'][] = []
  let [leftAt, rightAt] = [0, 0]
  const upTo = (leftEnd: number, rightEnd: number): void => {
    for (; leftAt < leftEnd; leftAt++) ops.push('delete')
    for (; rightAt < rightEnd; rightAt++) ops.push('insert')
  }
  for (const index of longestIncreasing(paired.map(({ partner }) => partner))) {
    const { at, partner } = paired[index]!
    upTo(at, partner)
    ops.push('equal')
    leftAt++
    rightAt++
  }
  upTo(left.length, right.length)
  return ops
}
