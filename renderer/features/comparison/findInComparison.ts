import { NOTE_MARK } from '../../../shared/clauses/footnotes'
import type { UnifiedPiece } from '../../../shared/compare/unifiedLines'
import type { ComparedClause, Comparison } from '../../../shared/model/comparison'

/** From `start` up to, not including, `end`; UTF-16 units. */
export interface Range {
  start: number
  end: number
}

/** Where a query stands in a text, whatever the case, the accents and the shape of spaces and apostrophes. */
export function findRanges(text: string, query: string): Range[] {
  const sought = folded(query.trim())
  if (sought === '') return []
  const { within, places } = sought.includes(NOTE_MARK) ? { within: folded(text), places: null } : withoutMarks(folded(text))
  const ranges: Range[] = []
  for (let at = within.indexOf(sought); at >= 0; at = within.indexOf(sought, at + sought.length)) {
    const last = at + sought.length - 1
    ranges.push({ start: places?.[at] ?? at, end: (places?.[last] ?? last) + 1 })
  }
  return ranges
}

/** The text without the marks of its footnotes, which interrupt no phrase, and where each character of it stood. */
function withoutMarks(text: string): { within: string; places: number[] | null } {
  if (!text.includes(NOTE_MARK)) return { within: text, places: null }
  const places: number[] = []
  let within = ''
  for (let at = 0; at < text.length; at++) {
    if (text[at] === NOTE_MARK) continue
    within += text[at]!
    places.push(at)
  }
  return { within, places }
}

/** The texts of a clause that are searched: its own, then those of its footnotes. */
export function searchedTexts({ text, notes = [] }: ComparedClause): string[] {
  return [text, ...notes.map((note) => note.text)]
}

/** Where a query stands in one text of a row, and which of these places has been gone to. */
export interface FoundInText {
  ranges: Range[]
  current: number | null
}

/**
 * Where a query stands in each of a row's clauses, whose texts are its own and those of its footnotes, and
 * which of them is the row's match number `nth`.
 */
export function rangesInRow(clauses: readonly (readonly string[])[], query: string, nth: number | null): FoundInText[][] {
  let passed = 0
  return clauses.map((texts) =>
    texts.map((text) => {
      const ranges = findRanges(text, query)
      const current = nth === null ? null : nth - passed
      passed += ranges.length
      return { ranges, current }
    }),
  )
}

/** Every row that has the query, once for each time it stands there; a wording both sides share counts once. */
export function findInComparison({ rows, left, right }: Comparison, query: string): number[] {
  return rows.flatMap((row, at) => {
    const count = (side: Comparison['left'], indexes: readonly number[]): number =>
      indexes
        .flatMap((index) => searchedTexts(side.clauses[index]!))
        .reduce((sum, text) => sum + findRanges(text, query).length, 0)
    const times = Math.max(count(left, row.left), count(right, row.right))
    return Array.from({ length: times }, () => at)
  })
}

/** A stretch of a text as it is shown while something is sought: whether it is in a match, and in the one gone to. */
export type FoundPiece = UnifiedPiece & { found: 'match' | 'current' | null }

/** The pieces of one text, cut where what was found in it starts and ends. */
export function cutPieces(pieces: readonly UnifiedPiece[], { ranges, current }: FoundInText): FoundPiece[] {
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
