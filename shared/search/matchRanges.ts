import { foldedFunctionWords } from '../language/functionWords'
import { searchWords, type SearchWord } from '../language/searchWords'
import type { Range } from '../model/search'
import type { LanguageTag } from '../model/text'
import type { SearchTerm } from './searchQuery'

/** Words of a text, counted from 0, that a term was found at; the last is among them. */
interface Found {
  first: number
  last: number
  /** A single word that carries no substance. */
  isSmall: boolean
}

/**
 * Where the terms stand in a text of that language; a phrase as one range. A small word asked for beside others
 * ("droits de l’homme") counts where it stands among them, not wherever there is one. Ranges may overlap and are
 * in no order.
 */
export function matchRanges(text: string, terms: readonly SearchTerm[], language: LanguageTag): Range[] {
  const words = searchWords(text)
  const small = foldedFunctionWords(language)
  const places = new Map<string, number[]>()
  words.forEach(({ folded }, index) => {
    const known = places.get(folded)
    if (known) known.push(index)
    else places.set(folded, [index])
  })
  const found = terms.flatMap((term) => {
    const { length, 0: word = '' } = term.words
    const starts =
      length === 1 && term.begins
        ? words.flatMap(({ folded }, index) => (folded.startsWith(word) ? [index] : []))
        : (places.get(word) ?? [])
    return starts
      .filter((start) => stands(words, start, term))
      .map((first): Found => ({ first, last: first + length - 1, isSmall: length === 1 && small.has(words[first]!.folded) }))
  })
  return withoutStraySmallWords(found).map(({ first, last }) => ({ start: words[first]!.start, end: words[last]!.end }))
}

function stands(words: readonly SearchWord[], start: number, { words: wanted, begins }: SearchTerm): boolean {
  return wanted.every((word, index) => {
    const found = words[start + index]?.folded
    if (found === undefined) return false
    return begins && index === wanted.length - 1 ? found.startsWith(word) : found === word
  })
}

/** Keeps a small word only where found words without a gap lead from it to one with substance. */
function withoutStraySmallWords(found: readonly Found[]): readonly Found[] {
  if (!found.some(({ isSmall }) => isSmall) || found.every(({ isSmall }) => isSmall)) return found
  const runs: Found[][] = []
  let end = -2
  for (const one of found.toSorted((a, b) => a.first - b.first)) {
    if (one.first > end + 1) runs.push([])
    runs.at(-1)!.push(one)
    end = Math.max(end, one.last)
  }
  return runs.filter((run) => run.some(({ isSmall }) => !isSmall)).flat()
}
