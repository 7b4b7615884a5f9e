import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findPassage } from '../../../shared/origins/findPassage'

const worth = (wording: number) => [1, 0.5, 0.15][wording % 3]!

/** What the best alignment of a passage with a stretch of words is worth, every cell looked at. */
function bestScore(passage: readonly number[], words: readonly number[]): number {
  let best = 0
  let above = words.map(() => 0)
  for (const wording of passage) {
    const row: number[] = []
    words.forEach((word, at) => {
      const met = word === wording ? (at > 0 ? above[at - 1]! : 0) + worth(wording) : 0
      row.push(Math.max(0, met, above[at]! - 0.1, (row[at - 1] ?? 0) - 0.35))
      best = Math.max(best, row[at]!)
    })
    above = row
  }
  return best
}

describe('where a passage stands', () => {
  test('is where it is word for word, the first time it is', () => {
    expect(findPassage([4, 5, 6], [1, 4, 5, 6, 2, 4, 5, 6], worth)).toEqual({ from: 1, to: 4 })
    expect(findPassage([], [1, 2], worth)).toEqual({ from: 0, to: 0 })
    expect(findPassage([7, 8], [1, 2], worth)).toEqual({ from: 0, to: 0 })
  })

  test('is the stretch that holds most of it, words changed and words put in', () => {
    expect(findPassage([3, 6, 9, 12, 15, 18], [0, 0, 3, 6, 1, 12, 2, 15, 18, 0, 3], worth)).toEqual({ from: 2, to: 9 })
  })

  test('is as good as any place looked at cell by cell', () => {
    const side = fc.array(fc.nat(12), { maxLength: 40 })
    fc.assert(
      fc.property(side, side, (passage, words) => {
        const { from, to } = findPassage(passage, words, worth)
        const isWhole = to - from === passage.length && passage.every((wording, at) => wording === words[from + at])
        if (!isWhole) expect(bestScore(passage, words.slice(from, to))).toBeCloseTo(bestScore(passage, words), 6)
      }),
    )
  })

  test('is found in the longest texts without looking at every pair', () => {
    const words = Array.from({ length: 20_000 }, (_, at) => at % 40)
    const { from, to } = findPassage([...words.slice(100, 9000), 41, ...words.slice(9000, 15_000)], words, worth)
    expect(to - from).toBeGreaterThan(5000)
  })
})
