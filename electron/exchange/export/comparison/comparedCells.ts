import { isHeading } from '../../../../shared/clauses/outline'
import type { MarkedPiece } from '../../../../shared/compare/markedPieces'
import type { ComparedClause } from '../../../../shared/model/comparison'

/** How many cells a compared clause has as a row of a table, 0 for one that is none: a tab of its text parts two of them. */
export function columnsOf({ kind, text }: Pick<ComparedClause, 'kind' | 'text'>): number {
  if (isHeading(kind) || kind === 'signature' || !text.includes('\t')) return 0
  return text.split('\t').length
}

/** A cell of a row with what became of the boundary before it; the first has none. */
export interface CellPieces {
  boundary: MarkedPiece['op'] | null
  pieces: MarkedPiece[]
}

/** What each cell of a row shows, given what the whole row does. */
export function cellPieces(pieces: readonly MarkedPiece[]): CellPieces[] {
  const cells: CellPieces[] = [{ boundary: null, pieces: [] }]
  for (const piece of pieces) {
    piece.text.split('\t').forEach((text, at) => {
      if (at > 0) cells.push({ boundary: piece.op, pieces: [] })
      if (text !== '') cells.at(-1)!.pieces.push({ ...piece, text })
    })
  }
  return cells
}
