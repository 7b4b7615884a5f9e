import type { Range } from '../../model/search'

const SPACE = '[\\s\\u00a0\\u202f]*'
const ARTICLE = `(?:(?:the|les?|la)${SPACE}|l[’'])`
const QUOTED = (before: string, first: string) => `[«“"]${SPACE}${before}(${first}[^»”"()«“]{1,60}?)${SPACE}[»”"]`

/**
 * Names a text gives itself: (“the Parties”), (the “Parties”), hereinafter “the Parties”, “incident” means …,
 * on entend par « incident » …. A word in quotation marks without an article or such words is only quoted.
 */
const NAMES = [
  `\\(${SPACE}${QUOTED(ARTICLE, '\\p{Lu}')}${SPACE}\\)`,
  `\\(${SPACE}${ARTICLE}${QUOTED('', '\\p{Lu}')}${SPACE}\\)`,
  `(?:[Hh]ereinafter|[Hh]ereafter|[Cc]i-après)[^«“"().;]{0,40}${QUOTED(`${ARTICLE}?`, '\\p{Lu}')}`,
].map(expression)
/** What only says what a word means leaves it a word, with a capital or without. */
const MEANINGS = [
  `${QUOTED('', '\\p{L}')}\\s+(?:shall )?(?:means?|refers? to|désigne|désignent|s[’']entend)(?!\\p{L})`,
  `(?:[Oo]n entend par|[Ll]e terme|[Tt]he term)\\s+${QUOTED(`${ARTICLE}?`, '\\p{L}')}`,
].map(expression)

export interface GivenName extends Range {
  short: string
  isName: boolean
}

/** Where a clause gives names, each once. */
export function givenNames(text: string): GivenName[] {
  if (!/[«“"]/u.test(text)) return []
  const found = new Map<number, GivenName>()
  for (const pattern of [...NAMES, ...MEANINGS]) {
    for (const match of text.matchAll(pattern)) {
      const short = match[1]!
      const start = match.index + match[0].lastIndexOf(short)
      found.set(start, { short, start, end: start + short.length, isName: NAMES.includes(pattern) })
    }
  }
  return [...found.values()].toSorted((a, b) => a.start - b.start)
}

function expression(pattern: string): RegExp {
  return new RegExp(pattern, 'gu')
}
