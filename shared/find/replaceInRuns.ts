import type { Range } from '../model/search'

/** Words to put in place of a stretch of a clause's plain text. */
export interface Replacement extends Range {
  words: string
}

/**
 * What the runs of a clause say after the replacements, which are in order and apart. New words go into
 * the run the old ones began in, and so get its marks. Only runs of plain text may be replaced in:
 * `obstacleIn` tells.
 */
export function replaceInRuns(runs: readonly string[], replacements: readonly Replacement[]): string[] {
  let at = 0
  let next = 0
  return runs.map((run) => {
    const end = at + run.length
    let kept = at
    let text = ''
    for (; next < replacements.length; next++) {
      const replacement = replacements[next]!
      if (replacement.start >= end) break
      if (replacement.start >= at) text += run.slice(kept - at, replacement.start - at) + replacement.words
      kept = Math.min(replacement.end, end)
      if (replacement.end > end) break
    }
    text += run.slice(kept - at)
    at = end
    return text
  })
}

/** Where a place of the old text stands in the new one; inside replaced words, behind the new ones. */
export function placeAfter(place: number, replacements: readonly Replacement[]): number {
  let shift = 0
  for (const { start, end, words } of replacements) {
    if (start >= place) break
    if (end > place) return start + shift + words.length
    shift += words.length - (end - start)
  }
  return place + shift
}
