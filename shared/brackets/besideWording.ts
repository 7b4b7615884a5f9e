import { newId } from '../clauses/newId'
import { plainText } from '../clauses/plainText'
import { withoutTitle } from '../clauses/quotedWording'
import type { InlineContent, Opening, Party } from '../model/inline'
import type { Range } from '../model/search'
import { insertContent, sliceContent } from './contentRanges'

/** Content in a bracket of its own, put forward by these. */
export function bracketed(content: InlineContent, proponents: readonly Party[] = []): InlineContent {
  const opening: Opening = { type: 'opening', id: newId(), proponents: [...proponents], opponents: [], note: null }
  return [opening, ...content, { type: 'closing' }]
}

/**
 * The content with an alternative beside the words at `place`, which are put in a bracket unless they are
 * nothing but brackets already: "[shall][should]". Null where an edge there has its other half outside:
 * a bracket around them would pair with it.
 */
export function besideWording(
  content: InlineContent,
  place: Range,
  alternative: InlineContent,
  proponents: readonly Party[],
): InlineContent | null {
  const present = sliceContent(content, place)
  const words = plainText(present)
  const inBrackets = fillsBrackets(words)
  if (inBrackets === null) return null
  const choice = bracketed(alternative, proponents)
  // Whole sentences side by side can be parted at the end of a line; single words are written close.
  const between: InlineContent = /\s/u.test(`${words.trim()}${plainText(alternative).trim()}`) ? [{ type: 'text', text: ' ' }] : []
  if (inBrackets) return insertContent(content, place.end, [...between, ...choice])
  return [
    ...sliceContent(content, { start: 0, end: place.start }),
    ...bracketed(present),
    ...between,
    ...choice,
    ...sliceContent(content, { start: place.end, end: Infinity }),
  ]
}

/** As `besideWording`, beside all that a clause says; the short title it opens with stays outside, and another's is not taken. */
export function besideClause(content: InlineContent, alternative: InlineContent, proponents: readonly Party[]): InlineContent | null {
  const { title, wording } = withoutTitle(content)
  const end = plainText(content).length
  const start = title === null ? 0 : end - plainText(wording).length
  return besideWording(content, { start, end }, withoutTitle(alternative).wording, proponents)
}

/** True when the words are brackets with nothing but spaces and "/" between them; null when they do not balance. */
function fillsBrackets(words: string): boolean | null {
  let depth = 0
  let fills = true
  for (const character of words) {
    if (character === '[') depth++
    else if (character === ']') depth--
    else if (depth === 0 && !/[\s/]/u.test(character)) fills = false
    if (depth < 0) return null
  }
  return depth === 0 ? fills && words.includes('[') : null
}
