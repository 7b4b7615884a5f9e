import { foldForSearch } from '../language/searchWords'
import { partialDate, type PartialDate } from '../model/supporter'

/** By the letters that tell each month from the others in English and French. */
const MONTHS: readonly RegExp[] = [
  /^jan/u,
  /^f(?:eb|ev)/u,
  /^mar/u,
  /^a[pv]r/u,
  /^ma[iy]/u,
  /^(?:june?|juin)$/u,
  /^(?:jul|juil)/u,
  /^(?:aug|aout)/u,
  /^sep/u,
  /^oct/u,
  /^nov/u,
  /^dec/u,
]

/**
 * A date as people write it in English or French, to the precision it has: "12 novembre 2018", "Nov. 2018",
 * "2018", "12/11/2018". Between two numbers that could each be the month, the day comes first, as in both
 * languages' diplomatic use. Null for anything that is not wholly a date.
 */
export function readPartialDate(written: string): PartialDate | null {
  const text = foldForSearch(written.trim()).replace(/[.,]/gu, ' ').replace(/\s+/gu, ' ').trim()
  return valid(isoParts(text) ?? numericParts(written.trim()) ?? wordParts(text))
}

/** A whole day as people write it; null for less, and for anything that is none. */
export function readDay(written: string): string | null {
  const date = readPartialDate(written)
  return date?.length === 10 ? date : null
}

type Parts = readonly [year: string | undefined, month?: number | undefined, day?: number | undefined]

function isoParts(text: string): Parts | null {
  const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/u.exec(text)
  return match && [match[1], number(match[2]), number(match[3])]
}

function numericParts(text: string): Parts | null {
  const match = /^(?:(\d{1,2})[./-])?(\d{1,2})[./-](\d{4})$/u.exec(text)
  if (!match) return null
  const [first, second] = [number(match[1]), number(match[2])!]
  return first !== undefined && second > 12 ? [match[3], first, second] : [match[3], second, first]
}

function wordParts(text: string): Parts | null {
  const dayFirst = /^(?:(\d{1,2})(?:st|nd|rd|th|er)? )?([a-z]{3,9}) (\d{4})$/u.exec(text)
  if (dayFirst) return [dayFirst[3], monthOf(dayFirst[2]!), number(dayFirst[1])]
  const monthFirst = /^([a-z]{3,9}) (\d{1,2})(?:st|nd|rd|th)? (\d{4})$/u.exec(text)
  return monthFirst && [monthFirst[3], monthOf(monthFirst[1]!), number(monthFirst[2])]
}

function number(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits)
}

/** 0, which no date has, where the word is no month. */
function monthOf(word: string): number {
  return MONTHS.findIndex((name) => name.test(word)) + 1
}

function valid(parts: Parts | null): PartialDate | null {
  if (!parts) return null
  const [year, ...rest] = parts
  const written = [year, ...rest.filter((part) => part !== undefined).map((part) => String(part).padStart(2, '0'))].join('-')
  const read = partialDate.safeParse(written)
  return read.success ? read.data : null
}

/** The last day the date may mean: what happened in November 2018 had happened by the 30th. */
export function lastDayOf(date: PartialDate): string {
  if (date.length === 4) return `${date}-12-31`
  if (date.length === 10) return date
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5))]
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** The date in words, to the precision it has: "12 November 2018", "November 2018", "2018". */
export function partialDateInWords(date: PartialDate, language: string): string {
  if (date.length === 4) return date
  const regional = language === 'en' ? 'en-GB' : language
  const style: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' }
  if (date.length === 10) style.day = 'numeric'
  return new Intl.DateTimeFormat(regional, style).format(new Date(`${date.length === 7 ? `${date}-01` : date}T00:00:00Z`))
}
