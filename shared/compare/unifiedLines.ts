import type { ComparedClause, ComparedNote, ComparedSide, ComparisonRow, MarkedRange, Segment } from '../model/comparison'
import { createMarkCutter, type MarkedPiece } from './markedPieces'

/** A stretch of the unified text; `label` is the one that a merged clause had, where its words begin. */
export interface UnifiedPiece extends MarkedPiece {
  label?: string
}

export interface UnifiedLine {
  clause: ComparedClause
  pieces: UnifiedPiece[]
}

/**
 * Both sides of a row as one text, what was taken out before what was put in its place: a line for each
 * clause that stands now, or that stood where none does.
 */
export function unifiedLines(row: ComparisonRow, left: ComparedSide, right: ComparedSide): UnifiedLine[] {
  const before = joined(row.left, left)
  const after = joined(row.right, right)
  const standing = after.clauses.length > 0 ? after.clauses : before.clauses
  const lines = standing.map((clause): UnifiedLine => ({ clause, pieces: [] }))
  const [cutBefore, cutAfter] = [createMarkCutter(before.marks, before.notes), createMarkCutter(after.marks, after.notes)]
  const isMerged = before.clauses.length > 1
  let [line, came, leftAt, rightAt] = [0, 0, 0, 0]
  for (const { op, text, left: leftLength, right: rightLength } of steps(row.segments, before.starts, after.starts)) {
    leftAt += leftLength
    rightAt += rightLength
    const endsLine = rightLength > 0 && rightAt === after.starts[line + 1]
    const endsFormer = leftLength > 0 && leftAt >= (before.starts[came + 1] ?? Infinity)
    const shown = op === 'delete' ? cutBefore({ op, text }) : cutAfter({ op, text })
    if (op !== 'delete') cutBefore({ op, text: ' '.repeat(leftLength) })
    // The line feed between two clauses belongs to neither.
    if (endsLine || (endsFormer && op === 'delete')) shown[shown.length - 1] = withoutLast(shown.at(-1)!)
    lines[line]?.pieces.push(...shown.filter((piece) => piece.text !== ''))
    if (endsLine) line += 1
    if (!endsFormer || !isMerged) continue
    came += 1
    const { label } = before.clauses[came]!
    if (label !== '') lines[line]?.pieces.push({ op: 'delete', text: '', marks: [], label })
  }
  return lines
}

interface Step {
  op: Segment['op']
  text: string
  /** How far it goes on each side. */
  left: number
  right: number
}

/** The segments as they are read, cut where a clause of either side begins. */
function steps(segments: readonly Segment[], leftStarts: readonly number[], rightStarts: readonly number[]): Step[] {
  let [leftAt, rightAt] = [0, 0]
  return segments.flatMap((segment) => {
    const { op } = segment
    const text = op === 'typography' ? segment.right : segment.text
    const shift = rightAt - leftAt
    const [from, starts] =
      op === 'delete'
        ? [leftAt, leftStarts]
        : [rightAt, op === 'equal' ? [...rightStarts, ...leftStarts.map((start) => start + shift)] : rightStarts]
    const cuts = starts.map((start) => start - from).filter((cut) => cut > 0 && cut < text.length)
    const bounds = [...new Set([0, ...cuts, text.length])].toSorted((a, b) => a - b)
    if (op !== 'insert') leftAt += op === 'typography' ? segment.left.length : text.length
    if (op !== 'delete') rightAt += text.length
    return bounds.slice(1).map((end, index): Step => {
      const part = text.slice(bounds[index], end)
      const former = op === 'typography' ? (index === 0 ? segment.left.length : 0) : op === 'insert' ? 0 : part.length
      return { op, text: part, left: former, right: op === 'delete' ? 0 : part.length }
    })
  })
}

function withoutLast(piece: MarkedPiece): MarkedPiece {
  return { ...piece, text: piece.text.slice(0, -1) }
}

/** The clauses of a row on one side, where each begins in their joined text, and the marks and footnotes of that. */
function joined(indexes: readonly number[], side: ComparedSide) {
  const clauses = indexes.map((index) => side.clauses[index]!)
  const starts: number[] = []
  const marks: MarkedRange[] = []
  const notes: ComparedNote[] = []
  let at = 0
  for (const clause of clauses) {
    starts.push(at)
    for (const { mark, start, end } of clause.marks ?? []) marks.push({ mark, start: start + at, end: end + at })
    for (const note of clause.notes ?? []) notes.push({ ...note, at: note.at + at })
    at += clause.text.length + 1
  }
  return { clauses, starts, marks, notes }
}
