import { diffArrays } from 'diff'
import { longestIncreasing } from '../longestIncreasing'
import { bestPairing, type Worth } from './bestPairing'

// Up to here the best pairing costs a few milliseconds: two changed stretches of 400 words.
const MOST_CELLS = 160_000
// Beyond, without a landmark: Myers' search gives up after so many edits, and is tried so many times.
const MOST_EDITS = 400
const MOST_SEARCHES = 24
// Looking for landmarks again and again must not cost more than reading both sides so many times.
const MOST_READINGS = 40

/**
 * For each token on the left, the token on the right it stands for, or -1; in order. Equal ends are
 * taken off first; a stretch too long for the best pairing is cut at wordings that occur once on each
 * side. Bounded whatever the input: where nothing helps, the stretch counts as replaced and `onCoarse`
 * is called.
 */
export function alignWords(
  left: readonly number[],
  right: readonly number[],
  worth: Worth,
  onCoarse: () => void = () => {},
): Int32Array {
  const partners = new Int32Array(left.length).fill(-1)
  let searches = MOST_SEARCHES
  let readings = MOST_READINGS * (left.length + right.length)
  const blocks = [{ leftStart: 0, leftEnd: left.length, rightStart: 0, rightEnd: right.length }]

  for (let block = blocks.pop(); block; block = blocks.pop()) {
    let { leftStart, leftEnd, rightStart, rightEnd } = block
    while (leftStart < leftEnd && rightStart < rightEnd && left[leftStart] === right[rightStart]) {
      partners[leftStart++] = rightStart++
    }
    while (leftStart < leftEnd && rightStart < rightEnd && left[leftEnd - 1] === right[rightEnd - 1]) {
      partners[--leftEnd] = --rightEnd
    }
    if (leftStart === leftEnd || rightStart === rightEnd) continue
    const someLeft = left.slice(leftStart, leftEnd)
    const someRight = right.slice(rightStart, rightEnd)
    const pair = (i: number, j: number) => {
      partners[leftStart + i] = rightStart + j
    }
    if (someLeft.length * someRight.length <= MOST_CELLS) {
      bestPairing(someLeft, someRight, worth, pair)
      continue
    }
    readings -= someLeft.length + someRight.length
    const landmarks = readings > 0 ? sharedLandmarks(someLeft, someRight) : []
    if (landmarks.length > 0) {
      let from = { leftStart, rightStart }
      for (const { i, j } of landmarks) {
        pair(i, j)
        blocks.push({ ...from, leftEnd: leftStart + i, rightEnd: rightStart + j })
        from = { leftStart: leftStart + i + 1, rightStart: rightStart + j + 1 }
      }
      blocks.push({ ...from, leftEnd, rightEnd })
    } else if (searches > 0) {
      searches--
      if (!pairByEdits(someLeft, someRight, pair)) onCoarse()
    } else onCoarse()
  }
  return partners
}

/** Wordings that occur exactly once on each side, the most that stand in the same order. */
function sharedLandmarks(left: readonly number[], right: readonly number[]): { i: number; j: number }[] {
  const onLeft = singles(left)
  const onRight = singles(right)
  const shared = [...onLeft]
    .map(([wording, i]) => ({ i, j: i < 0 ? -1 : (onRight.get(wording) ?? -1) }))
    .filter(({ j }) => j >= 0)
  return longestIncreasing(shared.map(({ j }) => j)).map((at) => shared[at]!)
}

/** Where each wording stands, in order of first occurrence; -1 when it occurs more than once. */
function singles(wordings: readonly number[]): Map<number, number> {
  const places = new Map<number, number>()
  wordings.forEach((wording, at) => places.set(wording, places.has(wording) ? -1 : at))
  return places
}

/** False when there are too many edits. */
function pairByEdits(left: number[], right: number[], pair: (i: number, j: number) => void): boolean {
  const parts = diffArrays(left, right, { maxEditLength: MOST_EDITS })
  let i = 0
  let j = 0
  for (const part of parts ?? []) {
    if (part.removed) i += part.count
    else if (part.added) j += part.count
    else for (let n = 0; n < part.count; n++) pair(i++, j++)
  }
  return parts !== undefined
}
