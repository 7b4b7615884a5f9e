import { marksInCommon, translationLikeness, weightInCommon, type WeighedReading } from './translationLikeness'

/** Two clauses that are each other in two languages, by their places. */
export interface TranslatedPair {
  left: number
  right: number
  /** 0–1: how much speaks for it beside its place. */
  likeness: number
  /** It may be used without looking; else it is a guess, and shown as one. */
  isSure: boolean
}

/** With less in its favour a pair is a guess, wherever it stands. */
const LEAST_SURE = 0.5
/** Of the marks both texts have, two clauses that are each other by themselves have this much in common… */
const OWN_MARKS = 0.4
/** …and of all their marks this much: two that speak of one subject have others beside… */
const OWN_SHARE = 0.2
/** …or this much of the first alone, where they have the same official number. */
const OWN_MARKS_NUMBERED = 0.2
/** Where so many clauses have their other self, hardly one is missing between two pairs that are sure. */
const NEARLY_WHOLE = 0.9
/** Each costs a comparison of two readings; this many take some half a second. */
const MOST_COMPARED = 400_000

/**
 * Says which pairs are sure. Where clauses are missing, two that are left over come to stand beside each other, and
 * length, kind and place speak for them: there, only what they have in common counts, that it is more than chance gives
 * any two clauses of the texts, and that neither is more like another clause. Between two pairs that are sure there are
 * fewer for chance to choose from, and less is enough. Where every clause has its other self, place is proof enough.
 */
export function surePairs(pairs: readonly Omit<TranslatedPair, 'isSure'>[], sides: Sides): TranslatedPair[] {
  const isComplete = pairs.length === sides.left.length && pairs.length === sides.right.length
  const mayBe = pairs.map((pair) => pair.likeness >= LEAST_SURE)
  const sure = isComplete ? mayBe : provenPairs(pairs, sides, mayBe)
  return pairs.map((pair, at) => ({ ...pair, isSure: sure[at]! }))
}

interface Sides {
  left: readonly WeighedReading[]
  right: readonly WeighedReading[]
}

type Unsure = Omit<TranslatedPair, 'isSure'>

function provenPairs(pairs: readonly Unsure[], sides: Sides, mayBe: readonly boolean[]): boolean[] {
  const nearest = pairs.map((pair, at) => mayBe[at]! && isNearest(pair, sides, Math.max(2, Math.floor(MOST_COMPARED / pairs.length / 4))))
  const sure = pairs.map(() => false)
  const isNearlyWhole = 2 * pairs.length >= NEARLY_WHOLE * (sides.left.length + sides.right.length)
  for (let found = true; found; ) {
    found = false
    for (const { from, to, before, after } of stretches(pairs, sure, sides)) {
      const [height, width] = [after.left - before.left - 1, after.right - before.right - 1]
      const byChance = Math.log(height * width)
      // As many stand on either side, and each of them has its other self.
      const isEven = height === to - from && width === to - from
      const isPlaced = isEven && (isNearlyWhole || to - from === 1)
      for (let at = from; at < to; at++) {
        if (!(isPlaced && mayBe[at]) && !(nearest[at] && hasProof(pairs[at]!, sides, byChance))) continue
        sure[at] = true
        found = true
      }
    }
  }
  return sure
}

/** Pairs `from` up to, not with, `to` stand between two that are sure, or an end of the texts. */
interface Stretch {
  from: number
  to: number
  before: Pick<Unsure, 'left' | 'right'>
  after: Pick<Unsure, 'left' | 'right'>
}

function stretches(pairs: readonly Unsure[], sure: readonly boolean[], { left, right }: Sides): Stretch[] {
  const found: Stretch[] = []
  let from = 0
  let before = { left: -1, right: -1 }
  for (let at = 0; at <= pairs.length; at++) {
    if (at < pairs.length && !sure[at]) continue
    const after = pairs[at] ?? { left: left.length, right: right.length }
    if (at > from) found.push({ from, to: at, before, after })
    from = at + 1
    before = after
  }
  return found
}

/** True when what two clauses have in common is more than chance gives the likest of those they could be paired with. */
function hasProof(pair: Unsure, { left, right }: Sides, byChance: number): boolean {
  const [one, other] = [left[pair.left]!, right[pair.right]!]
  const marks = marksInCommon(one, other)
  if (one.number !== '' && one.number === other.number) return marks >= OWN_MARKS_NUMBERED
  const common = weightInCommon(one, other)
  return marks >= OWN_MARKS && common >= byChance && 2 * common >= OWN_SHARE * (one.whole + other.whole)
}

/** True when neither clause is more like another one near it. */
function isNearest(pair: Unsure, { left, right }: Sides, reach: number): boolean {
  const [one, other] = [left[pair.left]!, right[pair.right]!]
  const around = (side: readonly WeighedReading[], place: number) => side.slice(Math.max(0, place - reach), place + reach + 1)
  return (
    around(right, pair.right).every((rival) => rival === other || translationLikeness(one, rival) <= pair.likeness) &&
    around(left, pair.left).every((rival) => rival === one || translationLikeness(rival, other) <= pair.likeness)
  )
}
