import { plainText } from '../clauses/plainText'
import { quotedContent, withoutTitle, type Quotation } from '../clauses/quotedWording'
import { wordPartners } from '../compare/words/compareSequences'
import { createVocabulary, type Vocabulary } from '../compare/words/vocabulary'
import { isSameLanguage } from '../language/isSameLanguage'
import type { InlineContent } from '../model/inline'
import type { OriginStatus } from '../model/origin'
import { findPassage } from './findPassage'
import { readingsOf, type Reading } from './readingsOf'
import { readPlaced, type PlacedToken } from './readPlaced'

// With less than half of the agreed words still there, what remains is no longer the agreed wording.
const LEAST_KEPT = 0.5

/** What was taken, and its language where it need not be the clause's. */
export interface TakenWords extends Pick<Quotation, 'content'> {
  passage?: Quotation['passage']
  language?: string
}

/** What of the wording it was taken from a clause still has. */
export interface Held extends OriginStatus {
  /** What the clause is held to, and its tokens. */
  agreed: InlineContent
  agreedTokens: readonly PlacedToken[]
  /** The clause's own tokens, and those of them that are held to it: all, one alternative, or where a passage stands. */
  tokens: readonly PlacedToken[]
  reading: Reading
  /** For each agreed token the place in `tokens` of the one that stands for it, or -1. */
  partners: Int32Array
}

/**
 * Holds the plain text of a clause to where it came from: the one answer to how it stands, whoever asks. Verbatim
 * is the same wording, typography and brackets apart, nothing added; for a passage, nothing added inside it.
 * Proposed: the agreed words all stand, and what is added to them is in brackets still open. `kept` is the share of
 * the agreed words still there in their order. A clause of alternatives stands as the nearest of them does.
 */
export function holdTo(
  origin: TakenWords,
  text: string,
  language: string,
  words: Vocabulary = createVocabulary(language),
): Held {
  const agreed = agreedFor(origin, text)
  const agreedTokens = readPlaced(plainText(agreed), language, words)
  const tokens = readPlaced(text, language, words)
  const base = { agreed, agreedTokens, tokens }
  const left = agreedTokens.map(({ wording }) => wording)
  const all = left.filter(words.isWord).length
  // Small words are everywhere: by themselves they do not say where a passage stands.
  const weight = (wording: number) => (words.isWord(wording) ? (words.isLight(wording) ? 0.5 : 1) : 0.15)

  let best: Held | undefined
  for (const candidate of readingsOf(tokens, text)) {
    const reading = origin.passage === undefined ? candidate : within(candidate, left, tokens, weight)
    if (isSame(left, tokens, reading)) return { ...base, state: 'verbatim', kept: 1, reading, partners: Int32Array.from(range(reading)) }
    const { partners, isProposed } = pairIn(left, tokens, reading, words)
    const kept = isProposed ? 1 : all === 0 ? 0 : left.filter((one, at) => partners[at]! >= 0 && words.isWord(one)).length / all
    const state = isProposed ? 'proposed' : kept >= LEAST_KEPT ? 'adapted' : 'drifted'
    if (best && (kept < best.kept || (kept === best.kept && (best.state === 'proposed' || !isProposed)))) continue
    best = { ...base, state, kept, reading, partners }
  }
  // The words of another language may have been taken as they are; else no word can be held to them.
  const isTranslated = best!.state === 'drifted' && origin.language !== undefined && !isSameLanguage(origin.language, language)
  return isTranslated ? { ...best!, state: 'translated', kept: 0, partners: new Int32Array(left.length).fill(-1) } : best!
}

/** Pairs the agreed tokens with those of a reading; `isProposed` where only what is in a deeper bracket comes on top. */
function pairIn(left: number[], tokens: readonly PlacedToken[], reading: Reading, words: Vocabulary) {
  const places = range(reading)
  const settled = places.filter((place) => tokens[place]!.depth <= reading.depth)
  // The words outside come before the same words in a bracket beside them: those are only proposed.
  if (left.length > 0 && stand(left, tokens, settled)) return { partners: Int32Array.from(settled), isProposed: true }
  const right = places.map((place) => tokens[place]!.wording)
  const partners = wordPartners({ wordings: left }, { wordings: right }, words).map((place) => (place < 0 ? -1 : reading.from + place))
  const found = new Set(partners)
  const isProposed = left.length > 0 && !found.has(-1) && settled.every((place) => found.has(place))
  return { partners, isProposed }
}

function range({ from, to }: Reading): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at)
}

/** True where the tokens at these places are the wordings, one by one. */
function stand(wordings: readonly number[], tokens: readonly PlacedToken[], places: readonly number[]): boolean {
  return wordings.length === places.length && wordings.every((wording, at) => wording === tokens[places[at]!]!.wording)
}

/** What a clause is held to: the passage, or the clause with its short title only where the clause has that. */
function agreedFor(origin: Quotation, text: string): InlineContent {
  const content = quotedContent(origin)
  const { title, wording } = withoutTitle(content)
  return title === null || text.includes(title) ? content : wording
}

function isSame(left: readonly number[], tokens: readonly PlacedToken[], { from, to }: Reading): boolean {
  return left.length > 0 && left.length === to - from && left.every((wording, at) => wording === tokens[from + at]!.wording)
}

/** Where the passage stands in a reading. It may have been put in a bracket that is all its own. */
function within(
  { from, to, depth }: Reading,
  passage: readonly number[],
  tokens: readonly PlacedToken[],
  weight: (wording: number) => number,
): Reading {
  const place = findPassage(passage, tokens.slice(from, to).map(({ wording }) => wording), weight)
  const found = tokens.slice(from + place.from, from + place.to)
  const least = found.reduce((before, token) => Math.min(before, token.depth), Infinity)
  return { from: from + place.from, to: from + place.to, depth: found.length > 0 ? least : depth }
}
