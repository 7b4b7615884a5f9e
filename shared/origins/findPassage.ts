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
  const width = words.length + 1
  let scores = new Float64Array(width)
  let starts = new Int32Array(width)
  let [scoresAbove, startsAbove] = [new Float64Array(width), new Int32Array(width)]
  let best = { from: 0, to: 0, score: 0 }
  for (const wording of passage) {
    ;[scores, scoresAbove, starts, startsAbove] = [scoresAbove, scores, startsAbove, starts]
    const gain = worth(wording)
    scores[0] = 0
    for (let j = 1; j < width; j++) {
      let [score, start] = [0, j]
      const take = (other: number, from: number): void => {
        if (other > score) [score, start] = [other, from]
      }
      take(scoresAbove[j]! - MISSING, startsAbove[j]!)
      take(scores[j - 1]! - FOREIGN, starts[j - 1]!)
      if (words[j - 1] === wording) {
        const before = scoresAbove[j - 1]!
        take(before + gain, before > 0 ? startsAbove[j - 1]! : j - 1)
        if (score > best.score) best = { from: start, to: j, score }
      }
      scores[j] = score
      starts[j] = start
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
