import type { TranslationReading } from './translationReading'

/** A reading with what its marks are worth between its text and the other. */
export interface WeighedReading extends TranslationReading {
  weighed: readonly (readonly [mark: string, weight: number])[]
  /** What all its marks are worth together. */
  total: number
  /** Characters the clause should have in the language of the right text. */
  expected: number
}

/**
 * What marks are worth between two texts: only those that both have can speak for two clauses, and one that
 * is in every clause says nothing.
 */
export function weighReadings(left: readonly TranslationReading[], right: readonly TranslationReading[]) {
  const [inLeft, inRight] = [countMarks(left), countMarks(right)]
  const most = Math.max(left.length, right.length, 2)
  const growth = Math.min(MOST_GROWTH, Math.max(1 / MOST_GROWTH, usualLength(right) / usualLength(left)))
  const weigh = (reading: TranslationReading, scale: number): WeighedReading => {
    const weighed = [...reading.marks].flatMap((mark) => {
      const [one, other] = [inLeft.get(mark), inRight.get(mark)]
      return one && other ? [[mark, Math.log(most / Math.max(one, other)) + 0.1] as const] : []
    })
    return { ...reading, weighed, total: weighed.reduce((sum, [, weight]) => sum + weight, 0), expected: reading.length * scale }
  }
  return { left: left.map((reading) => weigh(reading, growth)), right: right.map((reading) => weigh(reading, 1)) }
}

/** No language takes more room than this for what another says; Chinese is the shortest, at about a third. */
const MOST_GROWTH = 3

/** The median, which clauses that only one of the texts has, or has in two, hardly move. */
function usualLength(side: readonly TranslationReading[]): number {
  const lengths = side.filter(({ heads }) => !heads).map(({ length }) => length).toSorted((a, b) => a - b)
  return (lengths[lengths.length >> 1] ?? 0) + 1
}

function countMarks(side: readonly TranslationReading[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { marks } of side) for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  return counts
}

// What each agreement is worth; together 1 when everything agrees.
const WORTH = { marks: 0.45, length: 0.25, kind: 0.1, number: 0.2 }
/** What two clauses are given for marks where neither has one the other's text knows: neither for nor against. */
const UNKNOWN = 0.25

/** 0–1: how much speaks for two clauses being each other in another language. A heading is never a paragraph. */
export function translationLikeness(one: WeighedReading, other: WeighedReading): number {
  if (one.heads !== other.heads) return 0
  const [short, long] = [Math.min(one.expected, other.expected), Math.max(one.expected, other.expected)]
  // A sentence of a few words may well double; a paragraph does not.
  const length = Math.min(1, (short + 12) / (long + 4)) ** 2
  const kind = one.kind === other.kind && one.depth === other.depth ? 1 : 0
  // A version without numbers says nothing of them.
  const number = one.number === '' || other.number === '' ? 0.5 : one.number === other.number ? 1 : 0
  return WORTH.marks * marksInCommon(one, other) + WORTH.length * length + WORTH.kind * kind + WORTH.number * number
}

/** 0–1: how much of what two clauses have that may stand in another language both have. */
export function marksInCommon(one: WeighedReading, other: WeighedReading): number {
  const all = one.total + other.total
  if (all === 0) return UNKNOWN
  const [fewer, more] = one.weighed.length < other.weighed.length ? [one, other] : [other, one]
  let shared = 0
  for (const [mark, weight] of fewer.weighed) if (more.marks.has(mark)) shared += weight
  return (2 * shared) / all
}
