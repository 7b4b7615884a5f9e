import { alignWords } from '../compare/words/alignWords'

// What one foreign token inside costs, and one of the passage that is not there, against the worth of one found.
const FOREIGN = 0.35
const MISSING = 0.1
// Up to here the best place costs a few milliseconds: a passage of 1,000 words in a clause of 1,000.
const MOST_CELLS = 1_000_000

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
  if (passage.length * words.length <= MOST_CELLS) return bestPlace(passage, words, worth)
  const found = [...alignWords(passage, words, worth)].filter((place) => place >= 0)
  return { from: found[0] ?? 0, to: (found.at(-1) ?? -1) + 1 }
}

/** The stretch that a local alignment scores highest (Smith and Waterman, 1981), gaps costing by their length. */
function bestPlace(passage: readonly number[], words: readonly number[], worth: (wording: number) => number): Place {
  const present = Int32Array.from(words)
  // Column j ends at words[j - 1]; each row is written over the one above it.
  const scores = new Float64Array(present.length + 1)
  const starts = new Int32Array(present.length + 1)
  let best = { from: 0, to: 0, score: 0 }
  for (const wording of passage) {
    const gain = worth(wording)
    let [diagonal, diagonalStart] = [0, 0]
    let [before, beforeStart] = [0, 0]
    for (let j = 1; j < scores.length; j++) {
      const above = scores[j]!
      const aboveStart = starts[j]!
      let score = 0
      let start = j
      if (above - MISSING > score) {
        score = above - MISSING
        start = aboveStart
      }
      if (before - FOREIGN > score) {
        score = before - FOREIGN
        start = beforeStart
      }
      if (present[j - 1] === wording && diagonal + gain > score) {
        score = diagonal + gain
        start = diagonal > 0 ? diagonalStart : j - 1
        if (score > best.score) best = { from: start, to: j, score }
      }
      diagonal = above
      diagonalStart = aboveStart
      before = scores[j] = score
      beforeStart = starts[j] = start
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
