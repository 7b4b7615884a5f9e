import { mayBeOne, partings } from '../language/compounds'
import type { SearchAll, SearchPart, SearchTerm } from './searchQuery'

/** Whether any clause has these words in a row; `begins` as a term has it. */
export type IsWritten = (words: readonly string[], begins: boolean) => boolean

/** Each more makes the question longer; a phrase rarely has two such words. */
const MOST_SPELLINGS = 8
/** Longer than any word that is meant as one. */
const LONGEST = 40

/**
 * The query that finds as well what only differs in how a word is put together: "multistakeholder",
 * "multi-stakeholder" and "multi stakeholder" are one, in phrases, near others and where they are excluded. Only
 * what some clause has is added.
 */
export function withOtherSpellings(all: SearchAll, isWritten: IsWritten): SearchAll {
  const known = remembered(isWritten)
  return respelledAll(all, known)
}

function remembered(isWritten: IsWritten): IsWritten {
  const asked = new Map<string, boolean>()
  return (words, begins) => {
    const key = words.join(' ') + (begins ? '*' : '')
    const answer = asked.get(key) ?? isWritten(words, begins)
    asked.set(key, answer)
    return answer
  }
}

function respelledAll({ of, not }: SearchAll, isWritten: IsWritten): SearchAll {
  return { type: 'all', of: withJoined(of, isWritten), not: not.map((part) => respelled(part, isWritten)) }
}

function respelled(part: SearchPart, isWritten: IsWritten): SearchPart {
  if (part.type === 'all') return respelledAll(part, isWritten)
  if (part.type === 'any') return { type: 'any', of: part.of.map((choice) => respelled(choice, isWritten)) }
  if (part.type === 'term') return oneOf(spellings(part, isWritten))
  const terms = part.terms.map((term) => spellings(term, isWritten))
  return oneOf(everyChoice(terms).map((chosen) => ({ ...part, terms: chosen })))
}

/** Words that were asked for one by one, of which two in a row may be one. */
function withJoined(parts: readonly SearchPart[], isWritten: IsWritten): SearchPart[] {
  const found: SearchPart[] = []
  for (let at = 0; at < parts.length; at++) {
    const [part, next] = [parts[at]!, parts[at + 1]]
    const one = isLoneWord(part) && next && isLoneWord(next) ? joined(part, next, isWritten) : null
    if (one) {
      found.push({ type: 'any', of: [{ type: 'all', of: [part, next!], not: [] }, one] })
      at++
    } else found.push(respelled(part, isWritten))
  }
  return found
}

function isLoneWord(part: SearchPart): part is SearchTerm {
  return part.type === 'term' && part.words.length === 1 && !part.isPhrase
}

function joined(first: SearchTerm, second: SearchTerm, isWritten: IsWritten): SearchTerm | null {
  const [start, end] = [first.words[0]!, second.words[0]!]
  if (first.begins || !mayBeOne(start, end) || !isWritten([start + end], second.begins)) return null
  return { ...second, words: [start + end] }
}

/** The term, and the term with words of it written otherwise. */
function spellings(term: SearchTerm, isWritten: IsWritten): SearchTerm[] {
  const { words, begins } = term
  const found: (readonly string[])[] = []
  const spell = (at: number, done: readonly string[]): void => {
    if (found.length >= MOST_SPELLINGS) return
    if (at >= words.length) return void found.push(done)
    const [word, next] = [words[at]!, words[at + 1]]
    spell(at + 1, [...done, word])
    if (next !== undefined && mayBeOne(word, next) && isWritten([word + next], begins && at + 2 === words.length)) {
      spell(at + 2, [...done, word + next])
    }
    for (const parts of word.length > LONGEST ? [] : partings(word)) {
      if (isWritten(parts, begins && at + 1 === words.length)) spell(at + 1, [...done, ...parts])
    }
  }
  spell(0, [])
  return found.map((spelled) => ({ ...term, words: spelled }))
}

/** Every way to take one of each, the first of all first; no more than `MOST_SPELLINGS`. */
function everyChoice(terms: readonly SearchTerm[][]): SearchTerm[][] {
  return terms.reduce<SearchTerm[][]>(
    (choices, term) => choices.flatMap((chosen) => term.map((one) => [...chosen, one])).slice(0, MOST_SPELLINGS),
    [[]],
  )
}

function oneOf(choices: readonly SearchPart[]): SearchPart {
  return choices.length === 1 ? choices[0]! : { type: 'any', of: choices }
}
