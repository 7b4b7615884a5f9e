import { alignWords } from '../compare/words/alignWords'

// What one foreign token inside costs, and one of the passage that is not there, against the worth of one found.
const FOREIGN = 0.35
const MISSING = 0.1
// Sums of these in another order differ by less.
const EQUAL = 1e-9
// Up to here the best place costs a few milliseconds: pairs of equal tokens, of which two texts of 1,000 words have 20,000.
const MOST_PAIRS = 300_000

interface Place {
  from: number
  to: number
}

/** Where in `words` a passage stands, or most of what is left of it: its place, empty where nothing is. */
export function findPassage(
  passage: readonly number[],
  words: readonly number[],
  worth: (wording: number) => number,
): Place {
  const exact = indexOfRun(words, passage)
  if (exact >= 0) return { from: exact, to: exact + passage.length }
  const places = placesOf(words)
  const pairs = passage.reduce((sum, wording) => sum + (places.get(wording)?.length ?? 0), 0)
  if (pairs <= MOST_PAIRS) return bestPlace(passage, words.length, places, worth)
  const found = [...alignWords(passage, words, worth)].filter((place) => place >= 0)
  return { from: found[0] ?? 0, to: (found.at(-1) ?? -1) + 1 }
}

function placesOf(words: readonly number[]): Map<number, number[]> {
  const places = new Map<number, number[]>()
  words.forEach((wording, place) => {
    const known = places.get(wording)
    if (known) known.push(place)
    else places.set(wording, [place])
  })
  return places
}

/**
 * The stretch that a local alignment scores highest (Smith and Waterman, 1981), gaps costing by their length. Only pairs of
 * equal tokens are looked at (Eppstein, Galil, Giancarlo and Italiano, 1992): what a gap costs is the cost up to its end
 * less that up to its beginning, so that of all pairs before one the best is the highest of what each scores and has
 * still to pay from the start of both texts on.
 */
function bestPlace(
  passage: readonly number[],
  length: number,
  places: ReadonlyMap<number, readonly number[]>,
  worth: (wording: number) => number,
): Place {
  // By a tree of highest values up to each place (Fenwick, 1994); with each value where its stretch starts.
  const highest = new Float64Array(length + 1).fill(-Infinity)
  const starts = new Int32Array(length + 1)
  let best = { row: -1, from: 0, to: 0, score: 0 }
  for (const [row, wording] of passage.entries()) {
    const standing = places.get(wording)
    if (!standing) continue
    const gain = worth(wording)
    // From the last place back: a row must not build on itself.
    for (let nth = standing.length - 1; nth >= 0; nth--) {
      const place = standing[nth]!
      let before = -Infinity
      let start = place
      for (let node = place; node > 0; node -= node & -node) {
        if (highest[node]! <= before) continue
        before = highest[node]!
        start = starts[node]!
      }
      before -= MISSING * (row - 1) + FOREIGN * (place - 1)
      if (before <= EQUAL) {
        before = 0
        start = place
      }
      const score = before + gain
      // Of equal ones the first.
      const least = best.row === row ? best.score - EQUAL : best.score + EQUAL
      if (score > least) best = { row, from: start, to: place + 1, score: Math.max(score, best.score) }
      const value = score + MISSING * row + FOREIGN * place
      for (let node = place + 1; node <= length; node += node & -node) {
        if (highest[node]! >= value) continue
        highest[node] = value
        starts[node] = start
      }
    }
  }
  return { from: best.from, to: best.to }
}

function indexOfRun(words: readonly number[], run: readonly number[]): number {
  if (run.length === 0) return -1
  for (let start = words.indexOf(run[0]!); start >= 0; start = words.indexOf(run[0]!, start + 1)) {
    if (run.every((wording, at) => wording === words[start + at])) return start
  }
  return -1
}
