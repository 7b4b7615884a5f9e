/** How much a stem tells one clause from others, 0–1: near 0 for what stands everywhere, 1 for what stands once. */
export type Weigh = (stem: string) => number

/** A function word counts for the order and the ranking of passages, not for what is said. */
export const LIGHT_WEIGHT = 0.04

/** Rarer than in one clause of so many, a word counts in full: as the logarithm of this. */
export const RARE = 1000
/** A small library says little of how rare a word is: it is taken to be this much larger, and every word in it. */
const ASSUMED_CLAUSES = 200
const ASSUMED_HOLDERS = 0.8

/** Inverse document frequency, the same for a library of nine clauses as for one of a million. */
export function weightOf(holders: number, clauses: number): number {
  const share = (clauses + ASSUMED_CLAUSES) / (holders + ASSUMED_HOLDERS)
  return Math.max(0, Math.min(1, Math.log(share) / Math.log(RARE)))
}

/** Weights by how many of some wordings hold each stem, for callers without an index. */
export function weightsAmong(wordings: Iterable<{ words: readonly { stem: string }[] }>): Weigh {
  const holders = new Map<string, number>()
  let clauses = 0
  for (const { words } of wordings) {
    clauses++
    for (const stem of new Set(words.map((word) => word.stem))) holders.set(stem, (holders.get(stem) ?? 0) + 1)
  }
  return (stem) => weightOf(holders.get(stem) ?? 1, clauses)
}
