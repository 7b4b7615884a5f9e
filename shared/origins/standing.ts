import { plainText } from '../clauses/plainText'
import { quotedContent, withoutTitle, type Quotation } from '../clauses/quotedWording'
import { alignWords } from '../compare/words/alignWords'
import type { Change } from '../compare/words/change'
import { wordChanges } from '../compare/words/compareSequences'
import { createVocabulary } from '../compare/words/vocabulary'
import type { InlineContent } from '../model/inline'
import type { OriginStatus } from '../model/origin'
import { findPassage } from './findPassage'
import { readingsOf, type Reading } from './readingsOf'
import { readPlaced, type PlacedToken } from './readPlaced'

// With less than half of the agreed words still there, what remains is no longer the agreed wording.
const LEAST_KEPT = 0.5

/** How a clause stands to the wording it was taken from, and what exactly differs. */
export interface Standing extends OriginStatus {
  /** What the clause is held to, and its tokens. */
  agreed: InlineContent
  agreedTokens: readonly PlacedToken[]
  /** The clause's own tokens, and those of them that are held to it: all, one alternative, or where a passage stands. */
  tokens: readonly PlacedToken[]
  reading: Reading
  /** Places in `agreedTokens` and, from the start of the reading, in `tokens`; phrase by phrase. */
  changes: readonly Change[]
  /** Where in `tokens` the agreed words stand together, whatever stands around them; null where they do not. */
  unbroken: { from: number; to: number } | null
}

/**
 * How the plain text of a clause stands to an origin. Verbatim is the same wording, typography and brackets
 * apart, nothing added; for a passage, nothing added inside it. `kept` is the share of the agreed words still
 * there in their order. A clause of alternatives stands as the nearest of them does.
 */
export function standingOf(origin: Quotation, text: string, language: string): Standing {
  const words = createVocabulary(language)
  const agreed = agreedFor(origin, text)
  const agreedTokens = readPlaced(plainText(agreed), language, words)
  const tokens = readPlaced(text, language, words)
  const left = agreedTokens.map(({ wording }) => wording)
  const all = left.filter(words.isWord).length
  const worth = (wording: number) => (words.isWord(wording) ? 1 : 0.3)
  // Small words are everywhere: by themselves they do not say where a passage stands.
  const weight = (wording: number) => (words.isLight(wording) ? worth(wording) / 2 : 1)

  let best: Standing | undefined
  for (const candidate of readingsOf(tokens, text)) {
    const wordings = tokens.slice(candidate.from, candidate.to).map(({ wording }) => wording)
    const reading = origin.passage === undefined ? candidate : within(candidate, findPassage(left, wordings, weight), tokens)
    const right = tokens.slice(reading.from, reading.to).map(({ wording }) => wording)
    const same = left.length > 0 && left.length === right.length && left.every((wording, at) => wording === right[at])
    const standing = (kept: number, changes: readonly Change[], unbroken: Standing['unbroken']): Standing => ({
      state: same ? 'verbatim' : kept >= LEAST_KEPT ? 'adapted' : 'drifted',
      kept, agreed, agreedTokens, tokens, reading, changes, unbroken,
    })
    if (same) return standing(1, [], { from: reading.from, to: reading.to })
    const partners = alignWords(left, right, worth)
    const matched = partners.filter((partner, at) => partner >= 0 && words.isWord(left[at]!)).length
    const kept = all === 0 ? 0 : matched / all
    if (best && kept <= best.kept) continue
    const together = left.length > 0 && partners.every((partner, at) => partner >= 0 && partner === partners[0]! + at)
    const from = reading.from + (partners[0] ?? 0)
    const unbroken = together ? { from, to: from + left.length } : null
    best = standing(kept, wordChanges({ wordings: left }, { wordings: right }, words), unbroken)
  }
  return best!
}

/** What a clause is held to: the passage, or the clause with its short title only where the clause has that. */
function agreedFor(origin: Quotation, text: string): InlineContent {
  const content = quotedContent(origin)
  const { title, wording } = withoutTitle(content)
  return title === null || text.includes(title) ? content : wording
}

/** Where the passage stands in a reading. It may have been put in a bracket that is all its own. */
function within({ from, depth }: Reading, place: { from: number; to: number }, tokens: readonly PlacedToken[]): Reading {
  const found = tokens.slice(from + place.from, from + place.to)
  const least = found.reduce((before, token) => Math.min(before, token.depth), Infinity)
  return { from: from + place.from, to: from + place.to, depth: found.length > 0 ? least : depth }
}
