import type { Change } from './change'
import type { Vocabulary } from './vocabulary'

type Words = Pick<Vocabulary, 'isWord' | 'isLight' | 'wording'>

// A sentence or a clause ends here: two changes on either side of it are two changes.
const STOP = /^[.;:!?]$|^\.\.\.$/

/**
 * Joins changes between which too little was kept to help a reader: punctuation, a lone "de" between
 * two replaced phrases, a chance word in the middle of a rewritten passage. What is kept between two
 * replaced words stays: marking it would make the change look larger than it is.
 */
export function joinChanges(
  changes: readonly Change[],
  left: readonly number[],
  right: readonly number[],
  words: Words,
): Change[] {
  const sizes = { left: runningWords(left, words), right: runningWords(right, words) }
  const size = (change: Change) =>
    Math.max(
      sizes.left[change.leftEnd]! - sizes.left[change.leftStart]!,
      sizes.right[change.rightEnd]! - sizes.right[change.rightStart]!,
    )
  const joined: Change[] = []
  for (const change of changes) {
    let current = change
    for (let before = joined.at(-1); before; before = joined.at(-1)) {
      const kept = left.slice(before.leftEnd, current.leftStart)
      if (!isConfetti(kept, size(before), size(current), words)) break
      joined.pop()
      current = { ...before, leftEnd: current.leftEnd, rightEnd: current.rightEnd }
    }
    joined.push(current)
  }
  return joined
}

function isConfetti(kept: readonly number[], before: number, after: number, words: Words): boolean {
  if (kept.length > 6 || kept.some((wording) => STOP.test(words.wording(wording)))) return false
  const count = kept.filter((wording) => words.isWord(wording)).length
  const around = before + after
  const smaller = Math.min(before, after)
  if (count === 0) return around >= 3 && smaller >= 1
  if (kept.every((wording) => words.isLight(wording))) return count <= 2 && smaller >= 1 && around > 3 * count
  return count === 1 && smaller >= 3 && around >= 12
}

function runningWords(wordings: readonly number[], words: Words): Int32Array {
  const counts = new Int32Array(wordings.length + 1)
  wordings.forEach((wording, at) => {
    counts[at + 1] = counts[at]! + (words.isWord(wording) ? 1 : 0)
  })
  return counts
}

/**
 * Where an insertion or a deletion could stand in several places with the same result ("a, b" →
 * "a, x, b"), puts it where a person would mark it: whole items with their comma, brackets in pairs,
 * phrases from their article to their noun.
 */
export function slideChanges(
  changes: readonly Change[],
  left: readonly number[],
  right: readonly number[],
  words: Words,
): Change[] {
  const placed: Change[] = []
  changes.forEach((change, index) => {
    const before = placed.at(-1)
    const after = changes[index + 1]
    if (change.leftStart === change.leftEnd) {
      const room = { low: (before?.rightEnd ?? -1) + 1, high: (after?.rightStart ?? right.length + 1) - 1 }
      const shift = bestShift(right, change.rightStart, change.rightEnd, room, words)
      placed.push(shifted(change, shift))
    } else if (change.rightStart === change.rightEnd) {
      const room = { low: (before?.leftEnd ?? -1) + 1, high: (after?.leftStart ?? left.length + 1) - 1 }
      const shift = bestShift(left, change.leftStart, change.leftEnd, room, words)
      placed.push(shifted(change, shift))
    } else placed.push(change)
  })
  return placed
}

// Longer repetitions than this are lists of one word, where any place is as good.
const FARTHEST_SHIFT = 60

function bestShift(
  tokens: readonly number[],
  start: number,
  end: number,
  room: { low: number; high: number },
  words: Words,
): number {
  let low = 0
  while (-low < FARTHEST_SHIFT && start + low > room.low && tokens[start + low - 1] === tokens[end + low - 1]) low--
  let high = 0
  while (high < FARTHEST_SHIFT && end + high < room.high && tokens[start + high] === tokens[end + high]) high++
  let best = low
  let bestScore = -Infinity
  for (let shift = low; shift <= high; shift++) {
    const score = placeScore(tokens, start + shift, end + shift, words)
    if (score >= bestScore) {
      best = shift
      bestScore = score
    }
  }
  return best
}

function placeScore(tokens: readonly number[], start: number, end: number, words: Words): number {
  const text = (at: number) => (at < 0 || at >= tokens.length ? '' : words.wording(tokens[at]!))
  const first = text(start)
  const last = text(end - 1)
  let score = 0
  if (/^[[({]$/.test(first)) score += /^[\])}]$/.test(last) ? 4 : -2
  const endsItem = /^[,;.:]$/.test(last)
  if (endsItem && (start === 0 || /^[,;.:[(]$/.test(text(start - 1)))) score += 3
  if (/^[,;]$/.test(first) && (end === tokens.length || /^[,;.:\])]$/.test(text(end)))) score += 2
  if (words.isWord(tokens[end - 1]!) && words.isLight(tokens[end - 1]!)) score -= 1
  if (words.isWord(tokens[start]!) && words.isLight(tokens[start]!)) score += 1
  return score
}

function shifted(change: Change, by: number): Change {
  return {
    leftStart: change.leftStart + by,
    leftEnd: change.leftEnd + by,
    rightStart: change.rightStart + by,
    rightEnd: change.rightEnd + by,
  }
}
