import type { Range } from '../model/search'
import { foldText, type FoldedText, type Folding } from './foldText'

/** What is sought, and how exactly. */
export interface FindQuery extends Folding {
  words: string
  /** True to pass over words that only contain it. */
  wholeWord: boolean
  /** inside: only what stands in a square bracket; outside: only what no bracket touches. */
  where: 'everywhere' | 'inside' | 'outside'
}

const IN_WORD = /[\p{L}\p{N}\p{M}]/u

/**
 * A function that finds the query's words in a text: matches in order, none reaching into another, as
 * places of the text as it is written. A match never cuts a letter from its accent, or half of a ligature.
 * Where brackets stand is not looked at.
 */
export function createFinder(query: Pick<FindQuery, 'words' | 'wholeWord' | 'accents' | 'matchCase'>): (text: string) => Range[] {
  const sought = foldText(query.words, query).text
  if (sought === '') return () => []
  return (text) => {
    const folded = foldText(text, query)
    const found: Range[] = []
    for (let at = folded.text.indexOf(sought); at >= 0; ) {
      const range = rangeOf(folded, at, at + sought.length)
      const taken = range !== null && (!query.wholeWord || isWhole(text, range))
      if (taken) found.push(range)
      at = folded.text.indexOf(sought, at + (taken ? sought.length : 1))
    }
    return found
  }
}

function rangeOf({ places }: FoldedText, start: number, end: number): Range | null {
  if (!places) return { start, end }
  const cutsBefore = start > 0 && places.start[start] === places.start[start - 1]
  const cutsBehind = end < places.start.length && places.start[end] === places.start[end - 1]
  if (cutsBefore || cutsBehind) return null
  return { start: places.start[start]!, end: places.end[end - 1]! }
}

/** An apostrophe or a hyphen ends a word: “État” is whole in “l’État”. */
function isWhole(text: string, { start, end }: Range): boolean {
  return !(joins(text, start) || joins(text, end))
}

function joins(text: string, at: number): boolean {
  return at > 0 && at < text.length && IN_WORD.test(characterBefore(text, at)) && IN_WORD.test(String.fromCodePoint(text.codePointAt(at)!))
}

function characterBefore(text: string, at: number): string {
  const unit = text.charCodeAt(at - 1)
  const isLow = unit >= 0xdc00 && unit <= 0xdfff && at > 1
  return text.slice(isLow ? at - 2 : at - 1, at)
}
