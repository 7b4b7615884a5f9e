import { Hunspell } from 'hunspell-wasm'
import startHunspell from 'hunspell-wasm/wasm/hunspell.js'
import english from '../../resources/vocabulary/en.json'
import french from '../../resources/vocabulary/fr.json'
import type { SpellingLanguage } from '../../shared/model/spelling'

/** A dictionary as Hunspell reads it: how words are formed, and the words. */
export interface DictionaryFiles {
  affixes: string
  words: string
}

/** Its types leave out that it takes options. */
const startInWasm: (options: { wasmBinary: Uint8Array }) => Promise<unknown> = startHunspell

/** Enough to choose from without reading. */
const MOST_SUGGESTIONS = 6

const VOCABULARY: Readonly<Record<SpellingLanguage, ReadonlySet<string>>> = {
  en: new Set(english.words),
  fr: new Set(french.words),
}

export interface Speller {
  /** Those of the words that are in no dictionary. */
  check(words: readonly string[]): string[]
  /** Words it may have been meant to be, the likeliest first. */
  suggest(word: string): string[]
}

/** The dictionaries of one language together: what one of them knows is right. About 100 ms and 20 MB for each. */
export async function createSpeller(
  language: SpellingLanguage,
  wasm: Uint8Array,
  dictionaries: readonly DictionaryFiles[],
): Promise<Speller> {
  const hunspells = await Promise.all(
    dictionaries.map(async ({ affixes, words }) => {
      return new Hunspell(await startInWasm({ wasmBinary: wasm }), affixes, words)
    }),
  )
  const vocabulary = VOCABULARY[language]
  const isListed = (word: string): boolean => vocabulary.has(word) || vocabulary.has(word.toLowerCase())
  const knowsWhole = (word: string): boolean => isListed(word) || hunspells.some((one) => one.testSpelling(word))
  const knows = (word: string): boolean => {
    if (knowsWhole(word)) return true
    const owned = language === 'en' && /^(.+?)(?:'s|s')$/u.exec(word)?.[1]
    if (owned && isListed(owned)) return true
    const parts = word.split('-')
    return parts.length > 1 && parts.every((part) => part === '' || /^\p{Lu}{2,}s?$/u.test(part) || knowsWhole(part))
  }
  return {
    check: (words) => words.filter((word) => !knows(word)),
    suggest: (word) =>
      [...new Set(hunspells.flatMap((one) => one.getSpellingSuggestions(word).slice(0, MOST_SUGGESTIONS)))].slice(0, MOST_SUGGESTIONS),
  }
}
