import { notWording } from '../brackets/notWording'
import { contentFromPlain } from '../clauses/plainText'
import type { Vocabulary } from '../compare/words/vocabulary'
import type { Range } from '../model/search'

/** A token of a wording: which it is and where it stands. */
export interface PlacedToken extends Range {
  wording: number
  /** How many brackets it is in. */
  depth: number
}

/** The tokens of a wording in order. Edges of brackets, who proposed what and editors' notes are no words of it. */
export function readPlaced(text: string, language: string, words: Vocabulary): PlacedToken[] {
  const { written, gaps, wordings } = words.read(text, language)
  const notes = /[\]}]/u.test(text) ? notWording([{ id: '', content: contentFromPlain(text) }])[0]! : []
  const placed: PlacedToken[] = []
  let depth = 0
  let at = 0
  written.forEach((token, index) => {
    const start = at + gaps[index]!.length
    at = start + token.length
    if (token === '[') depth++
    else if (token === ']') depth = Math.max(0, depth - 1)
    else if (!notes.some((note) => note.start < at && note.end > start)) placed.push({ wording: wordings[index]!, depth, start, end: at })
  })
  return placed
}
