import type { SearchAll, SearchPart, SearchQuery, SearchTerm } from './searchQuery'

/** The words a query is read back with, in the language of the interface. */
export interface QueryWords {
  and: string
  or: string
  not: string
  near: (within: number) => string
  quoted: (phrase: string) => string
}

/** How a query was understood, in words: "“human rights” and (children or youth), not internet". */
export function writtenQuery({ all }: SearchQuery, words: QueryWords): string {
  return writtenAll(all, words)
}

function writtenAll({ of, not }: SearchAll, words: QueryWords): string {
  const wanted = of.map((part) => written(part, words, of.length > 1)).join(` ${words.and} `)
  const unwanted = not.map((part) => `${words.not} ${written(part, words, true)}`).join(`, `)
  return wanted && unwanted ? `${wanted}, ${unwanted}` : wanted || unwanted
}

function written(part: SearchPart, words: QueryWords, isInside: boolean): string {
  if (part.type === 'term') return writtenTerm(part, words)
  if (part.type === 'near') {
    return part.terms.map((term) => writtenTerm(term, words)).join(` ${words.near(part.within)} `)
  }
  const inside =
    part.type === 'any'
      ? part.of.map((choice) => written(choice, words, true)).join(` ${words.or} `)
      : writtenAll(part, words)
  return isInside ? `(${inside})` : inside
}

function writtenTerm({ written: typed, isPhrase }: SearchTerm, words: QueryWords): string {
  return isPhrase ? words.quoted(typed) : typed
}
