/** Neighbouring clauses, by their places in the text; `to` is not one of them. */
export interface Interval {
  from: number
  to: number
}

/** The clauses that meet a stretch of the page, both measured from the top of the first clause, in pixels. */
export function clausesWithin(heights: ArrayLike<number>, top: number, bottom: number): Interval {
  let at = 0
  let offset = 0
  while (at < heights.length && offset + heights[at]! <= top) offset += heights[at++]!
  const from = at
  while (at < heights.length && offset < bottom) offset += heights[at++]!
  return { from, to: at }
}

/** What is left of `count` clauses between the given ones, which may overlap and stand in any order. */
export function gapsBetween(count: number, shown: readonly Interval[]): Interval[] {
  const gaps: Interval[] = []
  let from = 0
  for (const next of shown.toSorted((a, b) => a.from - b.from)) {
    if (next.from > from && from < count) gaps.push({ from, to: Math.min(next.from, count) })
    from = Math.max(from, next.to)
  }
  if (from < count) gaps.push({ from, to: count })
  return gaps
}
