import { foldedFunctionWords } from '../../shared/language/functionWords'
import { namePieces, readWrittenNames, type WrittenName } from '../../shared/numbering/writtenNames'
import { listAskedTexts, listTextNames, readAskedClauses, type AskedText, type ClauseQuestion, type NamedClause } from '../store/foundClauses'
import type { Store } from '../store/store'
import { getTextByPk } from '../store/texts'
import type { TextReading } from './textReading'

/** Numbers are computed from whole texts: where no text is named, no more are read than stay in memory. */
const MOST_TEXTS = 200
/** Of as many texts that have a 5, none is the one that was meant. */
const MOST_NAMED = 20

/**
 * The clauses called so: "29 (d)", "OP3", "principe 2", with words of their text's name or without, among those
 * the question lets through. First those of the text that is named in its own language, or whose language the
 * noun is of; then in the order of the library.
 */
export function findNamedClauses(store: Store, reading: TextReading, typed: string, question: ClauseQuestion): NamedClause[] {
  const readings = readWrittenNames(typed).map((name) => ({ ...name, rest: name.rest.filter((word) => !SMALL.has(word)) }))
  if (readings.length === 0) return []
  const texts = listAskedTexts(store, question)
  const namesOf = createNames(store)
  for (const name of readings) {
    const found = texts
      .flatMap((text) => {
        const match = name.rest.length === 0 ? NOT_NAMED : matchNames(namesOf(text), name.rest)
        return match ? [{ text, match, isOwn: match.isOwn, speaks: text.language.startsWith(name.language ?? '-') }] : []
      })
      .toSorted((a, b) => Number(b.isOwn) - Number(a.isOwn) || Number(b.speaks) - Number(a.speaks))
      .slice(0, MOST_TEXTS)
      .flatMap(({ text, match }) => clausesCalled(store, reading, text, name, match.left, question))
    if (found.length > 0) return found.slice(0, MOST_NAMED)
  }
  return []
}

const SMALL = new Set([...foldedFunctionWords('en'), ...foldedFunctionWords('fr')])
const NOT_NAMED: NameMatch = { isOwn: false, left: [] }

interface NameMatch {
  /** True where the text itself is called so, and not its version in another language. */
  isOwn: boolean
  /** Words that are not the text's; those of a heading, it may be. */
  left: readonly string[]
}

function clausesCalled(store: Store, reading: TextReading, text: AskedText, name: WrittenName, left: readonly string[], question: ClauseQuestion) {
  const stored = getTextByPk(store, text.pk)
  const called = reading.called(store, stored, name.key)
  const right = called.filter(({ noun }) => name.noun === null || noun === name.noun)
  if (right.length === 0) return []
  const places = left.length === 0 ? null : reading.places(store, stored)
  const ids = right.map(({ id }) => id).filter((id) => !places || hasWords(namePieces(places.get(id)!.citation), left))
  return readAskedClauses(store, question, text.pk, ids)
}

/** The words of each name of a text: its own, those of its other languages, and what their group is called. */
function createNames(store: Store): (text: AskedText) => { own: string[][]; all: string[][] } {
  let byGroup: Map<string, string[][]> | null = null
  return ({ title, shortTitle, group }) => {
    if (!byGroup) {
      byGroup = new Map()
      for (const name of listTextNames(store)) {
        const names = byGroup.get(name.group) ?? [namePieces(name.group)]
        names.push(...piecesOfNames(name))
        byGroup.set(name.group, names)
      }
    }
    return { own: piecesOfNames({ title, shortTitle }), all: byGroup.get(group) ?? [] }
  }
}

function piecesOfNames({ title, shortTitle }: { title: string; shortTitle: string | null }): string[][] {
  return [title, ...(shortTitle === null ? [] : [shortTitle])].map(namePieces)
}

/** At least one of the words has to be the text's. */
function matchNames({ own, all }: { own: string[][]; all: string[][] }, rest: readonly string[]): NameMatch | null {
  let best: NameMatch | null = null
  for (const [names, isOwn] of [[own, true], [all, false]] as const) {
    for (const name of names) {
      const left = leftOf(name, rest)
      if (left.length < rest.length && (!best || left.length < best.left.length)) best = { isOwn, left }
    }
  }
  return best
}

function leftOf(name: readonly string[], rest: readonly string[]): readonly string[] {
  const initials = name.filter((word) => !SMALL.has(word)).map((word) => word[0]).join('')
  return rest.filter((word) => !name.includes(word) && !(word.length > 2 && word === initials))
}

function hasWords(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((word) => words.includes(word))
}
