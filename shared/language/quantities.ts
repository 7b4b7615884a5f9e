/** A number or a date in a text, by the indexes of its words. */
export interface Quantity {
  type: 'number' | 'date'
  words: number[]
  /** Equal for the same number or date, however it is spaced. */
  key: string
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const MONTHS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: set('january february march april may june july august september october november december'),
  fr: set('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
}
/** Written-out numbers; "one" and « un » are articles as often. */
const NUMBERS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: set('two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion half twice'),
  fr: set('deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent mille million millions milliard milliards moitié'),
}
const YEAR = /^(?:19|20)\d\d$/
const DAY = /^(?:0?[1-9]|[12]\d|3[01])(?:er|st|nd|rd|th)?$/
/** After one of these, 2017 is the number of a document. */
const DOCUMENT = set("résolution resolution décision decision no n no. n° n°. doc document article annexe annex paragraphe paragraph res")

/** Numbers and dates among the words of a text, lower case and folded; a date is one thing: "12 novembre 2018". */
export function findQuantities(words: readonly string[], language: string): Quantity[] {
  const months = MONTHS[language]
  const numbers = NUMBERS[language]
  const found: Quantity[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    // Most words are no number and no month: nothing else is asked of them.
    const isDigit = startsWithDigit(word)
    if (!isDigit && !months?.has(word) && !numbers?.has(word)) continue
    const end = months ? dateEnd(words, at, months) : at
    if (end > at) {
      const places = range(at, end)
      const parts = places.map((place) => words[place]!.replace(/^0|(?<=\d)\D+$/g, ''))
      found.push({ type: 'date', words: places, key: parts.filter((part) => part !== ',').join(' ') })
      at = end - 1
      continue
    }
    if (YEAR.test(word) && !DOCUMENT.has(words[at - 1] ?? '')) found.push({ type: 'date', words: [at], key: word })
    else if (isDigit) found.push({ type: 'number', words: [at], key: withoutGroups(word) })
    else if (numbers?.has(word)) found.push({ type: 'number', words: [at], key: word })
  }
  return found
}

function startsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= 48 && code <= 57
}

/** Where a date that starts at `at` ends; `at` where none does. Takes "12 November 2018", "November 12, 2018", "mai 2030". */
function dateEnd(words: readonly string[], at: number, months: ReadonlySet<string>): number {
  let next = at
  if (DAY.test(words[next] ?? '') && months.has(words[next + 1] ?? '')) next++
  if (!months.has(words[next] ?? '')) return at
  let end = next + 1
  if (next === at && DAY.test(words[end] ?? '')) end++
  const year = words[end] === ',' ? end + 1 : end
  if (YEAR.test(words[year] ?? '')) return year + 1
  // A month alone may be a verb ("may", "march"); with its day it is a date.
  return end - at > 1 ? end : at
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index)
}

/** 1,000 and 1 000 are 1000; 1,5 stays. */
function withoutGroups(number: string): string {
  return number.replace(/[\s,](?=\d{3}(?!\d))/gu, '')
}
