import type { MarkedRange } from '../model/comparison'
import { mark as markSchema, type Mark } from '../model/inline'
import type { Piece } from './sidePieces'

/** A stretch of a clause that is set one way throughout. */
export interface MarkedPiece extends Piece {
  marks: readonly Mark[]
}

/** Cuts the pieces of one text, given in order from its start, where its marks begin and end. */
export function createMarkCutter(ranges: readonly MarkedRange[] = []): (piece: Piece) => MarkedPiece[] {
  const cuts = [...new Set(ranges.flatMap(({ start, end }) => [start, end]))].toSorted((a, b) => a - b)
  // Where the range of each mark that was opened last ends: ranges of one mark do not overlap.
  const ends = new Map<Mark, number>()
  let nextRange = 0
  let nextCut = 0
  let at = 0
  return ({ op, text }) => {
    const first = at
    at += text.length
    const bounds = [first]
    for (; nextCut < cuts.length && cuts[nextCut]! < at; nextCut++) {
      if (cuts[nextCut]! > first) bounds.push(cuts[nextCut]!)
    }
    bounds.push(at)
    return bounds.slice(1).map((end, index) => {
      const start = bounds[index]!
      for (; nextRange < ranges.length && ranges[nextRange]!.start <= start; nextRange++) {
        ends.set(ranges[nextRange]!.mark, ranges[nextRange]!.end)
      }
      const marks = markSchema.options.filter((mark) => (ends.get(mark) ?? 0) > start)
      return { op, text: text.slice(start - first, end - first), marks }
    })
  }
}
