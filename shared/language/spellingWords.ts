import type { Range } from '../model/search'
import type { SpellingLanguage } from '../model/spelling'
import { cut, tokenKind } from './tokens'

/** A word whose spelling can be checked: as a dictionary has it, and where it stands in the text. */
export interface SpelledWord extends Range {
  word: string
}

/** Addresses of pages and of mail, and names of files. */
const ADDRESS = /(?:[a-z]+:\/\/|www\.)\S+|\S+@\S+\.\S+|\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,4}\b(?:\/\S*)?/giu
/** NATO, CSIRTs, OTAN; O.N.U. is cut into letters, and a letter by itself is no word. */
const ACRONYM = /^\p{Lu}[\p{Lu}\p{M}]+(?:['’]?s)?$/u
const ROMAN = /^[ivxlc]+$/u
const INVISIBLE = /\u00AD|\u200C|\u200D|\u2060/gu

/** The dictionary a text's language tag asks for: 'en' for en-GB, null where Chapeau has none. */
export function findSpellingLanguage(tag: string): SpellingLanguage | null {
  const primary = tag.split('-', 1)[0]
  return primary === 'en' || primary === 'fr' ? primary : null
}

/**
 * The words of a text whose spelling can be checked. An elision (l’, qu’) is not part of the word it is
 * before; numbers, acronyms, addresses, list letters and words cut by a bracket ("organi[s][z]e") are left out.
 */
export function spellingWords(text: string, language: string): SpelledWord[] {
  const addresses = [...text.matchAll(ADDRESS)].map((found) => [found.index, found.index + found[0].length] as const)
  const words: SpelledWord[] = []
  let end = 0
  for (const token of cut(text, language)) {
    const start = end
    end += token.length
    if (token.length < 2 || tokenKind(token) !== 'word') continue
    const word = plainWord(token)
    if (!isChecked(word) || isCut(text, start, end)) continue
    if (ROMAN.test(word) && text[end] === ')') continue
    if (addresses.some(([from, to]) => start < to && end > from)) continue
    words.push({ word, start, end })
  }
  return words
}

/** One spelling of what can be typed in several ways. */
function plainWord(token: string): string {
  return token.normalize('NFC').replace(INVISIBLE, '').replace(/[’ʼ‘]/gu, "'").replace(/[‐‑]/gu, '-')
}

function isChecked(word: string): boolean {
  return word.length > 1 && word.length <= 100 && !/\p{N}|['-]$/u.test(word) && !ACRONYM.test(word)
}

/** True where the word goes on behind a bracket. */
function isCut(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start)
  const after = text.slice(end, end + 2)
  return /\p{L}[[\]]$/u.test(before) || /^[[\]]\p{L}/u.test(after)
}
