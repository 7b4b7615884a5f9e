import type { Random } from '../compare/random'

export type Paraphrase = 'none' | 'light' | 'heavy'

/** A word of a question as the generator made it, apart from the spaces around it. */
export interface MadeWord {
  text: string
  /** Which word of the original it is, or -1 for one that is not from there. */
  from: number
  /** True when its ending is another. */
  inflected: boolean
}

const CONTENT = /^[\p{L}-]{5,}[,;.:]?$/u

/** Says what `original` says otherwise; `vocabulary` and `carriers` are words and sentences of the same language. */
export function paraphrase(
  original: string,
  how: Paraphrase,
  { vocabulary, carriers }: { vocabulary: readonly string[]; carriers: readonly string[] },
  random: Random,
): MadeWord[] {
  let words = original.split(' ').map((text, from): MadeWord => ({ text, from, inflected: false }))
  if (how === 'none') return words
  if (how === 'light') {
    words = replaceWords(words, 1 + random.below(2), vocabulary, random)
    if (random.chance(0.5)) words = inflectWords(words, 1, random)
    return random.chance(0.3) ? exchangeNeighbours(words, random) : words
  }
  words = replaceWords(words, Math.max(2, Math.round(words.length * 0.1)), vocabulary, random)
  words = inflectWords(words, 2, random)
  const kinds = [reorder, truncate, (given: MadeWord[]) => insert(given, carriers, random)]
  const left = random.below(3)
  for (const [at, kind] of kinds.entries()) if (at !== left) words = kind(words, random)
  return words
}

/** The same clause with two words changed; `changed` are their places. */
export function twinOf(original: string, vocabulary: readonly string[], random: Random): { text: string; changed: number[] } {
  const words = replaceWords(original.split(' ').map((text, from) => ({ text, from, inflected: false })), 2, vocabulary, random)
  return { text: words.map(({ text }) => text).join(' '), changed: words.flatMap(({ from }, at) => (from < 0 ? [at] : [])) }
}

function replaceWords(words: MadeWord[], count: number, vocabulary: readonly string[], random: Random): MadeWord[] {
  const places = words.flatMap(({ text, from }, at) => (from >= 0 && CONTENT.test(text) ? [at] : []))
  const next = [...words]
  for (let done = 0; done < count && places.length > 0; done++) {
    const [at] = places.splice(random.below(places.length), 1)
    const word = words[at!]!
    const end = /[,;.:]$/.exec(word.text)?.[0] ?? ''
    next[at!] = { text: random.pick(vocabulary) + end, from: -1, inflected: false }
  }
  return next
}

function inflectWords(words: MadeWord[], count: number, random: Random): MadeWord[] {
  const places = words.flatMap(({ text, from }, at) => (from >= 0 && CONTENT.test(text) ? [at] : []))
  const next = [...words]
  for (let done = 0; done < count && places.length > 0; done++) {
    const [at] = places.splice(random.below(places.length), 1)
    const { text, from } = words[at!]!
    next[at!] = { text: inflected(text), from, inflected: true }
  }
  return next
}

function inflected(word: string): string {
  const [, stem, end] = /^(.*?)([,;.:]?)$/u.exec(word)!
  return (stem!.endsWith('s') ? stem!.slice(0, -1) : `${stem}s`) + end
}

function exchangeNeighbours(words: MadeWord[], random: Random): MadeWord[] {
  const at = random.below(words.length - 1)
  return [...words.slice(0, at), words[at + 1]!, words[at]!, ...words.slice(at + 2)]
}

/** Its second part before its first, cut at a comma where there is one. */
function reorder(words: MadeWord[], random: Random): MadeWord[] {
  const commas = words.flatMap(({ text }, at) => (/[,;:]$/.test(text) && at > 3 && at < words.length - 4 ? [at + 1] : []))
  const cut = commas.length > 0 ? random.pick(commas) : Math.floor(words.length * (0.3 + random.next() * 0.4))
  return [...words.slice(cut), ...words.slice(0, cut)]
}

/** Half to four fifths of it, from the beginning, the middle or the end. */
function truncate(words: MadeWord[], random: Random): MadeWord[] {
  const length = Math.max(10, Math.round(words.length * (0.5 + random.next() * 0.3)))
  const start = random.below(Math.max(1, words.length - length + 1))
  return words.slice(start, start + length)
}

function insert(words: MadeWord[], carriers: readonly string[], random: Random): MadeWord[] {
  const foreign = (): MadeWord[] => {
    const all = random.pick(carriers).split(' ')
    const length = Math.min(all.length, 15 + random.below(25))
    return all.slice(0, length).map((text) => ({ text, from: -1, inflected: false }))
  }
  return [...foreign(), ...words, ...foreign()]
}
