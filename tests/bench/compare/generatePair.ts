import type { ComparedSide } from '../../../shared/model/comparison'
import { cut, tokenKind } from '../../../shared/language/tokens'
import { baseTexts, imitate, type BaseClause } from './baseTexts'
import { editPhrases, replaceWords, retype, split } from './edits'
import { createRandom, type Random } from './random'

export interface PairOptions {
  language: 'fr' | 'en'
  /** Clauses on the left. The first come from a shipped text, the rest imitate it. */
  clauses: number
  /** Labels 1., 2., … recounted on the right. */
  numbered: boolean
  /** Shares of the clauses that are changed in each way. */
  edited: number
  heavilyEdited: number
  typography: number
  moved: number
  movedAndEdited: number
  split: number
  merged: number
  inserted: number
  deleted: number
  /** One clause in so many is "We commit, by 2030, to:"; 0 for none. */
  boilerplateEvery: number
  /** Share of the boilerplate clauses that move, each with the few clauses after it. */
  listsMoved: number
}

export const TYPICAL: PairOptions = {
  language: 'fr',
  clauses: 170,
  numbered: true,
  edited: 0.2,
  heavilyEdited: 0.06,
  typography: 0.1,
  moved: 0.04,
  movedAndEdited: 0.03,
  split: 0.04,
  merged: 0.03,
  inserted: 0.06,
  deleted: 0.06,
  boilerplateEvery: 0,
  listsMoved: 0,
}

export interface TrueLink {
  left: number[]
  right: number[]
  kind: 'same' | 'edited' | 'typography' | 'moved' | 'split' | 'merged'
}

export interface Pair {
  left: ComparedSide
  right: ComparedSide
  links: TrueLink[]
  /** Words really taken out and put in, inside clauses that stand on both sides. */
  changedWords: number
}

interface Entry {
  sources: number[]
  kind: TrueLink['kind']
  clauses: BaseClause[]
}

const BOILERPLATE = { fr: 'Nous nous engageons, d’ici à 2030, à :', en: 'We commit, by 2030, to:' } as const
// A shorter way is as well described by the clauses it passed having moved.
const SHORTEST_MOVE = 6
const LONGEST_LIST = 4

