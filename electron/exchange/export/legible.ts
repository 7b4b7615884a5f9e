import { joinRuns, setContent } from '../../../shared/clauses/plainText'
import type { InlineContent, SetContent, SetInline } from '../../../shared/model/inline'

/** Every character that ends a line somewhere: what a break is in a document. */
const LINE_ENDS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u

/** Controls and noncharacters: no document format can show them, and XML forbids most. */
const WITHOUT_FORM = /[^\P{Cc}\t]|[\uFDD0-\uFDEF\uFFFE\uFFFF]/gu

/** One line with nothing in it that a document cannot hold; half a surrogate pair becomes U+FFFD. */
export function legibleLine(text: string): string {
  return text.toWellFormed().replace(WITHOUT_FORM, '')
}

/** Text as the lines a document can hold, every one of them kept. */
export function legibleLines(text: string): string[] {
  return text.split(LINE_ENDS).map(legibleLine)
}

/**
 * Content as a document can hold it: brackets and cross-references are written out, line ends inside a run become breaks, control characters are left
 * out, half surrogate pairs become U+FFFD, and breaks around the whole are dropped. Everything else stays.
 */
export function legible(content: InlineContent): SetContent {
  const parts = setContent(content).flatMap((part): SetInline[] => {
    if (part.type === 'break') return [part]
    return legibleLines(part.text).flatMap((text, index): SetInline[] => [
      ...(index > 0 ? [{ type: 'break' } as const] : []),
      ...(text === '' ? [] : [{ ...part, text }]),
    ])
  })
  const first = parts.findIndex((part) => part.type === 'text')
  const last = parts.findLastIndex((part) => part.type === 'text')
  return first < 0 ? [] : joinRuns(parts.slice(first, last + 1))
}
