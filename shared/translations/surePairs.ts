import { marksInCommon, translationLikeness, type WeighedReading } from './translationLikeness'

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
/** Two clauses that have this much of their kindred words, names and numbers in common are each other by themselves… */
const OWN_MARKS = 0.43
/** …and this much, where they have the same official number. */
const OWN_MARKS_NUMBERED = 0.2
/** Each costs a comparison of two readings; this many take some half a second. */
const MOST_COMPARED = 400_000

/**
 * Says which pairs are sure. Where clauses are missing, two that are left over come to stand beside each other, and
 * length, kind and place speak for them: there, only what they have in common counts, and that neither is more like
 * another clause. A pair with less is sure between two that are. Where every clause has its other self, place is
 * proof enough.
 */
export function surePairs(
  pairs: readonly Omit<TranslatedPair, 'isSure'>[],
  { left, right }: { left: readonly WeighedReading[]; right: readonly WeighedReading[] },
): TranslatedPair[] {
  const isComplete = pairs.length === left.length && pairs.length === right.length
  const reach = Math.max(2, Math.floor(MOST_COMPARED / Math.max(1, pairs.length) / 4))
  const owns = pairs.map((pair) => {
    const [one, other] = [left[pair.left]!, right[pair.right]!]
    const isNumbered = one.number !== '' && one.number === other.number
    if (pair.likeness < LEAST_SURE || marksInCommon(one, other) < (isNumbered ? OWN_MARKS_NUMBERED : OWN_MARKS)) return false
    const around = (side: readonly WeighedReading[], place: number) => side.slice(Math.max(0, place - reach), place + reach + 1)
    return (
      around(right, pair.right).every((rival) => rival === other || translationLikeness(one, rival) <= pair.likeness) &&
      around(left, pair.left).every((rival) => rival === one || translationLikeness(rival, other) <= pair.likeness)
    )
  })
  const ends = [{ left: -1, right: -1 }, ...pairs, { left: left.length, right: right.length }]
  const isAnchor = [true, ...owns, true]
  return pairs.map((pair, at) => {
    const [before, after] = [ends[at]!, ends[at + 2]!]
    const isBetween = isAnchor[at] && isAnchor[at + 2] && after.left - before.left === 2 && after.right - before.right === 2
    return { ...pair, isSure: pair.likeness >= LEAST_SURE && (isComplete || owns[at]! || isBetween === true) }
  })
}
