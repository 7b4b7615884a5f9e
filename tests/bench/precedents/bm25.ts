import Database from 'better-sqlite3'
import { foldForSearch, searchWords } from '../../../shared/language/searchWords'

/** What SQLite's own full-text search finds with any of a question's words, best first (BM25). */
export interface Bm25 {
  find(text: string, limit: number): number[]
  close(): void
}

export function createBm25(clauses: Iterable<string>): Bm25 {
  const db = new Database('')
  db.exec(`CREATE VIRTUAL TABLE clause USING fts5 (words, content = '', tokenize = 'unicode61 remove_diacritics 2')`)
  const insert = db.prepare('INSERT INTO clause (rowid, words) VALUES (?, ?)')
  db.transaction(() => {
    let rowid = 0
    for (const text of clauses) insert.run(++rowid, foldForSearch(text))
  })()
  const find = db.prepare<[string, number], number>('SELECT rowid FROM clause WHERE clause MATCH ? ORDER BY rank LIMIT ?').pluck()
  return {
    find(text, limit) {
      const query = [...new Set(searchWords(text).map(({ folded }) => `"${folded}"`))].join(' OR ')
      return find.all(query, limit).map((rowid) => rowid - 1)
    },
    close: () => db.close(),
  }
}
