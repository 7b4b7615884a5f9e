import type { ComparedNote, ComparedSide, ComparisonRow, Segment } from '../../model/comparison'
import { createMarkCutter, type MarkedPiece } from '../markedPieces'
import type { Piece } from '../sidePieces'

/** A footnote as it is shown under its clause. */
export interface NoteLine {
  /** On the side shown; read as one text, the number it has now. */
  number: number
  /** What happened to the footnote as a whole. */
  op: 'equal' | 'insert' | 'delete'
  moved: boolean
  pieces: MarkedPiece[]
}

/** The footnotes of each of a row's clauses as one side shows them. */
export function sideNotes(row: ComparisonRow, name: 'left' | 'right', side: ComparedSide): NoteLine[][] {
  const changes = new Map((row.notes ?? []).map((change) => [change[name], change]))
  const [absent, own] = name === 'left' ? (['insert', 'delete'] as const) : (['delete', 'insert'] as const)
  return row[name].map((index) =>
    (side.clauses[index]!.notes ?? []).map((note): NoteLine => {
      const change = changes.get(note.number)
      const pieces = (change ? change.segments : unchanged(note)).flatMap((segment): Piece[] => {
        if (segment.op === absent) return []
        return [{ op: segment.op, text: segment.op === 'typography' ? segment[name] : segment.text }]
      })
      const op = change && (change.left === null || change.right === null) ? own : 'equal'
      return { number: note.number, op, moved: change?.moved ?? false, pieces: pieces.flatMap(createMarkCutter(note.marks)) }
    }),
  )
}

/**
 * The footnotes of a row read as one text, by the clauses that stand now; those that were dropped come last.
 * Of a clause that is gone, its own.
 */
export function unifiedNotes(row: ComparisonRow, left: ComparedSide, right: ComparedSide): NoteLine[][] {
  if (row.right.length === 0) return sideNotes(row, 'left', left)
  const changes = new Map((row.notes ?? []).map((change) => [change.right, change]))
  const lines = row.right.map((index) =>
    (right.clauses[index]!.notes ?? []).map((note): NoteLine => {
      const change = changes.get(note.number)
      const pieces = (change ? change.segments : unchanged(note)).map(
        (segment): Piece => ({ op: segment.op, text: segment.op === 'typography' ? segment.right : segment.text }),
      )
      // Marks are those of the words that stand now: what was taken out is shown plain.
      const cut = createMarkCutter(note.marks)
      const shown = pieces.flatMap((piece) => (piece.op === 'delete' ? [{ ...piece, marks: [] }] : cut(piece)))
      return { number: note.number, op: change?.left === null ? 'insert' : 'equal', moved: change?.moved ?? false, pieces: shown }
    }),
  )
  const gone = sideNotes(row, 'left', left)
    .flat()
    .filter(({ op }) => op === 'delete')
  return lines.map((notes, at) => (at === lines.length - 1 ? [...notes, ...gone] : notes))
}

function unchanged({ text }: ComparedNote): Segment[] {
  return text === '' ? [] : [{ op: 'equal', text }]
}