/** Two states of one text and what really happened between them. The same seed gives the same pair. */
export function generatePair(seed: number, options: PairOptions): Pair {
  const random = createRandom(seed)
  const { base, other } = baseTexts(options.language)
  const { language } = options
  const left = leftClauses(base, options, random)
  const vocabulary = left.flatMap(({ text }) => cut(text, language)).filter((token) => tokenKind(token) === 'word' && !/['’]$/.test(token))
  let changedWords = 0

  const edited = (clause: BaseClause, heavily: boolean): BaseClause => {
    const result = heavily
      ? replaceWords(clause.text, language, 0.2, vocabulary, random)
      : editPhrases(clause.text, language, vocabulary, random)
    changedWords += result.changedWords
    return { ...clause, text: result.text }
  }

  const stay: Entry[] = []
  const move: Entry[][] = []
  for (let at = 0; at < left.length; at++) {
    const clause = left[at]!
    const next = left[at + 1]
    const same: Entry = { sources: [at], kind: 'same', clauses: [clause] }
    if (clause.text === BOILERPLATE[language]) {
      const list = listAfter(left, at, options, random)
      if (list.length === 0) stay.push(same)
      else move.push([same, ...list].map((entry) => ({ ...entry, kind: 'moved' })))
      at += list.length
      continue
    }
    let dice = random.next()
    const falls = (share: number) => {
      dice -= share
      return dice < 0 && dice >= -share
    }
    if (falls(options.deleted)) continue
    if (falls(options.edited)) stay.push({ ...same, kind: 'edited', clauses: [edited(clause, false)] })
    else if (falls(options.heavilyEdited)) stay.push({ ...same, kind: 'edited', clauses: [edited(clause, true)] })
    else if (falls(options.typography)) {
      const retyped = { ...clause, text: retype(clause.text) }
      stay.push(retyped.text === clause.text ? same : { ...same, kind: 'typography', clauses: [retyped] })
    } else if (falls(options.moved)) move.push([{ ...same, kind: 'moved' }])
    else if (falls(options.movedAndEdited) && clause.text.length > 60) {
      move.push([{ ...same, kind: 'moved', clauses: [edited(clause, random.chance(0.4))] }])
    } else if (falls(options.split)) {
      const parts = split(clause.text, language)
      if (parts) changedWords += parts.changedWords
      stay.push(parts ? { ...same, kind: 'split', clauses: parts.halves.map((text) => ({ ...clause, text })) } : same)
    } else if (falls(options.merged) && next && next.text !== BOILERPLATE[language]) {
      stay.push({ sources: [at, at + 1], kind: 'merged', clauses: [{ ...clause, text: `${clause.text} ${next.text}` }] })
      at++
    } else stay.push(same)
  }
  const entries = insertOthers(relocate(stay, move, random), other, options, random)
  const right = entries.flatMap((entry) => entry.clauses)
  let place = 0
  const links: TrueLink[] = []
  for (const { sources, kind, clauses } of entries) {
    const places = clauses.map(() => place++)
    if (sources.length > 0) links.push({ left: sources, right: places, kind })
  }
  return { left: side(left, options), right: side(right, options), links, changedWords }
}

function leftClauses(base: readonly BaseClause[], options: PairOptions, random: Random): BaseClause[] {
  const more = Math.max(0, options.clauses - base.length)
  const clauses = [...base.slice(0, options.clauses), ...imitate(base, more, random)]
  if (options.boilerplateEvery === 0) return clauses
  const boilerplate: BaseClause = { kind: 'chapeau', depth: 0, text: BOILERPLATE[options.language] }
  return clauses.map((clause, at) => (at % options.boilerplateEvery === 0 ? boilerplate : clause))
}

/** The clauses that go with the boilerplate at a place, where it is one that moves. */
function listAfter(left: readonly BaseClause[], at: number, options: PairOptions, random: Random): Entry[] {
  if (options.listsMoved === 0 || !random.chance(options.listsMoved)) return []
  const end = left.findIndex(({ text }, place) => place > at && text === BOILERPLATE[options.language])
  const clauses = left.slice(at + 1, Math.min(end < 0 ? left.length : end, at + 1 + LONGEST_LIST))
  return clauses.map((clause, index) => ({ sources: [at + 1 + index], kind: 'same', clauses: [clause] }))
}

function relocate(stay: readonly Entry[], move: readonly Entry[][], random: Random): Entry[] {
  const entries = [...stay]
  for (const together of move) {
    const home = entries.findIndex((other) => (other.sources[0] ?? 0) > together[0]!.sources[0]!)
    const shortest = SHORTEST_MOVE * (together.length > 1 ? 3 : 1)
    const places = entries.flatMap((_, at) => (Math.abs(at - (home < 0 ? entries.length : home)) >= shortest ? [at] : []))
    entries.splice(places.length > 0 ? random.pick(places) : 0, 0, ...together)
  }
  return entries
}

function insertOthers(entries: readonly Entry[], other: readonly BaseClause[], options: PairOptions, random: Random): Entry[] {
  const strangers = [...other, ...imitate(other, 40, random)]
  return entries.flatMap((entry) =>
    random.chance(options.inserted)
      ? [{ sources: [], kind: 'same' as const, clauses: [random.pick(strangers)] }, entry]
      : [entry],
  )
}

function side(clauses: readonly BaseClause[], { language, numbered }: PairOptions): ComparedSide {
  return {
    title: 'Generated',
    language,
    clauses: clauses.map((clause, index) => ({
      index,
      id: `c${index}`,
      label: numbered ? `${index + 1}.` : '',
      ...clause,
    })),
  }
}
