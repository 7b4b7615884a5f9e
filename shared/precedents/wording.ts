import { foldedFunctionWords } from '../language/functionWords'
import { foldForSearch } from '../language/searchWords'
import { findStemmer, type Stemmer } from './stemmers'

/** A word of a wording; `start` and `end` are UTF-16 code units of the text. */
export interface WordingWord {
  start: number
  end: number
  /** Lower case, without accents, œ as oe. */
  folded: string
  /** What is left without its ending: equal stems say the same in another inflection. */
  stem: string
  /** True for a word that carries grammar rather than substance. */
  light: boolean
}

/** A text read for what it says: its words, whatever stands between them. */
export interface Wording {
  text: string
  words: readonly WordingWord[]
}

// Scripts written without spaces: each character with its marks is a word of its own.
const UNSPACED = '[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}]'
const LETTER = `[[\\p{L}\\p{N}\\p{Co}]--${UNSPACED}]`
const IN_WORD = `[[\\p{L}\\p{N}\\p{Co}\\p{M}\\u00AD\\u200C\\u200D\\u2060]--[${UNSPACED}--\\p{M}]]`
const WORD = new RegExp(`${LETTER}${IN_WORD}*|[${UNSPACED}&&[\\p{L}\\p{N}]]\\p{M}*`, 'gv')
const INVISIBLE = /\u00AD|\u200C|\u200D|\u2060/gu

/** No word of a language is longer; stemming one of a million letters would take as long as a book. */
const LONGEST_STEMMED = 60
/** Enough for the vocabulary of any library; beyond it the memory starts anew. */
const MOST_REMEMBERED = 200_000

type Read = Pick<WordingWord, 'folded' | 'stem' | 'light'>

/** Reads wordings of one language, remembering the words it has met. */
export type WordingReader = (text: string) => Wording

/** @param language a BCP 47 tag; without a stemmer for it, words are compared as they are folded */
export function createWordingReader(language: string): WordingReader {
  const stem = findStemmer(language)
  const light = foldedFunctionWords(language)
  const known = new Map<string, Read>()
  return (text) => {
    const words: WordingWord[] = []
    WORD.lastIndex = 0
    for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
      const written = match[0]
      let read = known.get(written)
      if (!read) {
        if (known.size >= MOST_REMEMBERED) known.clear()
        known.set(written, (read = readWord(written, stem, light)))
      }
      const { folded } = read
      words.push({ start: match.index, end: match.index + written.length, folded, stem: read.stem, light: read.light })
    }
    return { text, words }
  }
}

function readWord(written: string, stemmer: Stemmer | null, lightWords: ReadonlySet<string>): Read {
  const plain = written.replace(INVISIBLE, '')
  const folded = foldForSearch(plain)
  // Endings are known with their accents: the stem is taken first and folded then.
  const lower = plain.normalize('NFC').toLowerCase()
  const stem = stemmer && lower.length <= LONGEST_STEMMED ? foldForSearch(stemmer(lower)) : folded
  return { folded, stem: stem || folded, light: lightWords.has(folded) }
}
