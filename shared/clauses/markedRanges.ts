import type { MarkedRange } from '../model/comparison'
import { mark as markSchema, type InlineContent, type Mark, type SetContent, type SetInline } from '../model/inline'
import { charactersOf, findBreak, joinRuns } from './plainText'

/** Where the plain text of a content is set in each mark, in order; neighbouring runs of one mark are one range. */
export function markedRanges(content: InlineContent): MarkedRange[] {
  const ranges: MarkedRange[] = []
  let at = 0
  for (const part of content) {
    const end = at + charactersOf(part).length
    for (const mark of part.type === 'text' ? (part.marks ?? []) : []) {
      const open = ranges.findLast((range) => range.mark === mark)
      if (open?.end === at) open.end = end
      else ranges.push({ mark, start: at, end })
    }
    at = end
  }
  return ranges
}

/** The content whose plain text and marks these are: what `plainText` and `markedRanges` tell of it, put together. */
export function contentFromMarked(text: string, ranges: readonly MarkedRange[]): SetContent {
  const cuts = new Set([0, text.length])
  for (const { start, end } of ranges) cuts.add(start).add(end)
  for (const { index } of text.matchAll(/[\n\t]/gu)) cuts.add(index).add(index + 1)
  const places = [...cuts].toSorted((a, b) => a - b)
  // Where the range of each mark that was opened last ends: ranges of one mark do not overlap.
  const ends = new Map<Mark, number>()
  let next = 0
  const content = places.slice(1).map((end, index): SetInline => {
    const start = places[index]!
    for (; next < ranges.length && ranges[next]!.start <= start; next++) ends.set(ranges[next]!.mark, ranges[next]!.end)
    const run = text.slice(start, end)
    const lineBreak = findBreak(run)
    if (lineBreak) return lineBreak
    const marks = markSchema.options.filter((mark) => (ends.get(mark) ?? 0) >= end)
    return { type: 'text', text: run, ...(marks.length > 0 && { marks }) }
  })
  return joinRuns(content)
}
