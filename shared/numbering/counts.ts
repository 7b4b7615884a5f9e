/** 1 → a, 26 → z, 27 → aa. */
export function alphabetic(count: number): string {
  let rest = count
  let letters = ''
  while (rest > 0) {
    letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters
    rest = Math.floor((rest - 1) / 26)
  }
  return letters
}

/** 4 → iv */
export function roman(count: number): string {
  const numerals = [
    ['m', 1000], ['cm', 900], ['d', 500], ['cd', 400], ['c', 100], ['xc', 90],
    ['l', 50], ['xl', 40], ['x', 10], ['ix', 9], ['v', 5], ['iv', 4], ['i', 1],
  ] as const
  let rest = count
  let text = ''
  for (const [numeral, value] of numerals) {
    for (; rest >= value; rest -= value) text += numeral
  }
  return text
}

const ONES = ['', 'un', 'duo', 'ter', 'quater', 'quin', 'sex', 'sept', 'octo', 'novo']
const TENS = ['', 'decies', 'vicies', 'tricies', 'quadragies', 'quinquagies', 'sexagies', 'septuagies', 'octogies', 'nonagies']
const FIRST = [
  '', '', 'bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies', 'novies', 'decies', 'undecies', 'duodecies',
]

/** How often a number is taken: 2 → bis, 3 → ter, 21 → unvicies. Past a hundred, which no text has seen, the count itself. */
export function latin(count: number): string {
  const known = FIRST[count]
  if (known) return known
  const tens = TENS[Math.floor(count / 10)]
  return tens ? ONES[count % 10]! + tens : `(${count})`
}
