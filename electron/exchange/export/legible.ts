import { joinRuns, setContent } from '../../../shared/clauses/plainText'
import { isCellEdge } from '../../../shared/clauses/tableRows'
import type { Footnote, Inline, InlineContent, SetInline } from '../../../shared/model/inline'

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
 * Content as a document can hold it: brackets and cross-references are written out, line ends inside a run
 * become breaks, control characters are left out, half surrogate pairs become U+FFFD, and line breaks
 * around the whole are dropped. What footnotes become is asked; without an answer they are left out. Everything else stays.
 */
export function legible<Mark extends { type: 'note' } = never>(
  content: InlineContent,
  markOf: (note: Footnote) => Mark[] = () => [],
): (SetInline | Mark)[] {
  const parts = content.flatMap((part): (SetInline | Mark)[] => (part.type === 'footnote' ? markOf(part) : written(part)))
  const stays = (part: SetInline | Mark) => part.type !== 'break' || isCellEdge(part)
  const first = parts.findIndex(stays)
  const last = parts.findLastIndex(stays)
  return first < 0 ? [] : joinRuns(parts.slice(first, last + 1))
}

function written(part: Inline): SetInline[] {
  return setContent([part]).flatMap((set): SetInline[] => {
    if (set.type === 'break') return [set]
    return legibleLines(set.text).flatMap((text, index): SetInline[] => [
      ...(index > 0 ? [{ type: 'break' } as const] : []),
      ...(text === '' ? [] : [{ ...set, text }]),
    ])
  })
}
