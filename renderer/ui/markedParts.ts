import type { Range } from '../../shared/model/search'

export interface MarkedPart {
  start: number
  text: string
  marked: boolean
}

/** Characters shown before the first match, and how far in it may stand without a cut: a narrow column. */
const LEAD = 30
const IN_SIGHT = 60
/** About four lines of a narrow column: a text no longer than that is in sight as a whole. */
const SHORT = 110

/**
 * Cuts a text at its matches, which may overlap or come in any order. A text whose first match is far
 * in begins shortly before it, at a word, so that the match is in sight.
 */
export function markedParts(text: string, matches: readonly Range[]): MarkedPart[] {
  const sorted = matches
    .filter(({ start, end }) => start >= 0 && end > start && end <= text.length)
    .toSorted((a, b) => a.start - b.start)
  const parts: MarkedPart[] = []
  let at = beginning(text, sorted[0])
  if (at > 0) parts.push({ start: -1, text: '… ', marked: false })
  for (const { start, end } of sorted) {
    if (end <= at) continue
    if (start > at) parts.push({ start: at, text: text.slice(at, start), marked: false })
    const from = Math.max(start, at)
    parts.push({ start: from, text: text.slice(from, end), marked: true })
    at = end
  }
  if (at < text.length) parts.push({ start: at, text: text.slice(at), marked: false })
  return parts
}

function beginning(text: string, first: Range | undefined): number {
  if (!first || first.start <= IN_SIGHT || text.length <= SHORT) return 0
  const space = text.indexOf(' ', first.start - LEAD)
  return space < 0 || space >= first.start ? first.start : space + 1
}
