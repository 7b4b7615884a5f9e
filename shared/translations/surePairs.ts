import { weighPairs, type Sides } from './pairEvidence'
import { marksInCommon } from './translationLikeness'

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
/** Where clauses are missing, a pair is sure that is right in so many cases. */
const SURE = 0.8
/** Two clauses of one official number that have this much of their kindred words, names and numbers in common are each other. */
const MARKS_NUMBERED = 0.2

/**
 * Says which pairs are sure. Where clauses are missing, two that are left over come to stand beside each other, and
 * length, kind and place speak for them: there, only what they have in common counts, the more the fewer clauses seem
 * to have their other self, and that neither is more like another clause. Where every clause has its other self,
 * place is proof enough.
 */
export function surePairs(pairs: readonly Omit<TranslatedPair, 'isSure'>[], sides: Sides): TranslatedPair[] {
  const isComplete = pairs.length === sides.left.length && pairs.length === sides.right.length
  const weighed = isComplete ? [] : weighPairs(pairs, sides)
  const isProved = (pair: Omit<TranslatedPair, 'isSure'>, at: number): boolean => {
    const [one, other] = [sides.left[pair.left]!, sides.right[pair.right]!]
    const { chance, ahead } = weighed[at]!
    const isNumbered = one.number !== '' && one.number === other.number
    return chance >= SURE || (isNumbered && ahead >= 0 && marksInCommon(one, other) >= MARKS_NUMBERED)
  }
  return pairs.map((pair, at) => ({ ...pair, isSure: pair.likeness >= LEAST_SURE && (isComplete || isProved(pair, at)) }))
}
