import { charactersOf } from '../clauses/plainText'
import type { InlineContent } from '../model/inline'
import type { Range } from '../model/search'

/** What stands in a match and would be lost with its words. */
export type Obstacle = 'bracket' | 'reference' | 'footnote' | 'lineBreak'

/** Why the words between two places of a clause's plain text cannot be replaced; null where they can. */
export function obstacleIn(content: InlineContent, { start, end }: Range): Obstacle | null {
  let at = 0
  for (const part of content) {
    if (at >= end) break
    const size = charactersOf(part).length
    if (part.type === 'footnote') {
      if (at > start) return 'footnote'
    } else if (at + size > start) {
      if (part.type === 'reference') return 'reference'
      if (part.type === 'break') return 'lineBreak'
      if (part.type !== 'text') return 'bracket'
      // A bracket that is only a character is one all the same.
      if (/[[\]]/.test(part.text.slice(Math.max(0, start - at), end - at))) return 'bracket'
    }
    at += size
  }
  return null
}
