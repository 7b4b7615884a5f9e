import { charactersOf, joinRuns } from '../clauses/plainText'
import type { Inline, InlineContent } from '../model/inline'
import type { Range } from '../model/search'

/** A stretch of a clause's plain text that goes, or went. */
export interface Cut extends Range {
  /** True for words that are dropped, and their footnotes with them; else only signs go. */
  dropped: boolean
}

/** The part of `part` from `start` to `end` of its own characters. */
function piece(part: Inline, start: number, end: number): Inline {
  const characters = charactersOf(part)
  if (start === 0 && end === characters.length) return part
  const text = characters.slice(start, end)
  return part.type === 'text' ? { ...part, text } : { type: 'text', text }
}

/** The content without what `cuts` take, in order and apart; marks stay. */
export function cutContent(content: InlineContent, cuts: readonly Cut[]): InlineContent {
  const kept: InlineContent = []
  let at = 0
  let next = 0
  for (const part of content) {
    const size = charactersOf(part).length
    if (size === 0) {
      while (next < cuts.length && cuts[next]!.end <= at) next++
      const cut = cuts[next]
      if (!(cut?.dropped && cut.start < at && at < cut.end)) kept.push(part)
      continue
    }
    let from = at
    const end = at + size
    while (next < cuts.length && cuts[next]!.start < end) {
      const cut = cuts[next]!
      if (cut.start > from) kept.push(piece(part, from - at, cut.start - at))
      from = Math.max(from, Math.min(cut.end, end))
      if (cut.end > end) break
      next++
    }
    if (from < end) kept.push(piece(part, from - at, size))
    at = end
  }
  return joinRuns(kept)
}

/** The content between two places of the plain text; footnotes at its very ends are left out. */
export function sliceContent(content: InlineContent, { start, end }: Range, footnotes = true): InlineContent {
  const sliced: InlineContent = []
  let at = 0
  for (const part of content) {
    if (at >= end) break
    const size = charactersOf(part).length
    if (size === 0) {
      if (footnotes && at > start) sliced.push(part)
      continue
    }
    const from = Math.max(start, at)
    const to = Math.min(end, at + size)
    if (from < to) sliced.push(piece(part, from - at, to - at))
    at += size
  }
  return joinRuns(sliced)
}

/** The content with `inserted` put at a place of its plain text, behind a footnote that stands there. */
export function insertContent(content: InlineContent, place: number, inserted: InlineContent): InlineContent {
  const before: InlineContent = []
  const after: InlineContent = []
  let at = 0
  for (const part of content) {
    const size = charactersOf(part).length
    if (at + size <= place && (size > 0 || place > 0)) before.push(part)
    else if (at >= place) after.push(part)
    else {
      before.push(piece(part, 0, place - at))
      after.push(piece(part, place - at, size))
    }
    at += size
  }
  return joinRuns([...before, ...inserted, ...after])
}
