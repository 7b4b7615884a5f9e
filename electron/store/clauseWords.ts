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
 * Ranking reads every match; beyond this many (some 20 ms on a slow laptop) the order of the library
 * serves as well, since a query that common says little about which clause is meant.
 */
const MOST_RANKED = 2000

/**
 * Clauses that hold every word, the last as the beginning of one: those with the very phrase first, each
 * group best first (BM25). At most `limit`. Words are folded and hold letters and digits only, so nothing
 * typed can be read as query syntax.
 */
export function findClausesWithWords(
  store: Store,
  words: readonly string[],
  limit: number,
  textPk: number | null,
): FoundClause[] {
  // One letter begins half the vocabulary: it is taken as the word it may be, as in « à ».
  const open = (words.at(-1)?.length ?? 0) > 1 ? '*' : ''
  const phrase = `"${words.join(' ')}"${open}`
  const anywhere = `${words.map((word) => `"${word}"`).join(' ')}${open}`
  const found = new Map<number, FoundClause>()
  for (const query of words.length > 1 ? [phrase, anywhere] : [phrase]) {
    for (const clause of matching(store, query, limit, textPk)) {
      if (found.size < limit) found.set(clause.pk, clause)
    }
    if (found.size >= limit) break
  }
  return [...found.values()]
}

function matching(store: Store, query: string, limit: number, textPk: number | null) {
  const { matches } = store
    .sql<[string, number], { matches: number }>(
      'SELECT count(*) AS matches FROM (SELECT 1 FROM clause_words WHERE clause_words MATCH ? LIMIT ?)',
    )
    .get(query, MOST_RANKED + 1)!
  return store
    .sql<[string, number | null, number | null, number], FoundClause & { pk: number }>(
      `SELECT clause.pk, clause.text_pk AS textPk, clause.id AS clauseId, clause.plain
       FROM clause_words
       JOIN clause ON clause.pk = clause_words.rowid
       JOIN text ON text.pk = clause.text_pk
       WHERE clause_words MATCH ? AND text.removed_at IS NULL AND (? IS NULL OR text.pk = ?)
       ${matches > MOST_RANKED ? '' : 'ORDER BY clause_words.rank'} LIMIT ?`,
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
