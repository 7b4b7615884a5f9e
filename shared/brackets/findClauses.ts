import { plainText } from '../clauses/plainText'
import { cut, tokenKind } from '../language/tokens'
import type { Clause } from '../model/clause'
import { findWords, type WordPlaces } from './wordPlaces'

/** With less of a wording found again, its place is not known. */
const LEAST_FOUND = 0.4
/** Clauses that share the most with a wording and are looked at closely. */
const CANDIDATES = 3

/**
 * The clauses that hold a wording now: its own clause (number `own`, or -1), that with what it was split
 * into or merged with, or whichever shares most of its pairs of words. `isSure` says that the places
 * looked for are known there. Null when no clause holds enough of it.
 */
export function findClauses(
  clauses: readonly Clause[],
  own: number,
  wording: string,
  language: string,
  isSure: (places: WordPlaces) => boolean,
): { first: number; places: WordPlaces } | null {
  let best: { first: number; places: WordPlaces } | null = null
  for (const { first, last } of windows(clauses, own, wording, language)) {
    const texts = clauses.slice(first, last + 1).map(({ content }) => plainText(content))
    const places = findWords(wording, texts, language)
    if (places.found >= LEAST_FOUND && isSure(places)) {
      if (places.found >= 0.8) return { first, places }
      if (!best || places.found > best.places.found) best = { first, places }
    }
  }
  return best
}

function* windows(clauses: readonly Clause[], own: number, wording: string, language: string) {
  const limit = clauses.length - 1
  if (own >= 0) {
    yield { first: own, last: own }
    yield { first: own, last: Math.min(limit, own + 2) }
    yield { first: Math.max(0, own - 1), last: Math.min(limit, own + 1) }
  }
  for (const at of nearest(clauses, wording, language)) {
    yield { first: at, last: at }
    yield { first: at, last: Math.min(limit, at + 2) }
    yield { first: Math.max(0, at - 2), last: at }
  }
}

/** The clauses with the most of the wording's pairs of neighbouring words. */
function nearest(clauses: readonly Clause[], wording: string, language: string): number[] {
  const looked = new Set(pairsOf(wording, language))
  if (looked.size === 0) return []
  return clauses
    .map(({ content }, index) => {
      const shared = new Set(pairsOf(plainText(content), language).filter((pair) => looked.has(pair)))
      return { index, shared: shared.size }
    })
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared || a.index - b.index)
    .slice(0, CANDIDATES)
    .map(({ index }) => index)
}

function pairsOf(text: string, language: string): string[] {
  const words = cut(text, language).filter((token) => tokenKind(token) === 'word').map((word) => word.toLowerCase())
  return words.map((word, at) => `${word} ${words[at + 1] ?? ''}`)
}
