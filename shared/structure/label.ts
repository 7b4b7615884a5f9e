/** One way to understand a label: `(i)` is the ninth letter or the first roman numeral. */
export interface Reading {
  /** Counting system and punctuation together, such as 'decimal .' or 'alpha ()'. */
  style: string
  value: number
}

export interface Label {
  /** As written, without the space or dash that sets it off; null for a bullet. */
  text: string | null
  /** How many characters of the paragraph the label takes, space after it included. */
  length: number
  /** Every way to read it, likeliest first. A name such as "OP3" is read in one. */
  readings: Reading[]
  /** "3 bis": stands beside 3 and does not move the count. */
  inserted: boolean
  names: 'paragraph' | 'preambular' | 'operative' | 'principle' | 'article' | 'bullet'
  /** Doubtful on its own ("c. 1990", "M. Verdier"): believed only as part of a sequence. */
  needsSequence: boolean
}

const LATIN = '(?:bis|ter|quater|quinquies|sexies|septies|octies)'
const BULLET = /^([-–—•▪▫◦‣●○■□→➢➤✓*·])[\s\u00a0]+/u
const NAMED = new RegExp(`^((OP|PP)\\s?(\\d{1,3})(\\s?${LATIN})?)(?:[.:)]?\\s+|[.:)]?$)`, 'u')
const PRINCIPLE = /^((?:Principle|Principe|PRINCIPLE|PRINCIPE)\s(\d{1,3}))(?:\s*[.:–—-]\s*|\s+(?=\p{Lu})|$)/u
const ARTICLE = new RegExp(
  `^((?:Article|ARTICLE|Art\\.)\\s(\\d{1,3}|premier|1er|[IVX]+)(\\s${LATIN})?)(?:\\s*[.:–—]\\s*|\\s+-\\s+|$)`,
  'u',
)
const COUNTED = new RegExp(
  `^(\\(?)(\\d{1,3}(?:\\.\\d{1,3})*|[a-z]{1,6}|[A-Z]{1,6})(\\s?${LATIN})?([.)]?)(?:[\\s\\u00a0]+|$)`,
  'u',
)

/**
 * The label a paragraph opens with: `1.` `12.` `1.2` `(a)` `a)` `(iv)` `a.` `I.` `3 bis.` `OP3 bis`
 * `Article 3 –` `Principle 1`, or a bullet. Null for none, and for a label with nothing after it
 * unless it names an article, a principle or an official paragraph.
 */
export function readLabel(paragraph: string): Label | null {
  const bullet = BULLET.exec(paragraph)
  if (bullet) return label(null, bullet[0].length, 'bullet', [{ style: `bullet ${bullet[1]}`, value: 1 }])

  const named = NAMED.exec(paragraph)
  if (named) {
    const kind = named[2] === 'PP' ? 'preambular' : 'operative'
    return label(named[1]!, named[0].length, kind, [{ style: named[2]!, value: Number(named[3]) }], named[4])
  }
  const principle = PRINCIPLE.exec(paragraph)
  if (principle) {
    const reading = { style: 'principle', value: Number(principle[2]) }
    return label(principle[1]!, principle[0].length, 'principle', [reading])
  }
  const article = ARTICLE.exec(paragraph)
  if (article) {
    const reading = { style: 'article', value: Number(article[2]) || 1 }
    return label(article[1]!, article[0].length, 'article', [reading], article[3])
  }
  return readCounted(paragraph)
}

function readCounted(paragraph: string): Label | null {
  const match = COUNTED.exec(paragraph)
  if (!match || match[0].length >= paragraph.length) return null
  const [whole, opening = '', count = '', suffix, closing = ''] = match
  const several = /^\d+\.\d/.test(count)
  // "12 novembre" is no label; "1.2 Scope" and "(3)" are. "(a." is a parenthesis somebody opened.
  if ((closing === '' && !several) || (opening === '(' && closing !== ')')) return null
  // "2.500 signataires"
  if (several && /\.\d{3}$/.test(count)) return null
  const readings = countedReadings(count, opening + closing)
  if (readings.length === 0) return null
  const text = whole.trim()
  const doubtful = several || (closing === '.' && !/^\d/.test(count))
  return { ...label(text, whole.length, 'paragraph', readings, suffix), needsSequence: doubtful }
}

function countedReadings(count: string, punctuation: string): Reading[] {
  if (/^\d/.test(count)) {
    const parts = count.split('.')
    const style = parts.length > 1 ? `decimal ${parts.length}` : `decimal ${punctuation}`
    return [{ style, value: Number(parts.at(-1)) }]
  }
  const upper = count === count.toUpperCase()
  const lower = count.toLowerCase()
  const readings: Reading[] = []
  const letter = lower.charCodeAt(0) - 96
  if (/^([a-z])\1?$/.test(lower)) {
    readings.push({ style: `${upper ? 'ALPHA' : 'alpha'} ${punctuation}`, value: letter + 26 * (lower.length - 1) })
  }
  const value = romanValue(lower)
  if (value !== null) readings.push({ style: `${upper ? 'ROMAN' : 'roman'} ${punctuation}`, value })
  return readings
}

const ROMAN = /^(x{0,4})(ix|iv|v?i{0,3})$/

/** i to xlix; longer numerals are likelier words ("mix", "civil"). */
function romanValue(numeral: string): number | null {
  if (numeral === '' || !ROMAN.test(numeral)) return null
  const digits = { i: 1, v: 5, x: 10 } as Record<string, number>
  let value = 0
  for (let at = 0; at < numeral.length; at++) {
    const digit = digits[numeral[at]!] ?? 0
    value += digit < (digits[numeral[at + 1] ?? ''] ?? 0) ? -digit : digit
  }
  return value
}

function label(
  text: string | null,
  length: number,
  names: Label['names'],
  readings: Reading[],
  suffix?: string,
): Label {
  return { text, length, names, readings, inserted: suffix !== undefined, needsSequence: false }
}
