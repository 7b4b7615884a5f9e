import { PLACEHOLDER } from '../brackets/readBrackets'

/** How the wording of a clause ends. */
export interface Ending {
  /** The punctuation mark it ends with; '' where it ends with a word. */
  mark: string
  /** Where the mark stands, or would. */
  at: number
  /** "and", « et » and their like after the mark, with the space before it; null where there is none. */
  conjunction: { start: number; end: number } | null
  /** The last word and what follows it: what a hint about the ending points at. */
  shown: { start: number; end: number }
}

const CONJUNCTION = /[\s\u00a0\u202f]+(?:and\/or|and|or|et|ou)$/u
/** Who proposed it, after the wording has ended: "…; (Canada)". */
const ATTRIBUTION = /(?<=[,;.:][\s\u00a0\u202f\]]*)\s*\((?:[^()]{1,80})\)$/u
/** What may stand after the last character of the wording. */
const AFTER = /[\s\u00a0\u202f\]”»"’]+$/u
/** A choice between brackets: which of them ends the clause is what is being negotiated. */
const CHOICE = /\][\s\u00a0\u202f]*\[[^[\]]{1,40}\]$/u

/** Longer than any ending with its attributions. Patterns tied to the end try every place of what they are given. */
const LONGEST_ENDING = 200

/** Null for a clause without wording of its own: an empty one, a placeholder, one whose ending is a choice in brackets. */
export function readEnding(text: string): Ending | null {
  const from = Math.max(0, text.trimEnd().length - LONGEST_ENDING)
  const ending = from === 0 ? readTail(text) : readTail(text.slice(from))
  if (!ending || from === 0) return ending
  const { mark, at, conjunction, shown } = ending
  const placed = (range: { start: number; end: number }) => ({ start: range.start + from, end: range.end + from })
  return { mark, at: at + from, conjunction: conjunction && placed(conjunction), shown: placed(shown) }
}

function readTail(text: string): Ending | null {
  const whole = text.trimEnd()
  if (whole === '' || PLACEHOLDER.test(whole.trimStart()) || CHOICE.test(whole)) return null
  let wording = strip(strip(whole, AFTER), ATTRIBUTION)
  wording = strip(wording, AFTER)
  const found = CONJUNCTION.exec(wording)
  // Only after a mark: a clause that breaks off in "and" is not finished.
  const before = found && strip(wording.slice(0, found.index), AFTER)
  const conjunction = found && before && /[,;.]$/.test(before) ? { start: found.index, end: wording.length } : null
  const ended = conjunction && before ? before : wording
  const mark = /[,;.:!?…—–]$/u.exec(ended)?.[0] ?? ''
  const at = ended.length - mark.length
  const word = /[^\s\u00a0\u202f[\]]+[\s\u00a0\u202f]*$/u.exec(ended.slice(0, at))
  const start = word ? word.index : Math.max(0, at - 1)
  return { mark, at, conjunction, shown: { start, end: Math.max(ended.length, start + 1) } }
}

function strip(text: string, pattern: RegExp): string {
  return text.replace(pattern, '')
}
