import { functionWords } from '../../language/functionWords'
import { cut, tokenKind } from '../../language/tokens'
import type { Range } from '../../model/search'

/** No long form is longer. */
const MOST_CHARACTERS = 200

/**
 * The words before an abbreviation whose initials spell it, small words passed over: "Information and
 * Communication Technologies" before "(ICT)". `start` is the abbreviation's place. Null where none do.
 */
export function longFormBefore(text: string, start: number, short: string, language: string): Range | null {
  const from = Math.max(0, start - MOST_CHARACTERS)
  const light = functionWords(language)
  const words: (Range & { light: boolean; initials: string })[] = []
  let end = from
  for (const token of cut(text.slice(from, start), language)) {
    const at = end
    end += token.length
    if (tokenKind(token) !== 'word') continue
    const initials = token.split(/[-‐‑]/u).map((part) => plain(part[0] ?? '')).join('')
    words.push({ start: at, end: at + token.length, light: light.has(token.toLowerCase().replace('’', "'")), initials })
  }
  let left = plain(short)
  for (const word of words.toReversed()) {
    const taken = endingOf(left, word.initials)
    if (taken > 0) left = left.slice(0, left.length - taken)
    else if (!word.light) return null
    if (left === '') return { start: word.start, end: words.at(-1)!.end }
  }
  return null
}

/** How many letters at the end of what is left to spell a word's initials give: all of them, or its first. */
function endingOf(left: string, initials: string): number {
  if (left.endsWith(initials)) return initials.length
  return left.endsWith(initials[0] ?? ' ') ? 1 : 0
}

function plain(letters: string): string {
  return letters.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
