import { RARE } from './weights'

/** What the best of a thousand unrelated clauses shares with a long one, and how much more with the shorter… */
const AMONG_A_THOUSAND = { any: 0.21, perWord: 1.8 }
/** …and what every e times as many clauses add to it. Half of fifteen words is one phrase, and phrases recur. */
const GROWTH = { any: 0.016, perWord: 0.5 }
/** Fewer clauses of one field share no less. */
const FEWEST_CLAUSES = 1000
/** Of fewer words, hardly anything but the same words is enough. */
const FEWEST_WORDS = 8
/** However large the library, a question said again but for a word or two is claimed. */
const MOST = 0.9

/**
 * How much the best of so many unrelated clauses shares by chance, in one case of fifty, with a question of so many
 * words; 0–1, as a share of all it could. The best of n draws from a distribution with an exponential tail grows with
 * the logarithm of n (Gumbel, 1935; for aligned sequences Karlin and Altschul, 1990). The constants are fitted to clauses
 * without precedent, and to pieces of them, among 2,000, 20,000 and 100,000 others (decision 15).
 */
export function reachedByChance(clauses: number, words: number): number {
  const growths = Math.log(Math.max(FEWEST_CLAUSES, clauses) / FEWEST_CLAUSES)
  const length = Math.max(FEWEST_WORDS, words)
  const reached = AMONG_A_THOUSAND.any + AMONG_A_THOUSAND.perWord / length + growths * (GROWTH.any + GROWTH.perWord / length)
  return Math.min(MOST, reached)
}

/** A phrase is no chance when it would be met by chance in one library of so many as large. */
const LIBRARIES = 150

/** What the words of a phrase weigh together, at least, where one of so many clauses that holds all of it is no chance. */
export function weightBeyondChance(clauses: number): number {
  return Math.log(Math.max(FEWEST_CLAUSES, clauses) * LIBRARIES) / Math.log(RARE)
}
