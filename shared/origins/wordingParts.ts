import type { Standing } from './standing'

/** One change to the agreed wording: the agreed words that went and the words that came, either may be ''. */
export interface ChangePart {
  type: 'change'
  /** Its place in `standing.changes`. */
  change: number
  removed: string
  added: string
}

export type WordingPart = { type: 'kept'; text: string } | ChangePart

/**
 * A clause's wording in parts, to be shown: what is as agreed, or no part of what is held to the origin, and the
 * changes. Without the words that went, the parts are `text` again.
 */
export function wordingParts(text: string, agreed: string, standing: Standing): WordingPart[] {
  const { tokens, agreedTokens, reading, changes } = standing
  const parts: WordingPart[] = []
  let at = 0
  const keep = (until: number): void => {
    if (until > at) parts.push({ type: 'kept', text: text.slice(at, until) })
    at = Math.max(at, until)
  }
  changes.forEach((change, index) => {
    const [from, to] = [reading.from + change.rightStart, reading.from + change.rightEnd]
    const isAddition = change.leftStart === change.leftEnd
    const isRemoval = from === to
    const previous = Math.max(tokens[from - 1]?.end ?? 0, at)
    const end = isRemoval ? previous : tokens[to - 1]!.end
    const next = tokens[from]?.start ?? text.length
    const bracketed = isRemoval ? 0 : bracketsAround(text.slice(previous, next), text.slice(end, tokens[to]?.start))
    const start = next - bracketed
    const space = isSpace(text.slice(previous, start))
    // A word that was added, or that went, takes one space with it.
    const begins = isRemoval || (isAddition && space && from > 0) ? previous : start
    const ends = end + bracketed
    keep(begins)
    const first = agreedTokens[change.leftStart]
    const last = agreedTokens[change.leftEnd - 1]
    const gap = isRemoval && from > 0 ? (agreedTokens[change.leftStart - 1]?.end ?? first?.start) : first?.start
    const removed = first && last ? agreed.slice(gap, last.end) : ''
    const tail = isRemoval && from === 0 && last ? agreed.slice(last.end, agreedTokens[change.leftEnd]?.start ?? last.end) : ''
    parts.push({ type: 'change', change: index, removed: removed + tail, added: isRemoval ? '' : text.slice(begins, ends) })
    at = Math.max(at, ends)
  })
  keep(text.length)
  return parts
}

/** How many brackets open right before words and close right after them: they are theirs. */
function bracketsAround(before: string, after: string): number {
  return Math.min(/\[*$/.exec(before)![0].length, /^\]*/.exec(after)![0].length)
}

function isSpace(text: string): boolean {
  return text.trim() === ''
}
