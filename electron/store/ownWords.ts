import type { SpellingLanguage } from '../../shared/model/spelling'
import type { Store } from './store'

export function listPersonalWords(store: Store, language: SpellingLanguage): string[] {
  return store
    .sql<[string], { word: string }>('SELECT word FROM personal_word WHERE language = ?')
    .all(language)
    .map(({ word }) => word)
    .toSorted((one, other) => one.localeCompare(other, language))
}

/** Does nothing when it is there already. */
export function insertPersonalWord(store: Store, language: SpellingLanguage, word: string): void {
  store.sql('INSERT OR IGNORE INTO personal_word (language, word) VALUES (?, ?)').run(language, word)
}

export function deletePersonalWord(store: Store, language: SpellingLanguage, word: string): void {
  store.sql('DELETE FROM personal_word WHERE language = ? AND word = ?').run(language, word)
}

export function listIgnoredWords(store: Store, textPk: number): string[] {
  return store
    .sql<[number], { word: string }>('SELECT word FROM ignored_word WHERE text_pk = ? ORDER BY word')
    .all(textPk)
    .map(({ word }) => word)
}

/** Does nothing when it is there already. */
export function insertIgnoredWord(store: Store, textPk: number, word: string): void {
  store.sql('INSERT OR IGNORE INTO ignored_word (text_pk, word) VALUES (?, ?)').run(textPk, word)
}

export function deleteIgnoredWord(store: Store, textPk: number, word: string): void {
  store.sql('DELETE FROM ignored_word WHERE text_pk = ? AND word = ?').run(textPk, word)
}
