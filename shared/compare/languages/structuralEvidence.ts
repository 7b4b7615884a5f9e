import { namedSdgs } from '../../language/sdgs'
import { isHeading } from '../../clauses/outline'
import type { ComparedClause } from '../../model/comparison'

/** What a clause shows in any language. */
export interface StructuralReading {
  kind: string
  heads: boolean
  depth: number
  label: string
  /** Numbers written in digits, without grouping. */
  numbers: string[]
  sdgs: number[]
  length: number
}

/** 1,000, 1 000 and 1.000 are one number in two languages; 2030 is 2030. */
export function readStructure({ kind, depth, label, text }: ComparedClause): StructuralReading {
  const numbers = [...text.matchAll(/\d+(?:[.,\u00A0\u202F\u2009 ]\d{3}(?!\d))*(?:[.,]\d+)?/gu)]
  return {
    kind,
    heads: isHeading(kind),
    depth,
    label: label.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase(),
    numbers: numbers.map(([number]) => number.replace(/[.,\s]/gu, '')),
    sdgs: namedSdgs(text),
    length: text.length,
  }
}

// What each agreement is worth; together 1 when everything agrees.
const WORTH = { kind: 0.25, depth: 0.15, label: 0.25, numbers: 0.2, length: 0.15 }

/** 0–1: how much speaks for two clauses being each other in another language. */
export function structuralLikeness(one: StructuralReading, other: StructuralReading): number {
  if (one.heads !== other.heads) return 0
  let worth = 0
  if (one.kind === other.kind) worth += WORTH.kind
  if (one.depth === other.depth) worth += WORTH.depth
  if (one.label === other.label) worth += one.label === '' ? WORTH.label / 2 : WORTH.label
  worth += WORTH.numbers * inCommon(one.numbers, other.numbers)
  const [short, long] = [Math.min(one.length, other.length), Math.max(one.length, other.length)]
  // A language takes up to a third more room than another for the same.
  worth += WORTH.length * (long === 0 ? 1 : Math.min(1, (1.3 * short) / long))
  return worth
}

/** Share of two lists that both have; half for two empty ones, which say little. */
function inCommon(one: readonly string[], other: readonly string[]): number {
  if (one.length + other.length === 0) return 0.5
  if (one.length === 0 || other.length === 0) return 0
  const counts = new Map<string, number>()
  for (const number of other) counts.set(number, (counts.get(number) ?? 0) + 1)
  let shared = 0
  for (const number of one) {
    const left = counts.get(number) ?? 0
    if (left === 0) continue
    counts.set(number, left - 1)
    shared++
  }
  return (2 * shared) / (one.length + other.length)
}
