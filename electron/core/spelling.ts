import { findSpellingLanguage } from '../../shared/language/spellingWords'
import type { OwnWords, SpellingLanguage } from '../../shared/model/spelling'
import type { LanguageTag, TextId } from '../../shared/model/text'
import * as stored from '../store/ownWords'
import { getText } from '../store/texts'
import type { CoreContext } from './context'

/** Those of the words that neither a dictionary of the language has nor Chapeau's own vocabulary. */
export async function check(context: CoreContext, tag: LanguageTag, words: readonly string[]): Promise<string[]> {
  const language = findSpellingLanguage(tag)
  return language ? context.spelling.check(language, tag, words) : []
}

/** What the word may have been meant to be, the likeliest first. */
export async function suggest(context: CoreContext, tag: LanguageTag, word: string): Promise<string[]> {
  const language = findSpellingLanguage(tag)
  return language ? context.spelling.suggest(language, tag, word) : []
}

/** The user's own words, with those ignored in a text where one is named. */
export function list(context: CoreContext, textId: TextId | null): OwnWords {
  const store = context.store()
  return {
    personal: { en: stored.listPersonalWords(store, 'en'), fr: stored.listPersonalWords(store, 'fr') },
    ignored: textId === null ? [] : stored.listIgnoredWords(store, getText(store, textId).pk),
  }
}

export function add(context: CoreContext, language: SpellingLanguage, word: string): void {
  stored.insertPersonalWord(context.store(), language, word)
  context.events.publish({ type: 'ownWordsChanged' })
}

export function remove(context: CoreContext, language: SpellingLanguage, word: string): void {
  stored.deletePersonalWord(context.store(), language, word)
  context.events.publish({ type: 'ownWordsChanged' })
}

/** Says whether a word is to be marked in one text. */
export function ignore(context: CoreContext, textId: TextId, word: string, ignored: boolean): void {
  const store = context.store()
  const { pk } = getText(store, textId)
  if (ignored) stored.insertIgnoredWord(store, pk, word)
  else stored.deleteIgnoredWord(store, pk, word)
  context.events.publish({ type: 'ownWordsChanged' })
}
