import type { Mark, SetContent, SetInline } from '../../model/inline'
import { addText } from '../rawContent'

/** A link as Markdown writes it. Square brackets alone are bracketed text and left as they are. */
const LINK = /\[([^[\]\n]{1,500})\]\((?:#|https?:|mailto:|\/)[^()\s]{0,2000}\)/g
const MARKED = /\*\*(?=\S)([^*]{1,2000})(?<=\S)\*\*|(?<![\p{L}\d*])\*(?=\S)([^*]{1,2000})(?<=\S)\*(?![\p{L}\d*])/gu

/** So many links mean that a program wrote the file, not that somebody typed an odd parenthesis. */
const FEWEST_LINKS = 3

/** True when a plain text carries the links and stars of a page copied as Markdown. */
export function hasInlineMarkup(text: string): boolean {
  return (text.match(LINK)?.length ?? 0) >= FEWEST_LINKS
}

/** The words of a line so marked up: links as their text, stars as bold and italic. */
export function readInlineMarkup(line: string): SetContent {
  const content: SetInline[] = []
  const words = line.replace(LINK, '$1')
  let at = 0
  for (const match of words.matchAll(MARKED)) {
    const mark: Mark = match[1] === undefined ? 'italic' : 'bold'
    addText(content, words.slice(at, match.index), [])
    addText(content, match[1] ?? match[2] ?? '', [mark])
    at = match.index + match[0].length
  }
  addText(content, words.slice(at), [])
  return content
}
