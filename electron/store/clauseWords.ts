import { foldForSearch } from '../../shared/language/searchWords'
import type { SearchPart } from '../../shared/search/searchQuery'
import type { Store } from './store'

export function indexWords(store: Store, clausePk: number, plain: string): void {
  store.sql('INSERT INTO clause_words (rowid, folded) VALUES (?, ?)').run(clausePk, foldForSearch(plain))
}

export function forgetWords(store: Store, clausePk: number): void {
  store.sql('DELETE FROM clause_words WHERE rowid = ?').run(clausePk)
}

/**
 * A part of a query as FTS5 reads it. Words are folded and hold letters and digits only, so nothing typed
 * can be read as syntax.
 */
export function ftsExpression(part: SearchPart): string {
  switch (part.type) {
    case 'term':
      return `"${part.words.join(' ')}"${part.begins ? ' *' : ''}`
    case 'near':
      return `NEAR(${part.terms.map(ftsExpression).join(' ')}, ${part.within})`
    case 'any':
      return `(${part.of.map(ftsExpression).join(' OR ')})`
    case 'all': {
      const wanted = `(${part.of.map(ftsExpression).join(' AND ')})`
      return part.not.length === 0 ? wanted : `(${wanted} NOT (${part.not.map(ftsExpression).join(' OR ')}))`
    }
  }
}

/** True when some clause has these folded words in a row. */
export function areWritten(store: Store, words: readonly string[], begins: boolean): boolean {
  const term = ftsExpression({ type: 'term', words, begins, written: '', isPhrase: true })
  return store.sql<[string]>('SELECT 1 FROM clause_words WHERE clause_words MATCH ? LIMIT 1').get(term) !== undefined
}

/** True when some clause has a word that starts so. */
export function isWordKnown(store: Store, beginning: string): boolean {
  return (
    store
      .sql<[string, string]>('SELECT 1 FROM clause_vocabulary WHERE term >= ? AND term < ? LIMIT 1')
      .get(beginning, `${beginning}\u{10FFFF}`) !== undefined
  )
}

/** Every folded word that starts so. */
export function listWords(store: Store, beginning: string): string[] {
  return store
    .sql<[string, string], { term: string }>('SELECT term FROM clause_vocabulary WHERE term >= ? AND term < ?')
    .all(beginning, `${beginning}\u{10FFFF}`)
    .map((row) => row.term)
}

/** Store numbers of the texts with a clause that holds all these words; at most `limit`. Words as `findClausesWithWords` has them. */
export function listTextsWithWords(store: Store, words: readonly string[], limit: number): number[] {
  return store
    .sql<[string, number], { textPk: number }>(
      `SELECT DISTINCT clause.text_pk AS textPk
       FROM clause_words
       JOIN clause ON clause.pk = clause_words.rowid
       JOIN text ON text.pk = clause.text_pk
       WHERE clause_words MATCH ? AND text.removed_at IS NULL LIMIT ?`,
    )
    .all(words.map((word) => `"${word}"`).join(' '), limit)
    .map((row) => row.textPk)
}
