import { bracketsOf, withBrackets } from './bracketsOf'
import type { PlacedToken } from './readPlaced'
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
 * changes. Words that came have the brackets with them that hold nothing else, words that went stand outside
 * brackets they were not in. Without the words that went, the parts are `text` again.
 */
export function wordingParts(text: string, agreed: string, standing: Standing): WordingPart[] {
  const { tokens, agreedTokens, reading, changes } = standing
  const [brackets, agreedBrackets] = [bracketsOf(text), bracketsOf(agreed)]
  const parts: WordingPart[] = []
  let at = 0
  const keep = (until: number): void => {
    if (until > at) parts.push({ type: 'kept', text: text.slice(at, until) })
    at = Math.max(at, until)
  }
  changes.forEach((change, index) => {
    const [from, to] = [reading.from + change.rightStart, reading.from + change.rightEnd]
    const isRemoval = from === to
    const went = withBrackets(placeOf(agreedTokens, change.leftStart, change.leftEnd, agreed.length), agreedBrackets)
    const gap = between(agreed, change.leftStart > 0 && went.end > went.start ? went.after : went.start, went.start)
    const words = agreed.slice(went.start, went.end)
    if (isRemoval) {
      const opens = from === reading.from
      const place = opens ? (tokens[from]?.start ?? 0) : behind(tokens, from, reading.to, brackets)
      keep(place)
      const tail = between(agreed, went.end, agreedTokens[change.leftEnd]?.start ?? went.end)
      parts.push({ type: 'change', change: index, removed: opens ? words + tail : gap + words, added: '' })
      return
    }
    const came = withBrackets(placeOf(tokens, from, to, text.length), brackets)
    const space = text.slice(Math.max(came.after, at), came.start)
    // A word that was added takes one space with it, and so does what stood without one.
    const takesSpace = space.trim() === '' && from > 0 && (words === '' || (space === '') !== (gap === ''))
    keep(takesSpace ? came.start - space.length : came.start)
    parts.push({ type: 'change', change: index, removed: takesSpace ? gap + words : words, added: text.slice(at, came.end) })
    at = came.end
  })
  keep(text.length)
  return parts
}

/** Where tokens stand, and the stretch between their neighbours; of no tokens, the place between two. */
function placeOf(tokens: readonly PlacedToken[], from: number, to: number, length: number) {
  const after = tokens[from - 1]?.end ?? 0
  const before = tokens[to]?.start ?? length
  return from === to ? { start: after, end: after, after, before } : { start: tokens[from]!.start, end: tokens[to - 1]!.end, after, before }
}

/** What parts two words of the agreed wording, where a bracket begins or ends too. */
function between(agreed: string, start: number, end: number): string {
  return agreed.slice(start, end).replace(/[[\]{}]/g, '')
}

/** Right behind the word before, and behind the brackets that close there and do not go on. */
function behind(tokens: readonly PlacedToken[], from: number, until: number, brackets: ReturnType<typeof bracketsOf>): number {
  const { end } = tokens[from - 1]!
  const next = from < until ? tokens[from]!.start : end
  return brackets.reduce((place, one) => (one.start < end && one.end > place && one.end <= next ? one.end : place), end)
}
