import { Marked } from 'marked'
import { putNotes, takeNotes } from './markdownNotes'
import { createNotes } from '../../../shared/structure/notes'
import type { ReadBlocks } from '../../../shared/structure/rawBlock'
import { readHtml } from '../../../shared/structure/html/readHtml'
import { readPlainText } from '../../../shared/structure/plain/readPlainText'
import type { RawInline } from '../../../shared/structure/rawContent'

/** marked reads quotations and lists by recursion; no text that people write nests this far. */
const NESTED_TOO_FAR = /^(?:[ \t]*(?:>|[-*+]|\d+[.)])[ \t]*){100}/m

/**
 * Markdown by way of HTML, so that both give the same clauses. A file that nests hundreds of quotations
 * or lists is no Markdown anyone wrote, and is read as plain text. `[^1]` and its note are a footnote.
 */
export function readMarkdown(fileName: string, text: string): ReadBlocks {
  if (NESTED_TOO_FAR.test(text)) return readPlainText(fileName, text)
  const { body, notes: found } = takeNotes(text)
  const read = readBlocks(fileName, body)
  if (found.size === 0) return read
  const notes = createNotes()
  for (const [key, words] of found) notes.add(key, readNote(fileName, words, notes.mention))
  const blocks = read.blocks.map((block) => ({ ...block, content: putNotes(block.content, notes.place) }))
  const notices = new Set(read.notices)
  if (notes.inlined()) notices.add('footnotes_inlined')
  return { ...read, blocks, notices }
}

function readBlocks(fileName: string, text: string): ReadBlocks {
  return readHtml(fileName, new Marked({ async: false, gfm: true }).parse(text, { async: false }))
}

/** A note's paragraphs, a line each. */
function readNote(fileName: string, words: string, mention: (key: string) => RawInline[]): RawInline[] {
  const { blocks } = readBlocks(fileName, words.replace(/^[ \t]+/gmu, ''))
  return blocks.flatMap(({ content }, at): RawInline[] => [
    ...(at > 0 ? [{ type: 'break' } as const] : []),
    ...putNotes(content, mention),
  ])
}
