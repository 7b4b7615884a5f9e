import { compareTexts } from '../../../shared/compare/compareTexts'
import type { ChangeKind, ComparisonRow } from '../../../shared/model/comparison'
import type { Pair, TrueLink } from './generatePair'

/** Shares from 0 to 1, but for `marked`, the words marked for each word really changed. */
export interface Accuracy {
  /** F1 of the clause pairs found. */
  pairs: number
  movesFound: number
  /** The same, of those that the texts tell from a deletion and an insertion; see `isTold`. */
  toldMovesFound: number
  /** Share of the moves shown that are moves. */
  movesTrue: number
  splitsAndMerges: number
  typography: number
  marked: number
}

/** Compares a generated pair and holds the result against what really happened. */
export function measureAccuracy(pair: Pair): Accuracy {
  const { rows } = compareTexts(pair.left, pair.right)
  const linked = rows.filter((row) => row.left.length > 0 && row.right.length > 0)
  const found = new Set(linked.flatMap(clausePairs))
  const real = new Set(pair.links.flatMap(clausePairs))
  const moves = both(linked, ['moved', 'moved-edited'], pair.links, ['moved'])
  const told = both(linked, ['moved', 'moved-edited'], pair.links.filter((link) => isTold(pair, link)), ['moved'])
  const groups = both(linked, ['split', 'merged'], pair.links, ['split', 'merged'])
  const typography = both(linked, ['typography'], pair.links, ['typography'])
  const marked = linked.reduce((sum, row) => sum + markedWords(row), 0)
  const shared = [...found].filter((one) => real.has(one)).length
  return {
    pairs: (2 * shared) / (found.size + real.size),
    movesFound: share(moves.shared, moves.real),
    toldMovesFound: share(told.shared, told.real),
    movesTrue: share(moves.shared, moves.found),
    splitsAndMerges: share(2 * groups.shared, groups.real + groups.found),
    typography: share(typography.shared, typography.real),
    marked: pair.changedWords === 0 ? 1 : marked / pair.changedWords,
  }
}

/**
 * Whether two texts can tell that a clause moved. A wording that stands more than once on a side, gone in
 * one place and come in another, may as well have been taken out and put in, unless a neighbour went along.
 */
function isTold({ left, right, links }: Pair, { left: [i], right: [j] }: TrueLink): boolean {
  const wording = left.clauses[i!]!.text
  const copies = ({ clauses }: Pair['left']) => clauses.filter(({ text }) => text === wording).length
  if (wording !== right.clauses[j!]!.text || (copies(left) === 1 && copies(right) === 1)) return true
  return [-1, 1].some((step) => links.some((link) => link.left[0] === i! + step && link.right[0] === j! + step))
}

function clausePairs({ left, right }: { left: number[]; right: number[] }): string[] {
  return left.flatMap((i) => right.map((j) => `${i} ${j}`))
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}

function both(
  rows: readonly ComparisonRow[],
  kinds: readonly ChangeKind[],
  links: readonly TrueLink[],
  trueKinds: readonly TrueLink['kind'][],
): { found: number; real: number; shared: number } {
  const key = ({ left, right }: { left: number[]; right: number[] }) => `${left.join()} ${right.join()}`
  const found = new Set(rows.filter((row) => kinds.includes(row.kind)).map(key))
  const real = new Set(links.filter((link) => trueKinds.includes(link.kind)).map(key))
  return { found: found.size, real: real.size, shared: [...found].filter((one) => real.has(one)).length }
}

function markedWords(row: ComparisonRow): number {
  let words = 0
  for (const segment of row.segments) {
    if (segment.op === 'insert' || segment.op === 'delete') words += segment.text.match(/[\p{L}\p{N}]+['’]?/gu)?.length ?? 0
  }
  return words
}
