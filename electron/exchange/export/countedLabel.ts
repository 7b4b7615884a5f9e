import { roman } from '../../../shared/numbering/counts'

/** How Word can count, by the names Word gives its formats. */
export type WordFormat = 'decimal' | 'lowerLetter' | 'upperLetter' | 'lowerRoman' | 'upperRoman'

/** A label taken apart: what stands around the number, how the number is written, and the number. */
export interface CountedLabel {
  before: string
  after: string
  format: WordFormat
  value: number
}

/** The largest number Word counts to. */
const LARGEST = 32_767

/** A number as Word writes it. Its letters repeat after z (aa, bb) where Chapeau's combine (aa, ab). */
export function shownByWord(format: WordFormat, value: number): string {
  switch (format) {
    case 'decimal':
      return String(value)
    case 'lowerLetter':
      return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
    case 'lowerRoman':
      return roman(value)
    case 'upperLetter':
      return shownByWord('lowerLetter', value).toUpperCase()
    case 'upperRoman':
      return roman(value).toUpperCase()
  }
}

/**
 * Reads a label Word could count, or null: "3 bis" and "1.2" are not. Letters are read as the smaller of
 * the numbers they can mean, so that (i) opens a list at one and (c) is third rather than hundredth.
 */
export function readCountedLabel(label: string): CountedLabel | null {
  const match = /^([^\d%]*?)(\d+|[a-z]+|[A-Z]+)([^\p{L}\p{N}%]*)$/u.exec(label)
  if (!match) return null
  const [, before = '', number = '', after = ''] = match
  const readings = FORMATS.flatMap((format) => {
    const value = valueIn(format, number)
    return value === null ? [] : [{ before, after, format, value }]
  })
  return readings.toSorted((a, b) => a.value - b.value)[0] ?? null
}

const FORMATS: readonly WordFormat[] = ['decimal', 'lowerLetter', 'upperLetter', 'lowerRoman', 'upperRoman']

const NUMERALS: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 }

function valueIn(format: WordFormat, number: string): number | null {
  const value = candidate(format, number)
  return value >= 1 && value <= LARGEST && shownByWord(format, value) === number ? value : null
}

function candidate(format: WordFormat, number: string): number {
  if (format === 'decimal') return Number(number)
  const letters = number.toLowerCase()
  if (format === 'lowerLetter' || format === 'upperLetter') {
    return letters.charCodeAt(0) - 96 + 26 * (letters.length - 1)
  }
  const values = letters.split('').map((letter) => NUMERALS[letter] ?? 0)
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0)
}
