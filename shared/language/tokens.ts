import { elisionPattern } from './elision'

export type TokenKind = 'word' | 'number' | 'punctuation' | 'space'

export interface Token {
  kind: TokenKind
  text: string
}

const APOSTROPHE = `['’ʼ‘]`
// Invisible hints that may stand inside a word: soft hyphen, zero-width (non-)joiner, word joiner.
const INVISIBLE = '\\u00AD\\u200C\\u200D\\u2060'
// Scripts written without spaces between words: each character with its marks is a word of its own.
const UNSPACED = '[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}]'
const LETTER = `[\\p{L}--${UNSPACED}]`
const IN_WORD = `[[\\p{L}\\p{M}\\p{N}${INVISIBLE}]--[[${UNSPACED}]--\\p{M}]]`
// Groups of three digits are one number whatever space stands between them: 1 000, 1 000 000.
const NUMBER = `(?:\\d{1,3}(?:[ \\u00A0\\u202F\\u2009]\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)*)${IN_WORD}*`

function pattern(language: string): RegExp {
  const spaces = '[\\s\\u200B]+'
  const elision = `(?<!${IN_WORD})${elisionPattern(language)}${APOSTROPHE}(?=[\\p{L}\\p{M}«“"])`
  const word = `${LETTER}${IN_WORD}*(?:(?:[\\-‐‑]|${APOSTROPHE})(?=[\\p{L}\\p{N}])${IN_WORD}+)*`
  const dots = '\\.{3,}'
  // Anything else, one user-perceived character at a time.
  const other = `\\p{RI}\\p{RI}|[^\\p{M}](?:[\\p{M}\\u{1F3FB}-\\u{1F3FF}]|\\u200D\\p{Emoji}?)*|\\p{M}+`
  return new RegExp([spaces, elision, NUMBER, word, dots, other].join('|'), 'giv')
}

const patterns = new Map<string, RegExp>()

/** The tokens of a text as strings, in order; joined they are the text again, whatever it is. */
export function cut(text: string, language: string): string[] {
  const primary = language.split('-', 1)[0] ?? ''
  let known = patterns.get(primary)
  if (!known) patterns.set(primary, (known = pattern(primary)))
  return text.match(known) ?? []
}

/** What a token from `cut` is. */
export function tokenKind(token: string): TokenKind {
  // Most tokens start with an ASCII letter and need no closer look.
  const code = token.charCodeAt(0) | 32
  if (code >= 97 && code <= 122) return 'word'
  if (/^[\s\u200B]/.test(token)) return 'space'
  if (/^\d/.test(token)) return 'number'
  return /^[\p{L}\p{N}]/u.test(token) ? 'word' : 'punctuation'
}

/**
 * Cuts a text into words, numbers, punctuation and spaces. A French elision (l’, qu’) is a word of its
 * own; a hyphenated word is one word; a number keeps its decimals, thousands and ordinal (1 000,5; 2e).
 * No character with its accents is ever cut.
 */
export function tokens(text: string, language: string): Token[] {
  return cut(text, language).map((token) => ({ kind: tokenKind(token), text: token }))
}
