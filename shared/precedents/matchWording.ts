import { CLAIMED_FROM, type LikenessKind } from '../model/precedent'
import type { Range } from '../model/search'
import { reachedByChance, weightBeyondChance } from './chance'
import { sharedWords, type SharedWords } from './passages'
import type { NumberedPair } from './runs'
import { LIGHT_WEIGHT, type Weigh } from './weights'
import type { Wording } from './wording'

/** How far a candidate says what the question says. */
export interface WordingMatch {
  /** 0–1; 1 only when both say the same word for word. A precedent is claimed from `CLAIMED_FROM`. */
  score: number
  exact: LikenessKind
  /** Passages of the question, in its order, each whole words. */
  shared: Range[]
  /** The same passages in the candidate: passages[i] says what shared[i] says. */
  passages: Range[]
}

/** Words in a row say more than the same words apart: from this many on a passage counts in full. */
const FULL_LENGTH = 5
const SINGLE_WORD = 0.7
/** What any word of a passage adds, small ones too: that it stands in its place there is evidence by itself… */
const IN_PLACE = 0.3
/** …unless what it stands in is boilerplate: so many words on either side of it weigh less than this on average. */
const AROUND = 4
const SUBSTANCE = 0.6
/** What a word takes away that stands between two passages, on either side, with another or none on the other side. */
const CONTRADICTED = 0.1
/** As many of them at most for two passages, however long what stands between. */
const MOST_CONTRADICTED = 10
/** A passage of this weight, two words of substance, is believed half. */
const CHANCE = 1.5
/** Short passages in many places are what chance gives: they count together less than their sum, as lengths do that
 * lead apart. 1 would add them up, 2 would set them at right angles. */
const APART = 1.5
/** The same word in another inflection. */
const INFLECTED = 0.97
/** Sharing this much is enough whatever else the shorter says: some forty words… */
const ENOUGH = 25
/** …and a wording that weighs less than this is no evidence by itself, unless it is the same word for word. */
const LEAST = 7
/**
 * What any word weighs that only the candidate has. Not its own weight: else a clause in which words of the question
 * were changed to common ones would seem shorter than the clause itself, and nearer.
 */
const UNSHARED_WEIGHT = 0.5
/** The part of the score that the longer side has to earn. */
const LONGER_SIDE = 0.4

/**
 * Compares one question with many candidates, as one of `among` clauses of its language in which it is sought: in a
 * large library chance finds more, and more is asked of a precedent. Time is bounded whatever the lengths.
 */
export function createMatcher(question: Wording, weigh: Weigh, among: number): (candidate: Wording) => WordingMatch {
  const scale = Math.log(CLAIMED_FROM) / Math.log(reachedByChance(among, question.words.length))
  const numbers = new Map<string, number>()
  const places: number[][] = []
  const ids = Int32Array.from(question.words, ({ stem }, at) => {
    const number = numbers.get(stem) ?? places.push([]) - 1
    numbers.set(stem, number)
    places[number]!.push(at)
    return number
  })
  const weightFor = ({ stem, light }: Wording['words'][number]): number => (light ? LIGHT_WEIGHT : weigh(stem))
  const weights = Float64Array.from(question.words, weightFor)
  const light = Uint8Array.from(question.words, (word) => (word.light ? 1 : 0))
  const inPlace = inPlaceOf(weights, light)
  const whole = sum(weights) + sum(inPlace)
  const stems = stemsOf(question)
  const asWritten = new Map(question.words.map(({ folded }, at) => [folded, ids[at]!]))
  const isBare = isWithoutAccents(question)
  const isTelling = sum(weights) >= weightBeyondChance(among)

  return (candidate) => {
    const { words } = candidate
    const isAnyBare = isBare || isWithoutAccents(candidate)
    const numbered = new Int32Array(words.length)
    let other = IN_PLACE * words.length
    let substance = 0
    let known = 0
    for (let at = 0; at < words.length; at++) {
      const { stem, folded, light: isLight } = words[at]!
      numbered[at] = numbers.get(stem) ?? (isAnyBare ? asWritten.get(folded) : undefined) ?? -1
      other += isLight ? LIGHT_WEIGHT : UNSHARED_WEIGHT
      if (isLight) continue
      substance++
      if (numbered[at]! >= 0) known++
    }
    const pair: NumberedPair = { question: ids, candidate: numbered, places, weights, light }
    const same = saysTheSame(question, candidate)
    const { partner, groups } = same ? wholly(candidate) : sharedWords(pair)
    const pieces = piecesOf(partner)
    // One can hold the other, endings aside, only when it has every word of substance of it.
    const mayHold = known >= Math.min(substance, stems.length)
    const exact = isVerbatim(question, candidate, pieces) ? 'verbatim' : mayHold && holds(stems, stemsOf(candidate)) ? 'inflected' : 'near'
    partner.forEach((place, at) => {
      if (place < 0) return
      other += weights[at]! - (candidate.words[place]!.light ? LIGHT_WEIGHT : UNSHARED_WEIGHT) + inPlace[at]! - IN_PLACE
    })
    const share = sharedOf(creditOf(pieces, groups, question, candidate, weights, inPlace), whole, other)
    const isSaidWhole = isTelling && exact === 'verbatim' && pieces[0]!.length === question.words.length
    const score = Math.max(share ** scale, isSaidWhole ? CLAIMED_FROM + (1 - CLAIMED_FROM) * share : 0)
    return {
      score: same ? 1 : Math.min(0.999, score),
      exact,
      shared: pieces.map(({ at, length }) => rangeOf(question, at, length)),
      passages: pieces.map(({ in: from, length }) => rangeOf(candidate, from, length)),
    }
  }
}

