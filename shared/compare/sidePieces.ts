import type { ComparisonRow, Segment } from '../model/comparison'

/** A stretch of one clause of a row, as one side shows it. */
export interface Piece {
  op: Segment['op']
  text: string
}

/**
 * What one side of a row shows, clause by clause: the segments that side has, cut where one of its
 * clauses ends. `texts` are the texts of the row's clauses on that side.
 */
export function sidePieces(row: ComparisonRow, side: 'left' | 'right', texts: readonly string[]): Piece[][] {
  // Between two languages the segments of a pair only hold both sides: no word was put in or taken out.
  if (row.kind === 'unchanged') return texts.map((text) => [{ op: 'equal', text }])
  const absent = side === 'left' ? 'insert' : 'delete'
  const clauses: Piece[][] = texts.map(() => [])
  let clause = 0
  let room = texts[0]?.length ?? 0
  for (const segment of row.segments) {
    if (segment.op === absent) continue
    let text = segment.op === 'typography' ? segment[side] : segment.text
    while (text !== '' && clause < texts.length) {
      if (room === 0) {
        // The line feed between two clauses belongs to neither.
        if (clause === texts.length - 1) break
        clause++
        room = texts[clause]!.length
        text = text.slice(1)
        continue
      }
      const taken = text.slice(0, room)
      clauses[clause]!.push({ op: segment.op, text: taken })
      room -= taken.length
      text = text.slice(taken.length)
    }
  }
  return clauses
}
