import { joinRuns, sameMarks } from '../clauses/plainText'
import { isCellEdge } from '../clauses/tableRows'
import type { Footnote, Mark, SetInline } from '../model/inline'

/** What a file's blocks are made of. A footnote stands where its number does, with its words. */
export type RawInline = SetInline | Footnote
export type RawContent = RawInline[]

/** Where a comment of a file begins, where it ends, and where its mark stands. */
export type LimitEdge = 'start' | 'end' | 'mark'

/** A comment's limit where it stands in a block as a file's reader writes it. It is no part of the text. */
export interface CommentLimit {
  type: 'comment'
  /** The comment's own key in its file. */
  key: string
  edge: LimitEdge
}

/** What a reader writes, its comments' limits included. */
export type WrittenInline = RawInline | CommentLimit

/** Under the 2,000,000 characters a stored run may hold. */
const LONGEST_RUN = 1_000_000

/** Runs of the white space that means nothing; non-breaking spaces are typography and stay. */
const BLANKS = /[ \t\n\r\f\v\u2028\u2029]+/g

/** They mean nothing in a text and no document can hold them. Marks of direction and joiners are no controls. */
const CONTROLS = /\p{Cc}/gu

/** Appends a run, sharing the last one when the marks are the same. */
export function addText(content: WrittenInline[], text: string, marks: readonly Mark[]): void {
  if (text === '') return
  const last = content.at(-1)
  if (last?.type === 'text' && sameMarks(last.marks, marks)) {
    content[content.length - 1] = { ...last, text: last.text + text }
    return
  }
  content.push(marks.length > 0 ? { type: 'text', text, marks: [...marks] } : { type: 'text', text })
}

/**
 * Composes accents (NFC), makes one space of each run of white space, and trims the ends of the
 * block, of each of its lines and of each cell. Control characters are left out; half a surrogate pair becomes U+FFFD.
 * A block of white space only becomes an empty list.
 */
export function tidyContent<Part extends RawInline>(content: readonly Part[]): (Part | SetInline)[] {
  const tidy: (Part | SetInline)[] = []
  let afterBlank = true
  for (const part of joinRuns(content)) {
    if (part.type === 'break') {
      trimEnd(tidy)
      if (part.cell) trimBreaks(tidy)
      if (part.cell || (tidy.length > 0 && !isCellEdge(tidy.at(-1)!))) tidy.push(part)
      afterBlank = true
      continue
    }
    if (part.type === 'footnote') {
      tidy.push(part)
      afterBlank = false
      continue
    }
    let text = part.text.toWellFormed().normalize('NFC').replace(BLANKS, ' ').replace(CONTROLS, '')
    if (afterBlank) text = text.replace(/^ /, '')
    if (text === '') continue
    afterBlank = text.endsWith(' ')
    for (let at = 0; at < text.length; at += LONGEST_RUN) {
      tidy.push({ ...part, text: text.slice(at, at + LONGEST_RUN) })
    }
  }
  trimBreaks(tidy)
  return tidy.some((part) => part.type === 'footnote' || (part.type === 'text' && /\S/u.test(part.text))) ? tidy : []
}

/** Removes the white space and line breaks at the end; cells stay, empty ones too. */
function trimBreaks(content: RawInline[]): void {
  for (;;) {
    const last = content.at(-1)
    if (last?.type === 'break' && !isCellEdge(last)) content.pop()
    else if (!trimEnd(content)) return
  }
}

/** Removes the space the last run ends with; true when that run vanished with it. */
function trimEnd(content: RawInline[]): boolean {
  const last = content.at(-1)
  if (last?.type !== 'text' || !last.text.endsWith(' ')) return false
  const text = last.text.slice(0, -1)
  if (text === '') content.pop()
  else content[content.length - 1] = { ...last, text }
  return text === ''
}

/** The content without its first `count` characters; a line break counts as one, a footnote as none and is kept. */
export function dropLeading(content: RawContent, count: number): RawContent {
  const rest: RawInline[] = []
  let left = count
  for (const part of content) {
    const length = part.type === 'footnote' ? 0 : part.type === 'break' ? 1 : part.text.length
    if (part.type === 'footnote') rest.push(part)
    else if (left >= length) left -= length
    else {
      rest.push(part.type === 'text' && left > 0 ? { ...part, text: part.text.slice(left) } : part)
      left = 0
    }
  }
  return tidyContent(rest)
}
