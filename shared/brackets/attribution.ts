import type { Range } from '../model/search'
import { isDefinition, readParties, type NamedParties } from './parties'

/** Longer parentheses name nobody; and looking for one costs no more than this. */
const LONGEST = 400

export interface Attribution extends NamedParties {
  at: Range
}

/** The delegations named between `(` at `start` and `)` before `end`, if that is what they are. */
function read(text: string, start: number, end: number): Attribution | null {
  const words = text.slice(start + 1, end - 1)
  if (/[[\]{}()\n]/.test(words)) return null
  const parties = readParties(words)
  if (!parties || isDefinition(text.slice(Math.max(0, start - LONGEST), start), words.trim())) return null
  return { ...parties, at: { start, end } }
}

/** The attribution whose `)` is the last character before `end`, spaces apart; not before `from`. */
export function attributionBefore(text: string, end: number, from: number): Attribution | null {
  const close = skipBack(text, end, from)
  if (text[close - 1] !== ')') return null
  const least = Math.max(from, close - LONGEST)
  for (let at = close - 2; at >= least; at--) {
    if (text[at] === ')') return null
    if (text[at] === '(') return read(text, at, close)
  }
  return null
}

/** The attribution that opens at `start`, spaces apart. */
export function attributionAfter(text: string, start: number): Attribution | null {
  let open = start
  while (open - start < 4 && isSpace(text[open])) open++
  if (text[open] !== '(') return null
  const most = Math.min(text.length, open + LONGEST)
  for (let at = open + 1; at < most; at++) {
    if (text[at] === '(') return null
    if (text[at] === ')') return read(text, open, at + 1)
  }
  return null
}

/** The end of what stands before `end`, spaces taken off. */
export function skipBack(text: string, end: number, from: number): number {
  const least = Math.max(from, end - LONGEST)
  let at = end
  while (at > least && isSpace(text[at - 1])) at--
  return at
}

/** A space inside a line. */
function isSpace(character: string | undefined): boolean {
  return character !== undefined && character !== '\n' && /\s/u.test(character)
}
