import type { PassageRange } from '../model/comment'
import type { Range } from '../model/search'

/** A sentence may take this much more or less of its clause in the other language. */
const MOST_STRETCH = 1.6
/** So few characters more or less say nothing. */
const SLACK = 15

/**
 * The sentences of a clause in another language that answer to those a passage of it stands in; null where that is
 * not sure: they are told by their place, so there must be as many on both sides, of about the same share of the
 * clause, each with the same numbers in it. Null too where they would be the whole clause.
 */
export function otherSentences(text: string, passage: PassageRange, other: string): PassageRange | null {
  const [own, others] = [sentences(text), sentences(other)]
  if (own.length < 2 || own.length !== others.length) return null
  const isAlike = own.every((one, at) => answers(one, others[at]!, text, other))
  const first = own.findIndex(({ end }) => end > passage.start)
  const last = own.findLastIndex(({ start }) => start < passage.end)
  if (!isAlike || first < 0 || last < first || last - first + 1 === own.length) return null
  return { start: others[first]!.start, end: others[last]!.end }
}

/** Where each sentence, or line, stands. One ends where a capital follows: "art. 5" and "p. ex." go on. */
function sentences(text: string): Range[] {
  const found: Range[] = []
  for (const { 0: words, index } of text.matchAll(/[^\n]+?(?:[.!?…][\p{Pf}\p{Pe}\u00a0\u202f]*(?=\s+[\p{Lu}\p{Pi}])|(?=\n)|$)/gu)) {
    const start = index + words.length - words.trimStart().length
    if (words.trim() !== '') found.push({ start, end: start + words.trim().length })
  }
  return found
}

function answers(one: Range, other: Range, text: string, translated: string): boolean {
  const [length, translatedLength] = [one.end - one.start, other.end - other.start]
  // Held to how much longer the rest of the clause is in that language.
  const expected = (length * (translated.length - translatedLength)) / (text.length - length)
  const isLong = translatedLength > expected * MOST_STRETCH + SLACK
  const isShort = translatedLength < expected / MOST_STRETCH - SLACK
  return !isLong && !isShort && numbers(text, one) === numbers(translated, other)
}

/** The numbers of a stretch, in the order of their digits: languages put them in different places. */
function numbers(text: string, { start, end }: Range): string {
  return (text.slice(start, end).match(/\d+/gu) ?? []).toSorted().join(' ')
}
