import { createRandom, type Random } from '../compare/random'
import { paraphrase, twinOf, type MadeWord, type Paraphrase } from './paraphrase'
import { realClauses, type BenchLanguage } from './realClauses'

/** What is asked, and what is known of it. */
export interface Needle {
  /** stranger: a real clause that has no precedent among the hay; pieces: of such clauses, in any order. */
  how: Paraphrase | 'stranger' | 'pieces'
  text: string
  language: BenchLanguage
  words: MadeWord[]
  /** Place of the clause it was made of among the hay; -1 where nothing there is its precedent. */
  original: number
  /** Places of twins that nothing in the question tells from the original. */
  alike: number[]
}

/** Clauses in one language among which others are hidden. */
export interface Hay {
  language: BenchLanguage
  /** The hidden ones with their twins: the first of all that `clausesOf` gives. */
  clauses: string[]
  /** Of each hidden clause its place, and its twins' places with the places of their changed words. */
  hidden: { at: number; twins: { at: number; changed: number[] }[] }[]
  /** Real clauses that are not among them. */
  strangers: string[]
  vocabulary: string[]
  /** Words of all real clauses, in their order: what the others are stitched of. */
  words: string[]
  count: number
  seed: number
}

const TWINS = 2
const STRANGERS = 0.25

export function makeHay(language: BenchLanguage, count: number, random: Random): Hay {
  const real = realClauses(language)
  const strangers: string[] = []
  const clauses: string[] = []
  const hidden: Hay['hidden'] = []
  const words = real.flatMap((text) => text.split(' '))
  const vocabulary = [...new Set(words.map((word) => word.replace(/[,;.:]$/, '').toLowerCase()))].filter((word) => /^[\p{L}-]{5,}$/u.test(word))
  for (const text of real) {
    if (random.chance(STRANGERS)) strangers.push(text)
    else {
      const at = clauses.push(text) - 1
      const twins = Array.from({ length: TWINS }, () => {
        const twin = twinOf(text, vocabulary, random)
        return { at: clauses.push(twin.text) - 1, changed: twin.changed }
      })
      hidden.push({ at, twins })
    }
  }
  return { language, clauses, hidden, strangers, vocabulary, words, count, seed: random.below(2 ** 31) }
}

/** Every clause of a hay, the same each time. They are made as they are read: a million are never there together. */
export function* clausesOf({ clauses, words, count, seed }: Hay): Generator<string> {
  const random = createRandom(seed)
  yield* clauses
  for (let at = clauses.length; at < count; at++) yield stitched(words, 20 + random.below(60), random)
}

/** A passage of pieces of one to six words, each from another place of the real clauses. */
function stitched(words: readonly string[], length: number, random: Random): string {
  const passage: string[] = []
  while (passage.length < length) {
    const start = random.below(words.length)
    passage.push(...words.slice(start, start + Math.min(1 + random.below(6), length - passage.length)))
  }
  return passage.join(' ')
}

/** As many as `count`; of strangers no more than there are, each once: one asked ten times would be ten times right or wrong. */
export function makeNeedles(hay: Hay, how: Needle['how'], count: number, random: Random): Needle[] {
  if (how === 'stranger') return hay.strangers.slice(0, count).map((text) => withoutPrecedent(hay, how, text))
  return Array.from({ length: count }, () => {
    if (how !== 'pieces') return needle(hay, how, random)
    return withoutPrecedent(hay, how, stitched(hay.strangers.join(' ').split(' '), 60, random))
  })
}

function needle(hay: Hay, how: Paraphrase, random: Random): Needle {
  const { at, twins } = random.pick(hay.hidden)
  const words = paraphrase(hay.clauses[at]!, how, { vocabulary: hay.vocabulary, carriers: hay.strangers }, random)
  const kept = new Set(words.map(({ from }) => from))
  const alike = twins.filter(({ changed }) => !changed.some((place) => kept.has(place))).map((twin) => twin.at)
  return { how, language: hay.language, words, original: at, alike, text: words.map(({ text }) => text).join(' ') }
}

function withoutPrecedent({ language }: Hay, how: Needle['how'], text: string): Needle {
  const words = text.split(' ').map((word) => ({ text: word, from: -1, inflected: false }))
  return { how, language, words, original: -1, alike: [], text }
}
