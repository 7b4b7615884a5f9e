import type { Range } from '../model/search'

/** A match as it is shown in a list: the words before it, itself, the words behind it. */
export interface FoundWords {
  before: string
  found: string
  behind: string
}

/** So many units of a clause are enough to know a place again. */
const AROUND = 48

/** A match with some of the words around it, cut between words; an ellipsis where there are more. */
export function wordsAround(text: string, { start, end }: Range): FoundWords {
  const from = start <= AROUND ? 0 : cutBehindSpace(text, start - AROUND, start)
  const to = text.length - end <= AROUND ? text.length : cutBeforeSpace(text, end + AROUND, end)
  return {
    before: (from > 0 ? '…' : '') + text.slice(from, start),
    found: text.slice(start, end),
    behind: text.slice(end, to) + (to < text.length ? '…' : ''),
  }
}

function cutBehindSpace(text: string, from: number, to: number): number {
  const space = text.slice(from, to).search(/\s/u)
  return space < 0 ? from : from + space + 1
}

function cutBeforeSpace(text: string, from: number, to: number): number {
  const space = text.slice(to, from).search(/\s\S*$/u)
  return space < 0 ? from : to + space
}
