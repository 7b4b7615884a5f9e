import { readLabel } from '../label'

/** Wider than this, lines were not wrapped by hand, by a mail program or by a page. */
const WIDEST_WRAPPED_LINE = 120

/** Narrower, they are names or verses. */
const NARROWEST_WRAPPED_LINE = 45

/** How full a line of a typeset page may look short by its characters alone: letters differ in width. */
const TYPESET_SLACK = 0.9

const SENTENCE_END = /[.;:!?…][»”"')\]]*$/u

const BROKEN_WORD = /\p{L}[-\u00ad]$/u

/** How the lines of a text were broken: the longest line, and the length from which a line is full. */
export interface Wrapping {
  width: number
  full: number
}

/** How a text was hard-wrapped; null where it was not. See `readPlainText`. */
export function findWrapping(lines: readonly string[]): Wrapping | null {
  let width = 0
  for (const line of lines) width = Math.max(width, line.length)
  if (width > WIDEST_WRAPPED_LINE || width < NARROWEST_WRAPPED_LINE) return null
  let inner = 0
  let forced = 0
  let flowing = 0
  let sentences = 0
  lines.forEach((line, index) => {
    const next = lines[index + 1] ?? ''
    if (line === '' || next === '' || startsWithLabel(next)) return
    inner++
    if (isForced(line, next, width)) forced++
    if (flowsInto(line, next)) flowing++
    if (/[\p{P}]$/u.test(line) && !BROKEN_WORD.test(line) && /^[\p{P}\p{Z}\d]*\p{Lu}/u.test(next)) sentences++
  })
  if (inner === 0 || sentences * 2 >= inner) return null
  // Of two or three lines, every break must fall inside a sentence.
  const isWrapped = inner < 3 ? flowing === inner : Math.max(forced, flowing) * 2 > inner
  if (!isWrapped) return null
  return { width, full: forced * 10 > inner * 9 ? width : width * TYPESET_SLACK }
}

/** True when the next line goes on with the paragraph this one is of. */
export function goesOn(line: string, next: string, { width, full }: Wrapping): boolean {
  if (next === '' || startsWithLabel(next)) return false
  if (isForced(line, next, full)) return true
  if (line.length >= width * 0.75 && !SENTENCE_END.test(line)) return true
  return line.length >= width * 0.5 && flowsInto(line, next)
}

/** A word or a sentence breaks off at the line's end, and the next begins as its middle would. */
export function flowsInto(line: string, next: string): boolean {
  if (BROKEN_WORD.test(line)) return /^[\p{L}\d]/u.test(next)
  return !SENTENCE_END.test(line) && /^["“‘«([\u00a0\u202f]*\p{Ll}/u.test(next)
}

/** The next line's first word would not have fitted. */
function isForced(line: string, next: string, width: number): boolean {
  return line.length + 1 + (next.split(/\s/, 1)[0]?.length ?? 0) > width
}

function startsWithLabel(line: string): boolean {
  return readLabel(line) !== null
}
