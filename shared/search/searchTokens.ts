export type SearchToken =
  | { type: 'word'; text: string }
  | { type: 'quote'; text: string; isClosed: boolean }
  | { type: 'open' | 'close' | 'minus' | 'or' | 'and' | 'not' }
  | { type: 'near'; within: number }

/** What closes each quotation mark: its own partner, or one that a keyboard puts in its place. */
const CLOSING: Readonly<Record<string, string>> = { '"': '"”', '“': '”"“', '”': '”"', '„': '“”"', '«': '»', '»': '«' }
const OPERATORS: Readonly<Record<string, 'or' | 'and' | 'not'>> = { OR: 'or', OU: 'or', AND: 'and', ET: 'and', NOT: 'not', SAUF: 'not' }
/** As FTS5 has it where no number is given. */
const WITHIN = 10
const MOST_WITHIN = 100

/**
 * Cuts what is typed into a search box. A dash excludes only before a word and after a space, a
 * parenthesis groups only where a word begins ("droit(s)" is words), operators are in capitals; a
 * quotation mark without a partner goes to the end, as while one types.
 */
export function searchTokens(typed: string): SearchToken[] {
  const tokens: SearchToken[] = []
  let at = 0
  while (at < typed.length) {
    const sign = typed[at]!
    const closing = CLOSING[sign]
    if (/\s/u.test(sign)) at++
    else if (closing !== undefined) {
      const end = indexOfAny(typed, closing, at + 1)
      tokens.push({ type: 'quote', text: typed.slice(at + 1, end < 0 ? undefined : end), isClosed: end >= 0 })
      at = end < 0 ? typed.length : end + 1
    } else if (sign === '(' || sign === ')') {
      tokens.push({ type: sign === '(' ? 'open' : 'close' })
      at++
    } else if (sign === '-' && /[^\s-]/u.test(typed[at + 1] ?? ' ')) {
      tokens.push({ type: 'minus' })
      at++
    } else {
      const end = wordEnd(typed, at)
      tokens.push(wordOrOperator(typed.slice(at, end)))
      at = end
    }
  }
  return tokens
}

function indexOfAny(text: string, signs: string, from: number): number {
  for (let at = from; at < text.length; at++) if (signs.includes(text[at]!)) return at
  return -1
}

/** Up to a space, a quotation mark, or a parenthesis that closes none inside the word. */
function wordEnd(typed: string, start: number): number {
  let inside = 0
  let at = start
  for (; at < typed.length; at++) {
    const sign = typed[at]!
    if (/\s/u.test(sign) || CLOSING[sign] !== undefined) break
    if (sign === '(') inside++
    else if (sign === ')' && --inside < 0) break
  }
  return at
}

function wordOrOperator(text: string): SearchToken {
  const operator = Object.hasOwn(OPERATORS, text) ? OPERATORS[text] : undefined
  if (operator) return { type: operator }
  const near = /^NEAR(?:\/(\d{1,4}))?$/u.exec(text)
  if (near) return { type: 'near', within: Math.min(near[1] ? Number(near[1]) : WITHIN, MOST_WITHIN) }
  return { type: 'word', text }
}
