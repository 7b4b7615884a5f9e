import { isHeading } from '../../../../shared/clauses/outline'
import type { MarkedPiece } from '../../../../shared/compare/markedPieces'
import type { ComparedClause, ComparisonRow } from '../../../../shared/model/comparison'

/** How many cells a compared clause has as a row of a table, 0 for one that is none: a tab of its text parts two of them. */
export function columnsOf({ kind, text }: Pick<ComparedClause, 'kind' | 'text'>): number {
  if (isHeading(kind) || kind === 'signature' || !text.includes('\t')) return 0
  return text.split('\t').length
}

/** Cells of more columns than this have no room for a word beside each other in half a page, and stand in one line. */
export const MOST_COLUMNS = 8

/** A cell of a row with what became of the boundary before it. */
export interface CellPieces {
  boundary: 'equal' | 'insert' | 'delete'
  pieces: MarkedPiece[]
}

/** What each cell of a row shows on one side, given what the whole row does there. */
export function cellPieces(pieces: readonly MarkedPiece[], { kind, structure }: ComparisonRow, side: 'left' | 'right'): CellPieces[] {
  // Among words that stayed a boundary for a space is written as typography, but is none.
  const isRedivided = structure.some(({ type }) => type === 'cellsParted' || type === 'cellsJoined' || type === 'cellsShifted')
  const become = { left: 'delete', right: 'insert' } as const
  // Of a row that came or went whole, its words say so.
  const isWhole = kind === 'inserted' || kind === 'deleted'
  const cells: CellPieces[] = [{ boundary: 'equal', pieces: [] }]
  for (const piece of pieces) {
    const changed = piece.op === 'typography' ? (isRedivided ? become[side] : 'equal') : piece.op
    const boundary = isWhole ? 'equal' : changed
    piece.text.split('\t').forEach((text, at) => {
      if (at > 0) cells.push({ boundary, pieces: [] })
      if (text !== '') cells.at(-1)!.pieces.push({ ...piece, text })
    })
  }
  return cells
}
