import { plainText } from '../../clauses/plainText'
import type { SetInline } from '../../model/inline'

/** A number, a sign, "Back": longer links are words that happen to lead elsewhere in the page. */
const LONGEST_MARK = 20

/** The place a link leads to within a page, its own or, as browsers copy it, written out; null for none. */
export function linkedPlace(href: string): string | null {
  const place = href.slice(0, 2000).split('#')[1]?.slice(0, 200)
  if (!place) return null
  try {
    return decodeURIComponent(place)
  } catch {
    return place
  }
}

/** True for words short enough to be the number of a note, or a way back from one. */
export function isMark(words: SetInline[]): boolean {
  const text = plainText(words).trim()
  return text !== '' && text.length <= LONGEST_MARK
}
