import { translationLikeness, type WeighedReading } from './translationLikeness'

export interface Sides {
  left: readonly WeighedReading[]
  right: readonly WeighedReading[]
}

interface PlacedPair {
  left: number
  right: number
  likeness: number
}

/**
 * What speaks for a pair, as logarithms of odds: what both clauses have of all their marks and of the longer beginnings
 * of their words, 0–1; by how much each is more like the other than like any other clause; each number that one of them
 * has alone, up to three. A logistic regression on pairs of the Global Digital Compact and the Christchurch Call in
 * French and English with a fifth to four fifths of the clauses missing.
 */
const WORTH = { none: -2.1, marks: 8.7, kin: 14.7, ahead: 10.5, number: -3.2 }
const MOST_NUMBERS = 3
/** The same for the odds that a clause of these texts has its other self at all. */
const PRESENCE = 1.5
/** It is not known better than so; and where nearly all have, two that have nothing in common are still not proved. */
const PRESENT = { least: 0.02, most: 0.8 }
/** The guess no longer moves. */
const TURNS = 30
/** Each costs a comparison of two readings; this many take some half a second. */
const MOST_COMPARED = 400_000

/** How likely each pair is to be right, 0–1, and how far ahead it is of its nearest rival. */
export function weighPairs(pairs: readonly PlacedPair[], sides: Sides): { chance: number; ahead: number }[] {
  const [marks, kin] = [inCommon(sides, ({ marks: all }) => all), inCommon(sides, ({ kin: all }) => all)]
  const reach = Math.max(2, Math.floor(MOST_COMPARED / Math.max(1, pairs.length) / 4))
  const ahead = pairs.map((pair) => pair.likeness - nearestRival(pair, sides, reach))
  const evidence = pairs.map(({ left, right }, at) => {
    const numbers = Math.min(MOST_NUMBERS, numbersApart(sides.left[left]!, sides.right[right]!))
    const common = WORTH.marks * marks(left, right) + WORTH.kin * kin(left, right)
    return WORTH.none + common + WORTH.ahead * ahead[at]! + WORTH.number * numbers
  })
  const clauses = Math.min(sides.left.length, sides.right.length)
  return chances(evidence, clauses).map((chance, at) => ({ chance, ahead: ahead[at]! }))
}

/**
 * The more clauses have their other self, the likelier is any pair. How many do is not known: it is guessed from the
 * pairs, which are judged by the guess (expectation and maximization; Dempster, Laird and Rubin, 1977).
 */
function chances(evidence: readonly number[], clauses: number): number[] {
  let present = 0.5
  let found: number[] = []
  for (let turn = 0; turn < TURNS; turn++) {
    const odds = PRESENCE * Math.log(present / (1 - present))
    found = evidence.map((one) => 1 / (1 + Math.exp(-(one + odds))))
    const sum = found.reduce((before, chance) => before + chance, 0)
    present = Math.min(PRESENT.most, Math.max(PRESENT.least, (sum + 0.5) / (clauses + 1)))
  }
  return found
}

/** The likeness of the clause near it that either of a pair could be paired with instead. */
function nearestRival(pair: PlacedPair, { left, right }: Sides, reach: number): number {
  const [one, other] = [left[pair.left]!, right[pair.right]!]
  const around = (side: readonly WeighedReading[], place: number) => side.slice(Math.max(0, place - reach), place + reach + 1)
  let nearest = 0
  for (const rival of around(right, pair.right)) if (rival !== other) nearest = Math.max(nearest, translationLikeness(one, rival))
  for (const rival of around(left, pair.left)) if (rival !== one) nearest = Math.max(nearest, translationLikeness(rival, other))
  return nearest
}

/** How much of what two clauses have both have, 0–1: what is rare counts more, what one text alone has counts in full. */
function inCommon({ left, right }: Sides, read: (reading: WeighedReading) => ReadonlySet<string>): (i: number, j: number) => number {
  const [inLeft, inRight] = [countEach(left.map(read)), countEach(right.map(read))]
  const most = Math.max(left.length, right.length, 2)
  const weigh = (mark: string): number => {
    const [one, other] = [inLeft.get(mark) ?? 0, inRight.get(mark) ?? 0]
    return Math.log(most / (one > 0 && other > 0 ? Math.max(one, other) : 1)) + 0.1
  }
  return (i, j) => {
    const [one, other] = [read(left[i]!), read(right[j]!)]
    let [all, shared] = [0, 0]
    for (const mark of one) {
      const weight = weigh(mark)
      all += weight
      if (other.has(mark)) shared += weight
    }
    for (const mark of other) all += weigh(mark)
    return all === 0 ? 0 : (2 * shared) / all
  }
}

function countEach(side: readonly ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const marks of side) for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  return counts
}

function numbersApart(one: WeighedReading, other: WeighedReading): number {
  const alone = (a: WeighedReading, b: WeighedReading) => [...a.marks].filter((mark) => /^\d/.test(mark) && !b.marks.has(mark)).length
  return alone(one, other) + alone(other, one)
}
