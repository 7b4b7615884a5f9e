import { searchWords, type SearchWord } from '../language/searchWords'
import type { Range } from '../model/search'
import type { SearchTerm } from './searchQuery'

/** Where the terms stand in a text; a phrase as one range. Ranges may overlap and are in no order. */
export function matchRanges(text: string, terms: readonly SearchTerm[]): Range[] {
  const words = searchWords(text)
  const places = new Map<string, number[]>()
  words.forEach(({ folded }, index) => {
    const known = places.get(folded)
    if (known) known.push(index)
    else places.set(folded, [index])
  })
  return terms.flatMap((term) => {
    const first = term.words[0]!
    const starts =
      term.words.length === 1 && term.begins
        ? words.flatMap(({ folded }, index) => (folded.startsWith(first) ? [index] : []))
        : (places.get(first) ?? [])
    return starts
      .filter((start) => stands(words, start, term))
      .map((start) => ({ start: words[start]!.start, end: words[start + term.words.length - 1]!.end }))
  })
}

function stands(words: readonly SearchWord[], start: number, { words: wanted, begins }: SearchTerm): boolean {
  return wanted.every((word, index) => {
    const found = words[start + index]?.folded
    if (found === undefined) return false
    return begins && index === wanted.length - 1 ? found.startsWith(word) : found === word
  })
}
