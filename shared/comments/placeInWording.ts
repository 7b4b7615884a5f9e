import { alignWords } from '../compare/words/alignWords'
import { createVocabulary, type WordSequence } from '../compare/words/vocabulary'
import type { PassageRange } from '../model/comment'

/** Words of a wording: what `start` to `end` of it says. */
export interface Passage extends PassageRange {
  wording: string
}

/** Where a passage stands in another wording; `kept` is the share of its words that are there, 0–1. */
export interface Place extends PassageRange {
  kept: number
}

/** Beyond this many places for one quote, which of them is meant is anybody's guess. */
const MOST_OCCURRENCES = 200
/** Characters on either side that tell one occurrence of a quote from another. */
const CONTEXT = 60

/**
 * Where the words of a passage stand in the wording their clause has now; null when they are gone. The
 * nearest to certainty counts: first what one edit beside or inside the words explains, then words that
 * occurred only once, then what comparing the two wordings word by word says.
 */
export function placeInWording(passage: Passage, wording: string, language: string): Place | null {
  const { start, end } = passage
  if (start >= end || end > passage.wording.length) return null
  if (wording === passage.wording) return { start, end, kept: 1 }
  return besideEdit(passage, wording) ?? theOnlyOne(passage, wording) ?? placeByWords(passage, wording, language)
}

/** The words stand unchanged before or after the one stretch that differs. */
function besideEdit({ wording: old, start, end }: Passage, wording: string): Place | null {
  if (end <= commonStart(old, wording)) return { start, end, kept: 1 }
  const shift = wording.length - old.length
  if (start >= old.length - commonEnd(old, wording)) return { start: start + shift, end: end + shift, kept: 1 }
  return null
}

/** Words that occurred once are themselves wherever they are; of several places now, the likest counts. */
function theOnlyOne({ wording: old, start, end }: Passage, wording: string): Place | null {
  const quote = old.slice(start, end)
  if (old.indexOf(quote) !== start || old.indexOf(quote, start + 1) >= 0) return null
  let best: { at: number; likeness: number } | null = null
  let seen = 0
  for (let at = wording.indexOf(quote); at >= 0 && seen < MOST_OCCURRENCES; at = wording.indexOf(quote, at + 1)) {
    seen++
    if (cutsWord(wording, at, at + quote.length) && !cutsWord(old, start, end)) continue
    const likeness =
      commonEnd(old.slice(Math.max(0, start - CONTEXT), start), wording.slice(Math.max(0, at - CONTEXT), at)) +
      commonStart(old.slice(end, end + CONTEXT), wording.slice(at + quote.length, at + quote.length + CONTEXT))
    if (!best || likeness > best.likeness) best = { at, likeness }
  }
  return best && { start: best.at, end: best.at + quote.length, kept: 1 }
}

/** What stands for the words after an edit inside them, or after several. */
function placeByWords(passage: Passage, wording: string, language: string): Place | null {
  const words = createVocabulary(language)
  const [from, to] = [words.read(passage.wording, language), words.read(wording, language)]
  const partners = alignWords(from.wordings, to.wordings, (one) => (words.isWord(one) ? (words.isLight(one) ? 0.5 : 1) : 0.3))
  const [starts, ends] = [tokenPlaces(from), tokenPlaces(to)]
  const meant = from.wordings.flatMap((one, at) => {
    const { start, end } = starts[at]!
    return end > passage.start && start < passage.end && words.isWord(one) ? [at] : []
  })
  const kept = meant.filter((at) => partners[at]! >= 0)
  const weighty = (at: number) => !words.isLight(from.wordings[at]!)
  // Of "the States shall", a "the" alone is nothing.
  const gone = kept.length === 0 || (meant.some(weighty) && !kept.some(weighty))
  const share = meant.length === 0 ? 0 : kept.length / meant.length
  const stretched = insideEdit(passage, wording)
  if (stretched) return { ...stretched, kept: gone ? 0 : share }
  if (gone) return null
  return { start: ends[partners[kept[0]!]!]!.start, end: ends[partners[kept.at(-1)!]!]!.end, kept: share }
}

/** One edit, and all of it inside the words: they are what they have become. */
function insideEdit({ wording: old, start, end }: Passage, wording: string): PassageRange | null {
  const before = commonStart(old, wording)
  const shorter = Math.min(old.length, wording.length)
  const after = Math.min(commonEnd(old, wording), shorter - before)
  if (start > before || end < old.length - after) return null
  const place = { start, end: end + wording.length - old.length }
  return wording.slice(place.start, place.end).trim() === '' ? null : place
}

function tokenPlaces({ written, gaps }: WordSequence): PassageRange[] {
  let at = 0
  return written.map((token, index) => {
    const start = at + gaps[index]!.length
    at = start + token.length
    return { start, end: at }
  })
}

const IN_WORD = /[\p{L}\p{N}\p{M}]/u

function cutsWord(text: string, start: number, end: number): boolean {
  const joined = (at: number) => IN_WORD.test(text[at - 1] ?? '') && IN_WORD.test(text[at] ?? '')
  return joined(start) || joined(end)
}

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let size = 0
  while (size < most && a[size] === b[size]) size++
  return size
}

function commonEnd(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let size = 0
  while (size < most && a[a.length - 1 - size] === b[b.length - 1 - size]) size++
  return size
}
