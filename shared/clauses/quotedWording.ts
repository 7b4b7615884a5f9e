import { sliceContent } from '../brackets/contentRanges'
import type { InlineContent } from '../model/inline'
import type { Origin } from '../model/origin'
import { plainText } from './plainText'

/** What was taken from a source: a clause, or words of it. */
export type Quotation = Pick<Origin, 'content' | 'passage'>

/** The content that was taken: the passage with its marks, else the whole clause. */
export function quotedContent({ content, passage }: Quotation): InlineContent {
  return passage ? sliceContent(content, passage) : content
}

/**
 * The words of an origin that a clause can be held to. A principle's short title, set in bold on a line of
 * its own, names the wording and is no part of it: a clause that takes the wording alone quotes it whole.
 */
export function quotedWording(origin: Quotation, clause: string): string {
  const content = quotedContent(origin)
  const { title, wording } = withoutTitle(content)
  return title === null || clause.includes(title) ? plainText(content) : plainText(wording)
}

/** The content without the short title it opens with; `title` is null where it has none. */
export function withoutTitle(content: InlineContent): { title: string | null; wording: InlineContent } {
  const [title, after, ...wording] = content
  const isRunIn = title?.type === 'text' && title.marks?.includes('bold') && after?.type === 'break'
  return isRunIn && wording.length > 0 ? { title: title.text, wording } : { title: null, wording: content }
}
