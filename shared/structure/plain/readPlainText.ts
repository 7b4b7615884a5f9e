import { contentFromPlain } from '../../clauses/plainText'
import { hasInlineMarkup, readInlineMarkup } from './inlineMarkup'
import { createBlockList } from '../rawBlock'
import type { ImportNotice } from '../../model/importing'
import type { ReadBlocks } from '../rawBlock'
import { joinLines, wordsOf } from './joinLines'
import { withoutPageNumbers } from './pageNumbers'
import { withTabbedRows } from './tabbedRows'
import { findWrapping, goesOn } from './wrapping'

/**
 * Cuts plain text into paragraphs. Most programs write one paragraph a line, and then every line
 * that is not blank is a paragraph. Other files are hard-wrapped: paragraphs broken at a fixed
 * width and set apart by blank lines. A file is taken as wrapped when its longest line has 45 to 120
 * characters, most of the breaks inside its blocks are *forced* (the next line's first word would not
 * have fitted), and few of them fall between punctuation and a capital. In a wrapped file a line is
 * joined to the next when the break is forced, or when the line is nearly full and does not end a
 * sentence; never when the next one opens with a label. So it is in text copied from a typeset page, whose
 * lines differ more and may be few: words broken at a line's end are made whole, and the numbers of pages go.
 * A label or a bullet on a line of its own is that of the next. Lines with tabs may be the rows of a table.
 */
export function readPlainText(fileName: string, text: string): ReadBlocks {
  const list = createBlockList(fileName)
  const pages = text.split('\f').map((page) => withTabbedRows(page.split(/\r\n|[\n\r\v\u0085\u2028\u2029]/)))
  const lines = withLabels(pages.flatMap((page, index) => (index > 0 ? ['\f', ...page] : page)))
  const markup = hasInlineMarkup(text)
  const add = (paragraph: string) => {
    const content = markup && !isRow(paragraph) ? readInlineMarkup(paragraph) : contentFromPlain(paragraph)
    list.add({ content, hint: { as: 'none' }, marker: null })
  }
  const notices = new Set<ImportNotice>(markup ? ['links_left_out'] : [])

  const wrapping = findWrapping(lines.filter((line) => line !== '\f').map(unlessRow))
  if (wrapping === null) {
    for (const line of lines) if (line !== '' && line !== '\f') add(line)
    return { blocks: list.blocks, notices }
  }
  const words = wordsOf(text)
  const body = withoutPageNumbers(lines)
  let paragraph: string[] = []
  body.forEach((line, index) => {
    if (line === '') return
    paragraph.push(line)
    if (!isRow(line) && goesOn(line, unlessRow(body[index + 1] ?? ''), wrapping)) return
    add(joinLines(paragraph, words))
    paragraph = []
  })
  return { blocks: list.blocks, notices }
}

/** Of a table, and no line of a paragraph. */
function isRow(line: string): boolean {
  return line.includes('\t')
}

function unlessRow(line: string): string {
  return isRow(line) ? '' : line
}

/** "(a)", "12." or a bullet that a page set apart from its paragraph. */
const LONE_LABEL = /^(?:\(?(?:[a-z]{1,4}|\d{1,3})[.)]|[•●○■□▪▫◦‣])$/u

function withLabels(lines: readonly string[]): string[] {
  const joined: string[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    if (last !== undefined && line !== '' && line !== '\f' && LONE_LABEL.test(last) && !LONE_LABEL.test(line) && !isRow(line)) {
      joined[joined.length - 1] = `${last} ${line}`
    } else joined.push(line)
  }
  return joined
}
