import { charactersOf } from '../clauses/plainText'
import type { InlineContent } from '../model/inline'
import type { ClauseCheck } from './check'
import { isUnStyle } from './unStyle'

/** The words that open a paragraph of a resolution are in italics (UN Editorial Manual). */
export const openingItalic: ClauseCheck = ({ content, opening }, { scheme }) => {
  if (!opening || !isUnStyle(scheme) || isItalic(content, opening.start, opening.end)) return []
  return [{ ...opening, message: 'openingItalic', fix: [{ ...opening, mark: 'italic' }] }]
}

/** True when every letter of the range is; a bracket or a space between them need not be. */
function isItalic(content: InlineContent, start: number, end: number): boolean {
  let at = 0
  for (const part of content) {
    const characters = charactersOf(part)
    const within = characters.slice(Math.max(0, start - at), Math.max(0, end - at))
    if (part.type === 'text' && /\p{L}/u.test(within) && !part.marks?.includes('italic')) return false
    at += characters.length
    if (at >= end) break
  }
  return true
}
