import { contentFromPlain } from '../../clauses/plainText'
import { hasInlineMarkup, readInlineMarkup } from './inlineMarkup'
import { createBlockList } from '../rawBlock'
import type { ImportNotice } from '../../model/importing'
import type { ReadBlocks } from '../rawBlock'
import { readLabel } from '../label'

/** Wider than this, lines were not wrapped by hand or by a mail program. */
const WIDEST_WRAPPED_LINE = 120

/** Narrower, they are names or verses. */
const NARROWEST_WRAPPED_LINE = 45

const SENTENCE_END = /[.;:!?…][»”"')\]]*$/u

/**
 * Cuts plain text into paragraphs. Most programs write one paragraph a line, and then every line
 * that is not blank is a paragraph. Other files are hard-wrapped: paragraphs broken at a fixed
 * width and set apart by blank lines. A file is taken as wrapped when its longest line has 45 to 120
 * characters, most of the breaks inside its blocks are *forced* (the next line's first word would not
 * have fitted), and few of them fall between punctuation and a capital. In a wrapped file a line is
 * joined to the next when the break is forced, or when the line is nearly full and does not end a
 * sentence; never when the next one opens with a label.
 */
export function readPlainText(fileName: string, text: string): ReadBlocks {
  const list = createBlockList(fileName)
  const lines = text.split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/).map((line) => line.trim())
  const markup = hasInlineMarkup(text)
  const add = (paragraph: string) => {
    const content = markup ? readInlineMarkup(paragraph) : contentFromPlain(paragraph)
    list.add({ content, hint: { as: 'none' }, marker: null })
  }
  const notices = new Set<ImportNotice>(markup ? ['links_left_out'] : [])

  const width = wrapWidth(lines)
  if (width === null) {
    for (const line of lines) if (line !== '') add(line)
    return { blocks: list.blocks, notices }
  }
  let paragraph: string[] = []
  lines.forEach((line, index) => {
    if (line === '') return
    paragraph.push(line)
    if (joins(line, lines[index + 1] ?? '', width)) return
    add(paragraph.join(' '))
    paragraph = []
  })
  return { blocks: list.blocks, notices }
}

/** The width a file was wrapped to, in characters, or null when it was not. */
function wrapWidth(lines: readonly string[]): number | null {
  let width = 0
  for (const line of lines) width = Math.max(width, line.length)
  if (width > WIDEST_WRAPPED_LINE || width < NARROWEST_WRAPPED_LINE) return null
  let inner = 0
  let forced = 0
  let sentences = 0
  lines.forEach((line, index) => {
    const next = lines[index + 1] ?? ''
    if (line === '' || next === '' || startsWithLabel(next)) return
    inner++
    if (isForced(line, next, width)) forced++
    if (/[\p{P}]$/u.test(line) && /^[\p{P}\p{Z}]*\p{Lu}/u.test(next)) sentences++
  })
  return inner >= 3 && forced * 2 > inner && sentences * 2 < inner ? width : null
}

function isForced(line: string, next: string, width: number): boolean {
  return line.length + 1 + (next.split(/\s/, 1)[0]?.length ?? 0) > width
}

function joins(line: string, next: string, width: number): boolean {
  if (next === '' || startsWithLabel(next)) return false
  if (isForced(line, next, width)) return true
  return line.length >= width * 0.75 && !SENTENCE_END.test(line)
}

function startsWithLabel(line: string): boolean {
  return readLabel(line) !== null
}
