import { Marked } from 'marked'
import type { ReadBlocks } from './rawBlock'
import { readHtml } from './readHtml'
import { readPlainText } from './readPlainText'

/** marked reads quotations and lists by recursion; no text that people write nests this far. */
const NESTED_TOO_FAR = /^(?:[ \t]*(?:>|[-*+]|\d+[.)])[ \t]*){100}/m

/**
 * Markdown by way of HTML, so that both give the same clauses. A file that nests hundreds of quotations
 * or lists is no Markdown anyone wrote, and is read as plain text.
 */
export function readMarkdown(fileName: string, text: string): ReadBlocks {
  if (NESTED_TOO_FAR.test(text)) return readPlainText(fileName, text)
  return readHtml(fileName, new Marked({ async: false, gfm: true }).parse(text, { async: false }))
}
