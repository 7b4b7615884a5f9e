import type { LikenessKind } from '../model/precedent'
import type { Range } from '../model/search'
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
/** A passage of this weight, three or four words of substance, is believed half. */
const CHANCE = 2
/** A word both have, but in no passage. */
const ELSEWHERE = 0.1
/** The same word in another inflection. */
const INFLECTED = 0.97
/** Sharing this much is enough whatever else both say: some twenty words of substance… */
const ENOUGH = 12
/** …and a wording that weighs less than this is no evidence by itself, unless it is the same word for word. */
const LEAST = 4
/**
 * What any word weighs that only the candidate has. Not its own weight: else a clause in which words of the question
 * were changed to common ones would seem shorter than the clause itself, and nearer.
 */
const UNSHARED_WEIGHT = 0.5
/** The part of the score that the longer side has to earn. */
const LONGER_SIDE = 0.25

/** Compares one question with many candidates. Time is bounded whatever the lengths. */
export function createMatcher(question: Wording, weigh: Weigh): (candidate: Wording) => WordingMatch {
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
  const whole = sum(weights)

  return (candidate) => {
    const pair: NumberedPair = {
      question: ids,
      candidate: Int32Array.from(candidate.words, ({ stem }) => numbers.get(stem) ?? -1),
      places,
      weights,
      light,
    }
    const same = saysTheSame(question, candidate)
    const { partner, groups } = same ? wholly(candidate) : sharedWords(pair)
    const pieces = piecesOf(partner)
    const exact = likenessOf(question, candidate, pieces)
    let other = 0
    candidate.words.forEach((word, at) => {
      const number = pair.candidate[at]!
      other += word.light ? LIGHT_WEIGHT : number < 0 ? UNSHARED_WEIGHT : weights[places[number]![0]!]!
    })
    const credit = creditOf(pieces, groups, question, candidate, weights) + ELSEWHERE * elsewhere(pair, partner)
    return {
      score: same ? 1 : Math.min(0.999, scoreOf(credit, whole, other)),
      exact,
      shared: pieces.map(({ at, length }) => rangeOf(question, at, length)),
      passages: pieces.map(({ in: from, length }) => rangeOf(candidate, from, length)),
    }
  }
}

export function matchWording(question: Wording, candidate: Wording, weigh: Weigh): WordingMatch {
  return createMatcher(question, weigh)(candidate)
}

/** What a passage of this weight says: less than its words when they are few, near to them all when they are many. */
function evidence(weight: number): number {
  return (weight * weight) / (weight + CHANCE)
}

function scoreOf(credit: number, whole: number, other: number): number {
  const [shorter, longer] = whole < other ? [whole, other] : [other, whole]
  const covered = Math.min(1, credit / evidence(Math.max(LEAST, Math.min(shorter, ENOUGH))))
  return covered * (1 - LONGER_SIDE + LONGER_SIDE * Math.min(1, credit / evidence(Math.max(longer, LEAST))))
}

function saysTheSame({ words }: Wording, { words: others }: Wording): boolean {
  return words.length > 0 && words.length === others.length && words.every(({ folded }, at) => folded === others[at]!.folded)
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

function creditOf(
  pieces: readonly Piece[],
  groups: Int32Array,
  question: Wording,
  candidate: Wording,
  weights: Float64Array,
): number {
  const together = new Map<number, number>()
  let group = -1
  for (const { at, in: from, length } of pieces) {
    let weight = 0
    for (let offset = 0; offset < length; offset++) {
      const same = question.words[at + offset]!.folded === candidate.words[from + offset]!.folded
      weight += weights[at + offset]! * (same ? 1 : INFLECTED)
      // A word between two passages belongs to the one before it.
      if (groups[at + offset]! >= 0) group = groups[at + offset]!
    }
    const inRow = SINGLE_WORD + (1 - SINGLE_WORD) * Math.min(1, (length - 1) / (FULL_LENGTH - 1))
    together.set(group, (together.get(group) ?? 0) + weight * inRow)
  }
  let credit = 0
  for (const weight of together.values()) credit += evidence(weight)
  return credit
}

function wholly({ words }: Wording): SharedWords {
  return { partner: Int32Array.from(words, (_, at) => at), groups: new Int32Array(words.length) }
}

/** Weight of the words of substance both have that are in no passage. */
function elsewhere({ candidate, places, weights, light }: NumberedPair, partner: Int32Array): number {
  const left = new Map<number, number>()
  for (const number of candidate) if (number >= 0) left.set(number, (left.get(number) ?? 0) + 1)
  let weight = 0
  for (const [number, count] of left) {
    const standing = places[number]!
    if (light[standing[0]!]) continue
    const free = standing.filter((at) => partner[at]! < 0).length
    const used = standing.length - free
    weight += Math.max(0, Math.min(free, count - used)) * weights[standing[0]!]!
  }
  return weight
}

function likenessOf(question: Wording, candidate: Wording, pieces: readonly Piece[]): LikenessKind {
  const [piece] = pieces
  const shorter = Math.min(question.words.length, candidate.words.length)
  if (pieces.length === 1 && piece!.length === shorter) {
    const { at, in: from, length } = piece!
    const slice = (wording: Wording, start: number) => wording.words.slice(start, start + length)
    const found = slice(candidate, from)
    if (slice(question, at).every(({ folded }, offset) => folded === found[offset]!.folded)) return 'verbatim'
  }
  const stems = (wording: Wording) => wording.words.filter((word) => !word.light).map((word) => word.stem).join(' ')
  const [a, b] = [` ${stems(question)} `, ` ${stems(candidate)} `]
  return a.trim() !== '' && b.trim() !== '' && (a.includes(b) || b.includes(a)) ? 'inflected' : 'near'
}

function rangeOf({ words }: Wording, at: number, length: number): Range {
  return { start: words[at]!.start, end: words[at + length - 1]!.end }
}

function sum(weights: Iterable<number>): number {
  let total = 0
  for (const weight of weights) total += weight
  return total
}
