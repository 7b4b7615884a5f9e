import { joinRuns, plainText, sameMarks } from '../clauses/plainText'
import { isCellEdge } from '../clauses/tableRows'
import { Failure } from '../failure'
import type { ImportNotice } from '../model/importing'
import type { Footnote, Mark, SetInline } from '../model/inline'
import { limitsIn, placeLimits, withoutLimits } from './commentLimits'
import type { FileThread, PlacedLimit, WrittenInline } from './commentLimits'

/** What a file's blocks are made of. A footnote stands where its number does, with its words. */
export type RawInline = SetInline | Footnote
export type RawContent = RawInline[]

/** What the file itself says of a block. Levels and depths are 0-based. */
export type BlockHint =
  | { as: 'none' }
  | { as: 'title' }
  | { as: 'heading'; level: number }
  | { as: 'item'; depth: number }
  /** A further paragraph of the list item before it. */
  | { as: 'continuation'; depth: number }
  | { as: 'row' }

/** One block of a file, before anything is decided about it. */
export interface RawBlock {
  content: RawContent
  hint: BlockHint
  /** The number or bullet a file keeps outside its text ("1.", "(a)", "•"); null where it has none. */
  marker: string | null
  /** Of the comments on it, in the order of the file; left out where it has none. */
  limits?: readonly PlacedLimit[]
}

/** A block as a reader writes it: comments still stand among its words. */
export interface WrittenBlock extends Omit<RawBlock, 'content' | 'limits'> {
  content: WrittenInline[]
}

/** What a format's reader hands over. `language` and `title` only where the file states them. */
export interface ReadBlocks {
  blocks: RawBlock[]
  notices: ReadonlySet<ImportNotice>
  comments?: readonly FileThread[]
  language?: string | null
  title?: string | null
}

/** As many clauses as an import may store; a text of 20,000 clauses would be a very long treaty. */
const MOST_BLOCKS = 100_000

/** Under the 2,000,000 characters a stored run may hold. */
const LONGEST_RUN = 1_000_000

/** Under the 100,000 parts a stored clause may hold. */
const MOST_PARTS = 50_000

/**
 * Collects blocks, tidied, dropping blank ones: for those `add` gives null, and what is commented on them goes to
 * the block before, or else the one after. Fails with `too_many_clauses` rather than growing without bound.
 */
export function createBlockList(fileName: string): { blocks: RawBlock[]; add: (block: WrittenBlock) => RawBlock | null } {
  const blocks: RawBlock[] = []
  let waiting: PlacedLimit[] = []
  const add = ({ content: written, hint, marker }: WrittenBlock) => {
    const isCommented = limitsIn(written).length > 0
    const content = tidyContent(withoutLimits(written))
    const limits = isCommented ? placeLimits(written, plainText(content)) : []
    if (content.length === 0) {
      const last = blocks.at(-1)
      if (!last) waiting = waiting.concat(limits)
      else if (isCommented) addLimits(last, limits.map((limit) => ({ ...limit, at: plainText(last.content).length })))
      return null
    }
    if (blocks.length >= MOST_BLOCKS || content.length > MOST_PARTS) {
      throw new Failure('too_many_clauses', { name: fileName, limit: MOST_BLOCKS })
    }
    const tidied: RawBlock = { content, hint, marker }
    addLimits(tidied, waiting.concat(limits))
    waiting = []
    blocks.push(tidied)
    return tidied
  }
  return { blocks, add }
}

function addLimits(block: RawBlock, limits: readonly PlacedLimit[]): void {
  if (limits.length > 0) block.limits = [...(block.limits ?? []), ...limits]
}

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
