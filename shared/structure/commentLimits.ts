import type { CommentLimit, LimitEdge, RawContent, WrittenInline } from './rawContent'

/** A limit told from the text: `at` counts the characters of the text before it. */
export interface PlacedLimit {
  key: string
  edge: LimitEdge
  at: number
}

/** A thread as a file has it. */
export interface FileThread {
  /** Of the comment and its replies; the first that has a place says what the thread is about. */
  keys: readonly string[]
  resolved: boolean
  /** The words it was about, where the file says that they are gone; else null. */
  quote: string | null
  /** A date the file does not give is null. */
  remarks: readonly { author: string | null; body: string; createdAt: number | null }[]
}

/** White space that tidying takes away or joins, and what it leaves out: neither tells where a limit stands. */
const BLANK = /[ \t\n\r\f\v\u2028\u2029]|\p{Cc}/u
const BLANKS = new RegExp(BLANK, 'gu')

/**
 * Where the limits in a block stand in its text once that is tidied. Tidying touches white space only, so
 * that the characters between tell: a comment begins before its first one, and ends after its last.
 */
export function placeLimits(written: readonly WrittenInline[], tidied: string): PlacedLimit[] {
  const limits: PlacedLimit[] = []
  let [at, passed, before] = [0, 0, 0]
  for (const part of written) {
    if (part.type === 'text') before += part.text.toWellFormed().normalize('NFC').replace(BLANKS, '').length
    if (part.type !== 'comment') continue
    while (passed < before && at < tidied.length) if (!BLANK.test(tidied[at++]!)) passed++
    let place = at
    if (part.edge === 'start') while (place < tidied.length && BLANK.test(tidied[place]!)) place++
    limits.push({ key: part.key, edge: part.edge, at: place })
  }
  return limits
}

/** The limits after `by` characters were put before the text; with a negative `by`, taken off it. */
export function shiftLimits(limits: readonly PlacedLimit[], by: number): readonly PlacedLimit[] {
  return by === 0 ? limits : limits.map((limit) => ({ ...limit, at: Math.max(0, limit.at + by) }))
}

/** The text alone. */
export function withoutLimits(content: readonly WrittenInline[]): RawContent {
  return content.filter((part) => part.type !== 'comment')
}

/** The limits alone. */
export function limitsIn(content: readonly WrittenInline[]): CommentLimit[] {
  return content.filter((part) => part.type === 'comment')
}
