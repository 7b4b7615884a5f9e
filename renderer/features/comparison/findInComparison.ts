import type { Piece } from '../../../shared/compare/sidePieces'
import type { Comparison } from '../../../shared/model/comparison'

/** From `start` up to, not including, `end`; UTF-16 units. */
export interface Range {
  start: number
  end: number
}

/** Where a query stands in a text, whatever the case, the accents and the shape of spaces and apostrophes. */
export function findRanges(text: string, query: string): Range[] {
  const sought = folded(query.trim())
  if (sought === '') return []
  const within = folded(text)
  const ranges: Range[] = []
  for (let at = within.indexOf(sought); at >= 0; at = within.indexOf(sought, at + sought.length)) {
    ranges.push({ start: at, end: at + sought.length })
  }
  return ranges
}

/** Every row that has the query, once for each time it stands there; a wording both sides share counts once. */
export function findInComparison({ rows, left, right }: Comparison, query: string): number[] {
  return rows.flatMap((row, at) => {
    const count = (side: Comparison['left'], indexes: readonly number[]): number =>
      indexes.reduce((sum, index) => sum + findRanges(side.clauses[index]!.text, query).length, 0)
    const times = Math.max(count(left, row.left), count(right, row.right))
    return Array.from({ length: times }, () => at)
  })
}

/** The pieces of one clause, cut where a range starts and ends. */
export function cutPieces(pieces: readonly Piece[], ranges: readonly Range[]): (Piece & { found: boolean })[] {
  const cuts = ranges.flatMap(({ start, end }) => [start, end])
  let at = 0
  return pieces.flatMap((piece) => {
    const first = at
    at += piece.text.length
    const bounds = [first, ...cuts.filter((cut) => cut > first && cut < at), at]
    return bounds.slice(1).map((end, index) => {
      const start = bounds[index]!
      const found = ranges.some((range) => range.start <= start && end <= range.end)
      return { op: piece.op, text: piece.text.slice(start - first, end - first), found }
    })
  })
}

/** As long as the text itself, so that places in one are places in the other. */
function folded(text: string): string {
  return text.replace(/[^a-z ]/g, (unit) => {
    if (unit === '’') return "'"
    if (/\s/.test(unit)) return ' '
    const plain = (unit.normalize('NFD')[0] ?? unit).toLowerCase()
    return plain.length === 1 ? plain : unit
  })
}
