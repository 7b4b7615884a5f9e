import { flowsInto } from './wrapping'

const NUMBER = /^(?:[-–—|]\s*)?(?:page\s|p\.\s?)?(\d{1,4})(?:\s*(?:\/|of|sur|de)\s*\d{1,4})?(?:\s*[-–—|])?$/iu
const SAID = /^(?:page\s|p\.\s?)?\d{1,4}\s*(?:\/|of|sur|de)\s*\d{1,4}$|^page\s\d{1,4}$|^[-–—]\s*\d{1,4}\s*[-–—]$/iu

/** Nearer to each other than this, numbers on lines of their own are a column, not those of pages. */
const SHORTEST_PAGE = 8

/**
 * The lines without the numbers of pages: those that say so ("Page 3 of 12", "– 3 –"), stand at a form feed,
 * break a sentence, or count up by one a page's length apart. Any other number on a line of its own is words.
 * The lines of a paragraph that a page cut through stand together again. A line may be only a form feed.
 */
export function withoutPageNumbers(lines: readonly string[]): string[] {
  const numbers = new Map<number, number>()
  lines.forEach((line, at) => {
    const number = NUMBER.exec(line)?.[1]
    if (number !== undefined) numbers.set(at, Number(number))
  })
  const counted = [...numbers]
  const isCounted = new Set(
    counted.flatMap(([at, number], index) => {
      const next = counted[index + 1]
      return next && next[1] === number + 1 && next[0] - at >= SHORTEST_PAGE ? [at, next[0]] : []
    }),
  )
  const isPageNumber = (at: number): boolean => {
    const [before, after] = [nearest(lines, at, -1), nearest(lines, at, 1)]
    if (isCounted.has(at) || SAID.test(lines[at]!)) return true
    if (before === '\f' || after === '\f') return true
    return before !== null && after !== null && flowsInto(before, after)
  }

  const kept: string[] = []
  let cut = false
  lines.forEach((line, at) => {
    const isCut = line === '\f' || (numbers.has(at) && isPageNumber(at))
    if (isCut) {
      cut = true
      return
    }
    if (cut && line === '') return
    if (cut && kept.length > 0) {
      while (kept.at(-1) === '') kept.pop()
      if (kept.length > 0 && !flowsInto(kept.at(-1)!, line)) kept.push('')
    }
    cut = false
    kept.push(line)
  })
  return kept
}

/** The nearest line that says something, or is the end of a page; null for none. */
function nearest(lines: readonly string[], from: number, step: 1 | -1): string | null {
  for (let at = from + step; at >= 0 && at < lines.length && Math.abs(at - from) <= 4; at += step) {
    if (lines[at] !== '') return lines[at]!
  }
  return null
}
