import { readBrackets } from '../brackets/readBrackets'
import { contentFromPlain } from '../clauses/plainText'
import type { Range } from '../model/search'

/** The brackets of a wording that balance, each with the names of who put it forward, inside or behind it. */
export function bracketsOf(text: string): Range[] {
  if (!/[\]}]/u.test(text)) return []
  const { brackets } = readBrackets([{ id: '', content: contentFromPlain(text) }])
  return brackets.map(({ at, attributions }) => ({
    start: at.start,
    end: Math.max(at.end, ...attributions.map((one) => one.at.end)),
  }))
}

/** Words with the brackets that hold them, or part of them, and nothing else of what stands from `after` up to `before`. */
export function withBrackets<Words extends Range & { after: number; before: number }>(words: Words, brackets: readonly Range[]): Words {
  let { start, end } = words
  if (start === end) return words
  const near = brackets.filter((one) => one.start >= words.after && one.end <= words.before)
  // From the inside out: the outer ones may hold nothing but the inner.
  for (let before = -1; before !== end - start;) {
    before = end - start
    for (const one of near) {
      if (one.start >= end || one.end <= start) continue
      ;[start, end] = [Math.min(start, one.start), Math.max(end, one.end)]
    }
  }
  return { ...words, start, end }
}
