import { foldForSearch } from '../../shared/language/searchWords'
import type { Store } from './store'

export function indexWords(store: Store, clausePk: number, plain: string): void {
  store.sql('INSERT INTO clause_words (rowid, folded) VALUES (?, ?)').run(clausePk, foldForSearch(plain))
}

export function forgetWords(store: Store, clausePk: number): void {
  store.sql('DELETE FROM clause_words WHERE rowid = ?').run(clausePk)
}

/** A clause that answers a query; its label and citation are for the core to compute. */
export interface FoundClause {
  textPk: number
  clauseId: string
  plain: string
}

/**
 * Clauses that hold every word, the last as the beginning of one, best first (BM25). At most `limit`.
 * Words are folded and hold letters and digits only, so nothing typed can be read as query syntax.
 */
export function findClausesWithWords(
  store: Store,
  words: readonly string[],
  limit: number,
  textPk: number | null,
): FoundClause[] {
  const query = words.map((word, index) => `"${word}"${index === words.length - 1 ? '*' : ''}`).join(' ')
  return store
    .sql<[string, number | null, number | null, number], FoundClause>(
      `SELECT clause.text_pk AS textPk, clause.id AS clauseId, clause.plain
       FROM clause_words
       JOIN clause ON clause.pk = clause_words.rowid
       JOIN text ON text.pk = clause.text_pk
       WHERE clause_words MATCH ? AND text.removed_at IS NULL AND (? IS NULL OR text.pk = ?)
       ORDER BY clause_words.rank LIMIT ?`,
    )
    .all(query, textPk, textPk, limit)
}

/** True when some clause has a word that starts so. */
export function isWordKnown(store: Store, beginning: string): boolean {
  return (
    store
      .sql<[string, string]>('SELECT 1 FROM clause_vocabulary WHERE term >= ? AND term < ? LIMIT 1')
      .get(beginning, `${beginning}\u{10FFFF}`) !== undefined
  )
}

/** Every folded word that starts so; with '' the whole vocabulary. */
export function listWords(store: Store, beginning: string): string[] {
  return store
    .sql<[string, string], { term: string }>('SELECT term FROM clause_vocabulary WHERE term >= ? AND term < ?')
    .all(beginning, `${beginning}\u{10FFFF}`)
    .map((row) => row.term)
}
