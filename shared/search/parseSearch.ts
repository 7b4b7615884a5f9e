import { searchWords } from '../language/searchWords'
import type { SearchAll, SearchPart, SearchQuery, SearchTerm } from './searchQuery'
import { searchTokens, type SearchToken } from './searchTokens'

/**
 * Understands what is typed into a search box; anything can be. Words ask for all of them, quotes for a
 * phrase, `cyber*` for a beginning, `-word` (NOT, SAUF) for clauses without it, OR (OU) for one of its two
 * sides, NEAR or NEAR/5 for words close to each other. OR binds more closely than a space, as on the web.
 * An operator that has nothing to work on is passed over; where nothing but operators was typed, they are words.
 */
export function parseSearch(typed: string): SearchQuery {
  const tokens = withoutDeepGroups(searchTokens(typed))
  const operated = tokens.some(({ type }) => type !== 'word' && type !== 'open' && type !== 'close')
  const hasOperators = operated || tokens.some((token) => token.type === 'word' && isStarred(token.text))
  const all = hasOperators ? new Parser(tokens).parse() : wordsOf(typed)
  return all.of.length + all.not.length > 0 ? { all, hasOperators } : { all: wordsOf(typed), hasOperators: false }
}

/** SQLite's parser holds a hundred things at a time, some fifteen for a group in a group; nobody means more than this. */
const DEEPEST_GROUP = 5

function withoutDeepGroups(tokens: readonly SearchToken[]): SearchToken[] {
  let depth = 0
  return tokens.filter(({ type }) => {
    if (type === 'open') return ++depth <= DEEPEST_GROUP
    return type !== 'close' || depth === 0 || depth-- <= DEEPEST_GROUP
  })
}

/** Without operators every word is asked for by itself, the last as a beginning. */
function wordsOf(typed: string): SearchAll {
  const words = searchWords(typed)
  const of = words.map(({ folded, start, end }, index): SearchTerm => {
    // One letter begins half the vocabulary: it is taken as the word it may be, as in « à ».
    const begins = index === words.length - 1 && folded.length > 1
    return { type: 'term', words: [folded], begins, written: typed.slice(start, end), isPhrase: false }
  })
  return { type: 'all', of, not: [] }
}

const NOTHING: SearchAll = { type: 'all', of: [], not: [] }

class Parser {
  readonly #tokens: readonly SearchToken[]
  #at = 0

  constructor(tokens: readonly SearchToken[]) {
    this.#tokens = tokens
  }

  parse(): SearchAll {
    const parts: SearchAll[] = []
    // A closing parenthesis without its partner ends nothing.
    for (; this.#at < this.#tokens.length; this.#at++) parts.push(this.#all())
    return together(parts)
  }

  #all(): SearchAll {
    const parts: SearchAll[] = []
    for (let next = this.#tokens[this.#at]; next && next.type !== 'close'; next = this.#tokens[this.#at]) {
      if (next.type === 'and' || next.type === 'or' || next.type === 'near') this.#at++
      else parts.push(this.#any())
    }
    return together(parts)
  }

  #any(): SearchAll {
    const choices = [this.#near()]
    while (this.#tokens[this.#at]?.type === 'or') {
      this.#at++
      if (this.#isUnitNext()) choices.push(this.#near())
    }
    return choices.length > 1 ? oneOf(choices) : choices[0]!
  }

  #near(): SearchAll {
    const units = [this.#unit()]
    const distances: number[] = []
    for (let next = this.#tokens[this.#at]; next?.type === 'near'; next = this.#tokens[this.#at]) {
      this.#at++
      if (!this.#isUnitNext()) break
      distances.push(next.within)
      units.push(this.#unit())
    }
    if (units.length === 1) return units[0]!
    const terms = units.flatMap(loneTerm)
    // Only words and phrases can be near each other; anything else must merely be there.
    if (terms.length < units.length) return together(units)
    return { type: 'all', of: [{ type: 'near', terms, within: Math.max(...distances) }], not: [] }
  }

  #isUnitNext(): boolean {
    const type = this.#tokens[this.#at]?.type
    return type === 'word' || type === 'quote' || type === 'open' || type === 'minus' || type === 'not'
  }

  #unit(): SearchAll {
    let isExcluded = false
    let next = this.#tokens[this.#at]
    for (; next?.type === 'minus' || next?.type === 'not'; next = this.#tokens[++this.#at]) isExcluded = !isExcluded
    // What an operator cannot work on is left to whoever comes next.
    if (!next || !this.#isUnitNext()) return NOTHING
    this.#at++
    if (next.type === 'open') {
      const inside = this.#all()
      this.#at++
      return isExcluded ? excluded(inside) : inside
    }
    const isLast = this.#at === this.#tokens.length
    const term = termOf(next, isLast && !isExcluded)
    if (!term) return NOTHING
    const wanted: SearchAll = { type: 'all', of: [term], not: [] }
    return isExcluded ? excluded(wanted) : wanted
  }
}

function loneTerm({ of, not }: SearchAll): SearchTerm[] {
  const [only] = of
  return not.length === 0 && of.length === 1 && only?.type === 'term' ? [only] : []
}

function isStarred(text: string): boolean {
  return /[\p{L}\p{N}]\*+[^\p{L}\p{N}*]*$/u.test(text)
}

function termOf(token: SearchToken, isLast: boolean): SearchTerm | null {
  if (token.type !== 'word' && token.type !== 'quote') return null
  const words = searchWords(token.text).map(({ folded }) => folded)
  if (words.length === 0) return null
  const isPhrase = token.type === 'quote'
  const isBeingTyped = isLast && (isPhrase ? !token.isClosed : true) && words.at(-1)!.length > 1
  return {
    type: 'term',
    words,
    begins: isStarred(token.text) || isBeingTyped,
    written: token.text.trim(),
    isPhrase,
  }
}

/** Every one of the parts; those inside each other made one. */
function together(parts: readonly SearchAll[]): SearchAll {
  return { type: 'all', of: parts.flatMap(({ of }) => of), not: parts.flatMap(({ not }) => not) }
}

/** One of the choices; a choice that only excludes excludes from all of them, since it names nothing to find. */
function oneOf(choices: readonly SearchAll[]): SearchAll {
  const wanted = choices.filter(({ of }) => of.length > 0).map(simple)
  const not = choices.filter(({ of }) => of.length === 0).flatMap((choice) => choice.not)
  if (wanted.length < 2) return { type: 'all', of: wanted, not }
  return { type: 'all', of: [{ type: 'any', of: wanted.flatMap((part) => (part.type === 'any' ? part.of : [part])) }], not }
}

function excluded(part: SearchAll): SearchAll {
  if (part.of.length > 0) return { type: 'all', of: [], not: [simple(part)] }
  if (part.not.length < 2) return { type: 'all', of: part.not, not: [] }
  return { type: 'all', of: [{ type: 'any', of: part.not }], not: [] }
}

function simple(part: SearchAll): SearchPart {
  return part.of.length === 1 && part.not.length === 0 ? part.of[0]! : part
}
