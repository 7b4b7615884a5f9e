import { longestIncreasing } from '../../../../../shared/compare/longestIncreasing'
import type { ComparedSide, ComparisonRow } from '../../../../../shared/model/comparison'
import { columnsOf } from '../comparedCells'
import { clauseParagraph, movedParagraph, rowParagraphs } from './rowParagraphs'
import { keepsCells, keptRow, lonelyRow } from './tableRows'
import { isTrackedRow, type TrackedParagraph, type TrackedPart } from './trackedParagraph'

/**
 * The comparison as one run of paragraphs and rows of tables: without what was inserted they are the left text's
 * clauses in their order, without what was deleted the right text's. Between two rows that stayed in place come
 * first the clauses that left, then those that arrived. A row of a table never moves, nor is it split or merged:
 * Word has no change for that which every reader undoes, so it goes here and comes there.
 */
export function trackedParts(rows: readonly ComparisonRow[], left: ComparedSide, right: ComparedSide): TrackedPart[] {
  const places = rowsInPlace(rows, (row) => keepsCells(row, left, right))
  const isTableRow = ({ clauses }: ComparedSide, index: number) => columnsOf(clauses[index]!) > 0
  const departures = new Map<number, Move>()
  const arrivals = new Map<number, Move>()
  for (const row of rows) {
    if (row.left.length !== 1 || row.right.length !== 1 || places.has(row)) continue
    if (isTableRow(left, row.left[0]!) || isTableRow(right, row.right[0]!)) continue
    const move = { name: `move${arrivals.size + 1}`, row }
    departures.set(row.left[0]!, move)
    arrivals.set(row.right[0]!, move)
  }

  const leave = (index: number): TrackedPart => {
    if (isTableRow(left, index)) return lonelyRow(left, index, 'deleted')
    const move = departures.get(index)
    if (!move) return clauseParagraph(left, index, 'deleted')
    return { ...movedParagraph(move.row, 'movedFrom', left, right), movedFrom: move.name }
  }
  const arrive = (index: number): TrackedPart => {
    if (isTableRow(right, index)) return lonelyRow(right, index, 'inserted')
    const move = arrivals.get(index)
    if (!move) return clauseParagraph(right, index, 'inserted')
    return { ...movedParagraph(move.row, 'movedTo', left, right), movedTo: move.name }
  }

  const parts: TrackedPart[] = []
  let [i, j] = [0, 0]
  for (const row of places) {
    const kept = isTableRow(right, row.right[0]!) ? [keptRow(row, left, right)] : rowParagraphs(row, left, right)
    const gone = range(i, row.left[0]!).map(leave)
    const added = range(j, row.right[0]!).map(arrive)
    parts.push(...betweenTables(parts.at(-1), gone, added, kept[0]), ...kept)
    i = row.left.at(-1)! + 1
    j = row.right.at(-1)! + 1
  }
  const gone = range(i, left.clauses.length).map(leave)
  const added = range(j, right.clauses.length).map(arrive)
  return closed(parts, gone, added)
}

interface Move {
  name: string
  row: ComparisonRow
}

/** The rows that can stay where they are, in the order both sides have them in. */
function rowsInPlace(rows: readonly ComparisonRow[], canStay: (row: ComparisonRow) => boolean): Set<ComparisonRow> {
  const candidates = rows
    .filter(({ kind, left, right }) => kind !== 'moved' && kind !== 'moved-edited' && isRun(left) && isRun(right))
    .filter(canStay)
    .toSorted((a, b) => a.right[0]! - b.right[0]!)
  return new Set(longestIncreasing(candidates.map(({ left }) => left[0]!)).map((at) => candidates[at]!))
}

function isRun(indexes: readonly number[]): boolean {
  return indexes.length > 0 && indexes.every((index, at) => index === indexes[0]! + at)
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)
}

/**
 * Parts that went and parts that came at one place, the former first; but rows of the table before stay with it, as do
 * rows of the table that follows, whatever of another shape stood there.
 */
function betweenTables(
  before: TrackedPart | undefined,
  gone: readonly TrackedPart[],
  added: readonly TrackedPart[],
  next?: TrackedPart,
): TrackedPart[] {
  const [one, other] = [gone, added].map((parts) => {
    const start = parts.findIndex((part) => !areOfOneTable(part, before))
    const from = start < 0 ? parts.length : start
    const to = Math.max(parts.findLastIndex((part) => !areOfOneTable(part, next)) + 1, from)
    return [parts.slice(0, from), parts.slice(from, to), parts.slice(to)] as const
  })
  return [0, 1, 2].flatMap((at) => [...one![at]!, ...other![at]!])
}

function areOfOneTable(part: TrackedPart, other: TrackedPart | undefined): boolean {
  return other !== undefined && isTrackedRow(part) && isTrackedRow(other) && part.cells.length === other.cells.length
}

/**
 * Word keeps the end of a document's last paragraph whatever is accepted or rejected, so that end must belong
 * to both sides: what comes or goes at the close of the text takes the end of the paragraph before it along.
 * Where a table stands there, no text has the last paragraph.
 */
function closed(body: readonly TrackedPart[], gone: readonly TrackedPart[], added: readonly TrackedPart[]): TrackedPart[] {
  const [before, opening] = [body.at(-1), body.slice(0, -1)]
  if ((before && isTrackedRow(before)) || !gone.every(isParagraph) || !added.every(isParagraph)) {
    return [...body, ...betweenTables(before, gone, added), EMPTY]
  }
  const [lastGone, firstAdded] = [gone.at(-1), added[0]]
  if (lastGone && firstAdded) {
    const shared = { ...firstAdded, runs: [...lastGone.runs, ...firstAdded.runs], movedFrom: lastGone.movedFrom }
    return [...body, ...gone.slice(0, -1), ...withCommonEnd([shared, ...added.slice(1)], lastGone.left)]
  }
  if (lastGone) {
    const ending = before ? [{ ...before, end: 'deleted', right: null } as const] : []
    return [...opening, ...ending, ...gone.slice(0, -1), { ...lastGone, end: 'same', right: before?.right ?? null }]
  }
  if (firstAdded) {
    const ending = before ? [{ ...before, end: 'inserted', left: null } as const] : []
    return [...opening, ...ending, ...withCommonEnd(added, before?.left ?? null)]
  }
  return body.length > 0 ? [...body] : [EMPTY]
}

/** A paragraph of no text: all that a document without one is made of. */
const EMPTY: TrackedParagraph = { runs: [], end: 'same', left: null, right: null, movedFrom: null, movedTo: null }

function withCommonEnd(paragraphs: readonly TrackedParagraph[], left: number | null): TrackedParagraph[] {
  return [...paragraphs.slice(0, -1), { ...paragraphs.at(-1)!, end: 'same', left }]
}

function isParagraph(part: TrackedPart): part is TrackedParagraph {
  return !isTrackedRow(part)
}
