import type { Range } from '../model/search'

/** Enough to recognise a clause by, and to see a match among what stands around it. */
const LONGEST = 200
/** How much of an excerpt stands before its first match. */
const BEFORE = 60

/** A stretch of a text on one line, whole words, with the first of the matches in it; `…` where more stands. */
export function excerpt(text: string, matches: readonly Range[]): string {
  const first = matches.reduce((least, { start }) => Math.min(least, start), text.length)
  const from = text.length <= LONGEST || first === text.length ? 0 : Math.max(0, Math.min(first - BEFORE, text.length - LONGEST))
  const start = from === 0 ? 0 : wordFrom(text, from, first)
  const end = text.length - start <= LONGEST ? text.length : wordTo(text, start + LONGEST)
  const line = text.slice(start, end).replaceAll(/\s+/gu, ' ').trim()
  return `${start > 0 ? '…' : ''}${line}${end < text.length ? '…' : ''}`
}

/** The beginning of the first whole word from here on, no further than `most`. */
function wordFrom(text: string, at: number, most: number): number {
  const space = text.slice(at, most).search(/\s/u)
  return space < 0 ? at : at + space + 1
}

/** The end of the last whole word up to here. */
function wordTo(text: string, at: number): number {
  const word = /\s\S*$/u.exec(text.slice(0, at))
  return word && word.index > at - BEFORE ? word.index : at
}
