import { longestIncreasing } from '../../../../../shared/compare/longestIncreasing'
import type { ComparedSide, ComparisonRow } from '../../../../../shared/model/comparison'
import { clauseParagraph, movedParagraph, rowParagraphs } from './rowParagraphs'
import type { TrackedParagraph } from './trackedParagraph'

/**
 * The comparison as one run of paragraphs: without what was inserted they are the left text's clauses in
 * their order, without what was deleted the right text's. Between two rows that stayed in place come first
 * the clauses that left, then those that arrived.
 */
export function trackedParagraphs(
  rows: readonly ComparisonRow[],
  left: ComparedSide,
  right: ComparedSide,
): TrackedParagraph[] {
  const places = rowsInPlace(rows)
  const departures = new Map<number, Move>()
  const arrivals = new Map<number, Move>()
  for (const row of rows) {
    if (row.left.length !== 1 || row.right.length !== 1 || places.has(row)) continue
    const move = { name: `move${arrivals.size + 1}`, row }
    departures.set(row.left[0]!, move)
    arrivals.set(row.right[0]!, move)
  }

  const leave = (index: number): TrackedParagraph => {
    const move = departures.get(index)
    if (!move) return clauseParagraph(left, index, 'deleted')
    return { ...movedParagraph(move.row, 'movedFrom', left, right), movedFrom: move.name }
  }
  const arrive = (index: number): TrackedParagraph => {
    const move = arrivals.get(index)
    if (!move) return clauseParagraph(right, index, 'inserted')
    return { ...movedParagraph(move.row, 'movedTo', left, right), movedTo: move.name }
  }

  const paragraphs: TrackedParagraph[] = []
  let [i, j] = [0, 0]
  for (const row of places) {
    paragraphs.push(...range(i, row.left[0]!).map(leave), ...range(j, row.right[0]!).map(arrive))
    paragraphs.push(...rowParagraphs(row, left, right))
    i = row.left.at(-1)! + 1
    j = row.right.at(-1)! + 1
  }
  const gone = range(i, left.clauses.length).map(leave)
  const added = range(j, right.clauses.length).map(arrive)
  return closed(paragraphs, gone, added)
}

interface Move {
  name: string
  row: ComparisonRow
}

/** The rows that can stay where they are, in the order both sides have them in. */
function rowsInPlace(rows: readonly ComparisonRow[]): Set<ComparisonRow> {
  const candidates = rows
    .filter(({ kind, left, right }) => kind !== 'moved' && kind !== 'moved-edited' && isRun(left) && isRun(right))
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
 * Word keeps the end of a document's last paragraph whatever is accepted or rejected, so that end must belong
 * to both sides: what comes or goes at the close of the text takes the end of the paragraph before it along.
 */
function closed(
  body: readonly TrackedParagraph[],
  gone: readonly TrackedParagraph[],
  added: readonly TrackedParagraph[],
): TrackedParagraph[] {
  const [lastGone, firstAdded, before] = [gone.at(-1), added[0], body.at(-1)]
  if (lastGone && firstAdded) {
    const shared = { ...firstAdded, runs: [...lastGone.runs, ...firstAdded.runs], movedFrom: lastGone.movedFrom }
    return withCommonEnd([...body, ...gone.slice(0, -1), shared, ...added.slice(1)], lastGone.left)
  }
  if (lastGone) {
    const right = before?.right ?? null
    const opening = before ? [...body.slice(0, -1), { ...before, end: 'deleted', right: null } as const] : []
    return [...opening, ...gone.slice(0, -1), { ...lastGone, end: 'same', right }]
  }
  if (firstAdded) {
    const opening = before ? [...body.slice(0, -1), { ...before, end: 'inserted', left: null } as const] : []
    return withCommonEnd([...opening, ...added], before?.left ?? null)
  }
  return body.length > 0 ? [...body] : [EMPTY]
}

/** What a document without a text is made of. */
const EMPTY: TrackedParagraph = { runs: [], end: 'same', left: null, right: null, movedFrom: null, movedTo: null }

function withCommonEnd(paragraphs: TrackedParagraph[], left: number | null): TrackedParagraph[] {
  return [...paragraphs.slice(0, -1), { ...paragraphs.at(-1)!, end: 'same', left }]
}
