import type { ClauseCheck, Finding } from './check'

const CLOSES: Readonly<Record<string, string>> = { ')': '(', '»': '«', '”': '“' }
const OPENS = new Set(Object.values(CLOSES))
/** "a)", "1)", "iv)": a label in the text, which opens nothing. */
const LABEL = /(?:^|[\s\u00a0\u202f(])(?:\p{L}|[ivx]{1,4}|\d{1,2})$/iu

/**
 * Parentheses and quotation marks without a partner in their clause. Square brackets are the
 * negotiation's and are read elsewhere.
 */
export const unpaired: ClauseCheck = ({ text }) => {
  const open: number[] = []
  const lonely: number[] = []
  for (const { 0: character, index: at } of text.matchAll(/[()«»“”]/gu)) {
    if (OPENS.has(character)) open.push(at)
    const opener = CLOSES[character]
    if (!opener) continue
    const partner = open.findLastIndex((place) => text[place] === opener)
    // What was opened in between and not closed stays open.
    if (partner >= 0) lonely.push(...open.splice(partner).slice(1))
    else if (!(character === ')' && LABEL.test(text.slice(Math.max(0, at - 6), at)))) lonely.push(at)
  }
  return [...open, ...lonely].toSorted((a, b) => a - b).map(
    (at): Finding => ({ start: at, end: at + 1, message: 'unpaired', values: { mark: text[at]! } }),
  )
}
