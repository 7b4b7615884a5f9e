/** A word, or words that stand one after the other; folded as the index folds them. */
export interface SearchTerm {
  type: 'term'
  words: readonly string[]
  /** The last word may go on: `cyber*`, or a word that is still being typed. */
  begins: boolean
  /** As it was typed, to be shown. */
  written: string
  isPhrase: boolean
}

/** Terms with at most `within` other words between the first and the last of them, in any order. */
export interface SearchNear {
  type: 'near'
  terms: readonly SearchTerm[]
  within: number
}

/** One of several. */
export interface SearchAny {
  type: 'any'
  of: readonly SearchPart[]
}

/** Every one of `of`, and none of `not`. */
export interface SearchAll {
  type: 'all'
  of: readonly SearchPart[]
  not: readonly SearchPart[]
}

export type SearchPart = SearchTerm | SearchNear | SearchAny | SearchAll

/** What was typed, as it is understood. Only the whole may exclude without asking for anything. */
export interface SearchQuery {
  all: SearchAll
  /** True when anything but words was understood: quotes, NEAR, a star, an exclusion, OR, AND. */
  hasOperators: boolean
}

/** The terms a clause may have to answer the query, in the order they were typed. */
export function wantedTerms(part: SearchPart): readonly SearchTerm[] {
  if (part.type === 'term') return [part]
  return (part.type === 'near' ? part.terms : part.of).flatMap(wantedTerms)
}
