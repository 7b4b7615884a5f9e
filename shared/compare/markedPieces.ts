import type { ComparedNote, MarkedRange } from '../model/comparison'
import { mark as markSchema, type Mark } from '../model/inline'
import type { Piece } from './sidePieces'

/** A stretch of a clause that is set one way throughout. */
export interface MarkedPiece extends Piece {
  marks: readonly Mark[]
  /** The number of the footnote whose mark this is. */
  note?: number
}

/** Cuts the pieces of one text, given in order from its start, where its marks begin and end and footnotes stand. */
export function createMarkCutter(
  ranges: readonly MarkedRange[] = [],
  notes: readonly Pick<ComparedNote, 'at' | 'number'>[] = [],
): (piece: Piece) => MarkedPiece[] {
  const limits = [...ranges.flatMap(({ start, end }) => [start, end]), ...notes.flatMap(({ at }) => [at, at + 1])]
  const cuts = [...new Set(limits)].toSorted((a, b) => a - b)
  const noteAt = new Map(notes.map(({ at, number }) => [at, number]))
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
      const note = end > start ? noteAt.get(start) : undefined
      return { op, text: text.slice(start - first, end - first), marks, ...(note !== undefined && { note }) }
    })
  }
}