export function matchWording(question: Wording, candidate: Wording, weigh: Weigh, among: number): WordingMatch {
  return createMatcher(question, weigh, among)(candidate)
}

/** What a passage of this weight says: less than its words when they are few, near to them all when they are many. */
function evidence(weight: number): number {
  return (weight * weight) / (weight + CHANCE)
}

/** How much of the two is shared, 0–1: of the shorter side most of all. */
function sharedOf(credit: number, whole: number, other: number): number {
  const [shorter, longer] = whole < other ? [whole, other] : [other, whole]
  const covered = Math.min(1, credit / evidence(Math.max(LEAST, Math.min(shorter, ENOUGH))))
  const of = Math.min(1, credit / evidence(Math.max(longer, LEAST)))
  return covered * (1 - LONGER_SIDE + LONGER_SIDE * of)
}

function saysTheSame({ words }: Wording, { words: others }: Wording): boolean {
  return words.length > 0 && words.length === others.length && words.every(({ folded }, at) => folded === others[at]!.folded)
}

/** Capitals often have none: their words have other stems than the same words with accents. */
function isWithoutAccents({ text }: Wording): boolean {
  return !/\p{M}/u.test(text.normalize('NFD'))
}

interface Piece {
  at: number
  in: number
  length: number
}

/** The shared words as stretches that run on in both wordings. */
function piecesOf(partner: Int32Array): Piece[] {
  const pieces: Piece[] = []
  for (let at = 0; at < partner.length; at++) {
    if (partner[at]! < 0) continue
    const last = pieces.at(-1)
    if (last && last.at + last.length === at && last.in + last.length === partner[at]) last.length++
    else pieces.push({ at, in: partner[at]!, length: 1 })
  }
  return pieces
}

/** What each word adds by standing in its place: less where the words of substance around it stand everywhere. */
function inPlaceOf(weights: Float64Array, light: Uint8Array): Float64Array {
  return weights.map((_, at) => {
    let weight = 0
    let words = 0
    for (let near = Math.max(0, at - AROUND); near <= Math.min(weights.length - 1, at + AROUND); near++) {
      if (light[near]) continue
      weight += weights[near]!
      words++
    }
    return words === 0 ? 0 : IN_PLACE * Math.min(1, weight / words / SUBSTANCE)
  })
}

/** What the passages say together, each with those that stand near it and less what contradicts it. */
function creditOf(
  pieces: readonly Piece[],
  groups: Int32Array,
  question: Wording,
  candidate: Wording,
  weights: Float64Array,
  inPlace: Float64Array,
): number {
  const together = new Map<number, { weight: number; at: number; in: number }>()
  let group = -1
  for (const { at, in: from, length } of pieces) {
    let weight = 0
    let standing = 0
    for (let offset = 0; offset < length; offset++) {
      standing += inPlace[at + offset]!
      const same = question.words[at + offset]!.folded === candidate.words[from + offset]!.folded
      weight += weights[at + offset]! * (same ? 1 : INFLECTED)
      // A word between two passages belongs to the one before it.
      if (groups[at + offset]! >= 0) group = groups[at + offset]!
    }
    const inRow = SINGLE_WORD + (1 - SINGLE_WORD) * Math.min(1, (length - 1) / (FULL_LENGTH - 1))
    const before = together.get(group)
    const between = before ? Math.min(MOST_CONTRADICTED, Math.max(1, at - before.at, from - before.in)) : 0
    together.set(group, {
      weight: (before?.weight ?? 0) + weight * inRow + standing - CONTRADICTED * between,
      at: at + length,
      in: from + length,
    })
  }
  let credit = 0
  for (const { weight } of together.values()) credit += evidence(Math.max(0, weight)) ** APART
  return credit ** (1 / APART)
}

function wholly({ words }: Wording): SharedWords {
  return { partner: Int32Array.from(words, (_, at) => at), groups: new Int32Array(words.length) }
}

function isVerbatim(question: Wording, candidate: Wording, pieces: readonly Piece[]): boolean {
  const [piece] = pieces
  if (pieces.length !== 1 || piece!.length !== Math.min(question.words.length, candidate.words.length)) return false
  const { at, in: from, length } = piece!
  const found = candidate.words.slice(from, from + length)
  return question.words.slice(at, at + length).every(({ folded }, offset) => folded === found[offset]!.folded)
}

function stemsOf({ words }: Wording): string[] {
  return words.filter((word) => !word.light).map((word) => word.stem)
}

/** True when the words of one follow each other in the other. */
function holds(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [` ${one.join(' ')} `, ` ${other.join(' ')} `]
  return one.length > 0 && other.length > 0 && (a.includes(b) || b.includes(a))
}

function rangeOf({ words }: Wording, at: number, length: number): Range {
  return { start: words[at]!.start, end: words[at + length - 1]!.end }
}

function sum(weights: Iterable<number>): number {
  let total = 0
  for (const weight of weights) total += weight
  return total
}
