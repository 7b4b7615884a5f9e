import { longestIncreasing } from '../compare/longestIncreasing'
import { surePairs, type TranslatedPair } from './surePairs'
import { translationLikeness, weighReadings, type WeighedReading } from './translationLikeness'
import { readTranslation, type TranslatedClause, type TranslationReading } from './translationReading'

/** Below, two clauses are not each other, whatever stands around them. */
const LEAST = 0.3
/** Numbers that agree carry a pair further, but not two clauses that have nothing else of each other. */
const LEAST_NUMBERED = 0.35
/** Each costs a comparison of two readings; this many take some half a second. */
const MOST_CELLS = 400_000

/**
 * Pairs the clauses of two language versions of one text, in order. First by official numbers that only one
 * clause of each has, then, between those, so that together the pairs are worth most (Needleman and Wunsch,
 * 1970): numbers, names and kindred words, lengths (Gale and Church, 1993), kinds. Pure; nothing is translated.
 */
export function alignTranslations(left: readonly TranslatedClause[], right: readonly TranslatedClause[]): TranslatedPair[] {
  const sides = weighReadings(left.map(readTranslation), right.map(readTranslation))
  const likeness = (i: number, j: number) => translationLikeness(sides.left[i]!, sides.right[j]!)
  const anchors = numberedPairs(sides.left, sides.right)
  const pairs: PlacedPair[] = []
  let [i, j] = [0, 0]
  for (const [endI, endJ] of [...anchors, [left.length, right.length] as const]) {
    pairs.push(...alignBetween({ i, j, endI, endJ }, likeness))
    if (endI < left.length) pairs.push({ left: endI, right: endJ, likeness: likeness(endI, endJ) })
    ;[i, j] = [endI + 1, endJ + 1]
  }
  return surePairs(pairs, sides)
}

type PlacedPair = Omit<TranslatedPair, 'isSure'>

/** Pairs of the clauses that alone have their number, in the same order on both sides. */
function numberedPairs(left: readonly WeighedReading[], right: readonly WeighedReading[]) {
  const [inLeft, inRight] = [onlyOnes(left), onlyOnes(right)]
  const found: [number, number][] = []
  for (const [number, i] of inLeft) {
    const j = inRight.get(number)
    if (j !== undefined && translationLikeness(left[i]!, right[j]!) >= LEAST_NUMBERED) found.push([i, j])
  }
  return longestIncreasing(found.map(([, j]) => j)).map((at) => found[at]!)
}

function onlyOnes(side: readonly TranslationReading[]): Map<string, number> {
  const places = new Map<string, number | null>()
  side.forEach(({ number, heads }, at) => {
    if (number !== '' && !heads) places.set(number, places.has(number) ? null : at)
  })
  return new Map([...places].flatMap(([number, at]) => (at === null ? [] : [[number, at] as const])))
}

interface Stretch {
  i: number
  j: number
  endI: number
  endJ: number
}

const PAIR = 1
const SKIP_LEFT = 2

/** Of very long stretches only what stands about as far from their beginning is considered. */
function alignBetween({ i: startI, j: startJ, endI, endJ }: Stretch, likeness: (i: number, j: number) => number): PlacedPair[] {
  const [height, rightLength] = [endI - startI, endJ - startJ]
  if (height <= 0 || rightLength <= 0) return []
  const width = Math.min(rightLength, Math.max(8, Math.floor(MOST_CELLS / height)))
  const bandStart = (row: number) =>
    Math.max(0, Math.min(rightLength - width, Math.round((row * rightLength) / height - width / 2)))
  const trace = new Uint8Array(height * width)
  let above = new Float64Array(rightLength + 1)
  let current = new Float64Array(rightLength + 1)
  for (let row = 0; row < height; row++) {
    const start = bandStart(row)
    current[start] = above[start]!
    for (let column = start; column < start + width; column++) {
      let [best, how] = [above[column + 1]!, SKIP_LEFT]
      if (current[column]! > best) [best, how] = [current[column]!, 0]
      const worth = likeness(startI + row, startJ + column) - LEAST
      if (worth > 0 && above[column]! + worth > best) [best, how] = [above[column]! + worth, PAIR]
      current[column + 1] = best
      trace[row * width + (column - start)] = how
    }
    current.fill(current[start + width]!, start + width + 1, Math.min(rightLength, bandStart(row + 1) + width) + 1)
    ;[above, current] = [current, above]
  }
  const pairs: PlacedPair[] = []
  let [row, column] = [height - 1, rightLength - 1]
  while (row >= 0 && column >= 0) {
    const start = bandStart(row)
    const how = column < start ? SKIP_LEFT : column >= start + width ? 0 : trace[row * width + (column - start)]
    if (how === PAIR) {
      const [left, right] = [startI + row--, startJ + column--]
      pairs.push({ left, right, likeness: likeness(left, right) })
    } else if (how === SKIP_LEFT) row--
    else column--
  }
  return pairs.toReversed()
}
