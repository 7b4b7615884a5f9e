import { newId } from '../../../shared/clauses/newId'
import type { InlineContent } from '../../../shared/model/inline'

/** The content with its citation in a footnote at its end; as it is without one. */
export function citing(content: InlineContent, citation: string | null): InlineContent {
  if (citation === null || citation === '') return content
  const sentence = /[.!?…]$/u.test(citation) ? citation : `${citation}.`
  return [...content, { type: 'footnote', id: newId(), content: [{ type: 'text', text: sentence }] }]
}
