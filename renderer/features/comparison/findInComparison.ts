import type { UnifiedPiece } from '../../../shared/compare/unifiedLines'
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

/** Where a query stands in each of a row's texts, and which of them is the row's match number `nth`. */
export function rangesInRow(texts: readonly string[], query: string, nth: number | null) {
  const found = texts.map((text) => findRanges(text, query))
  return found.map((ranges, at) => {
    const passed = found.slice(0, at).reduce((sum, earlier) => sum + earlier.length, 0)
    return { ranges, current: nth === null ? null : nth - passed }
  })
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

/** A stretch of a text as it is shown while something is sought: whether it is in a match, and in the one gone to. */
export type FoundPiece = UnifiedPiece & { found: 'match' | 'current' | null }

/** The pieces of one text, cut where a range starts and ends; `current` is the range one has gone to. */
export function cutPieces(pieces: readonly UnifiedPiece[], ranges: readonly Range[], current: number | null): FoundPiece[] {
  let at = 0
  let next = 0
  return pieces.flatMap((piece) => {
    const end = at + piece.text.length
    const cut: FoundPiece[] = []
    const take = (to: number, found: FoundPiece['found']): void => {
      if (to > at) cut.push({ ...piece, text: piece.text.slice(at - end + piece.text.length, to - end + piece.text.length), found })
      at = Math.max(at, to)
    }
    if (piece.text === '') return [{ ...piece, found: null }]
    for (; next < ranges.length && ranges[next]!.start < end; next++) {
      take(ranges[next]!.start, null)
      take(Math.min(ranges[next]!.end, end), next === current ? 'current' : 'match')
      // The rest of it stands in the next piece.
      if (ranges[next]!.end > end) break
    }
    take(end, null)
    return cut
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
