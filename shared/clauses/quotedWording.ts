import type { InlineContent } from '../model/inline'
import { plainText } from './plainText'

/**
 * The words of an origin that a clause can be held to. A principle's short title, set in bold on a line of
 * its own, names the wording and is no part of it: a clause that takes the wording alone quotes it whole.
 */
export function quotedWording(origin: InlineContent, clause: string): string {
  const [title, after, ...wording] = origin
  const isRunIn = title?.type === 'text' && title.marks?.includes('bold') && after?.type === 'break'
  if (!isRunIn || wording.length === 0 || clause.includes(title.text)) return plainText(origin)
  return plainText(wording)
}
