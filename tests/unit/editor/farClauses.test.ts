import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clausesWithin, gapsBetween } from '../../../renderer/editor/farClauses/intervals'

describe('clauses within a stretch of the page', () => {
  const heights = [10, 20, 30, 40]

  test.each([
    ['the whole page', 0, 100, { from: 0, to: 4 }],
    ['a clause that the stretch only touches is not in it', 10, 30, { from: 1, to: 2 }],
    ['one that reaches into it is', 9, 31, { from: 0, to: 3 }],
    ['before the text', -50, 0, { from: 0, to: 0 }],
    ['after the text', 200, 300, { from: 4, to: 4 }],
  ])('%s', (_, top, bottom, expected) => {
    expect(clausesWithin(heights, top, bottom)).toEqual(expected)
  })
})

test('gaps and what is shown are the whole text, each clause once', () => {
  const interval = fc.tuple(fc.nat(40), fc.nat(12)).map(([from, size]) => ({ from, to: from + size }))
  fc.assert(
    fc.property(fc.nat(40), fc.array(interval, { maxLength: 4 }), (count, shown) => {
      const within = (list: readonly { from: number; to: number }[], at: number) =>
        list.filter(({ from, to }) => at >= from && at < to).length
      const gaps = gapsBetween(count, shown)
      for (let at = 0; at < count; at++) expect(within(gaps, at)).toBe(within(shown, at) > 0 ? 0 : 1)
      for (const { from, to } of gaps) expect(from < to && to <= count).toBe(true)
    }),
  )
})
