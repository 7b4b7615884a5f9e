import type { Store } from '../store'

/** A wording as the index knows it; its words stay in the store. */
export interface IndexedDocument {
  number: number
  textPk: number
  clausePk: number
  /** How many terms it is found by. */
  terms: number
}

/** Which texts were read, and in which state. */
export function listSources(index: Store): Map<number, string> {
  const rows = index.sql<[], { text_pk: number; state: string }>('SELECT text_pk, state FROM source').all()
  return new Map(rows.map((row) => [row.text_pk, row.state]))
}

export function writeSource(index: Store, textPk: number, state: string): void {
  index
    .sql('INSERT INTO source (text_pk, state) VALUES (?, ?) ON CONFLICT (text_pk) DO UPDATE SET state = excluded.state')
    .run(textPk, state)
}

export function deleteSource(index: Store, textPk: number): void {
  index.sql('DELETE FROM document WHERE text_pk = ?').run(textPk)
  index.sql('DELETE FROM source WHERE text_pk = ?').run(textPk)
}

/** The documents from a number on, in the order of their numbers. */
export function* readDocuments(index: Store, from: number): Generator<IndexedDocument> {
  const rows = index
    .sql<[number], [number, number, number, number]>(
      'SELECT number, text_pk, clause_pk, terms FROM document WHERE number >= ? ORDER BY number',
    )
    .raw()
    .iterate(from)
  for (const [number, textPk, clausePk, terms] of rows) yield { number, textPk, clausePk, terms }
}

/** So many documents are kept as one block once their numbers are given. */
const BLOCK = 65_536

/** Documents from `first` on, by number; 0 as the text of a number that stands for nothing. */
export interface DocumentBlock {
  first: number
  textPks: Int32Array
  clausePks: Int32Array
  /** Of more than 65,535 terms, as many. */
  terms: Uint16Array
}

function blockOver(first: number, columns: ArrayBuffer): DocumentBlock {
  return {
    first,
    textPks: new Int32Array(columns, 0, BLOCK),
    clausePks: new Int32Array(columns, BLOCK * 4, BLOCK),
    terms: new Uint16Array(columns, BLOCK * 8, BLOCK),
  }
}

/** Keeps as blocks what has become whole since number `from` was the next to be given. Call in a transaction. */
export function writeBlocks(index: Store, from: number): void {
  const next = lastNumber(index) + 1
  for (let first = from - (from % BLOCK); first + BLOCK <= next; first += BLOCK) {
    const columns = new ArrayBuffer(BLOCK * 10)
    const { textPks, clausePks, terms } = blockOver(first, columns)
    for (const document of readDocuments(index, first)) {
      const at = document.number - first
      if (at >= BLOCK) break
      textPks[at] = document.textPk
      clausePks[at] = document.clausePk
      terms[at] = Math.min(0xffff, document.terms)
    }
    index.sql('INSERT INTO document_block (first, columns) VALUES (?, ?)').run(first, Buffer.from(columns))
  }
}

/** The blocks there are, in the order of their numbers: those of a whole library but for the last few. */
export function* readBlocks(index: Store): Generator<DocumentBlock> {
  const rows = index
    .sql<[], [number, Buffer]>('SELECT first, columns FROM document_block ORDER BY first')
    .raw()
    .iterate()
  for (const [first, columns] of rows) yield blockOver(first, new Uint8Array(columns).buffer)
}

/** The documents of a text by the clause they are. */
export function listDocuments(index: Store, textPk: number): Map<number, { number: number; hash: number }> {
  const rows = index
    .sql<[number], { number: number; clause_pk: number; hash: number }>(
      'SELECT number, clause_pk, hash FROM document WHERE text_pk = ?',
    )
    .all(textPk)
  return new Map(rows.map(({ number, clause_pk: clausePk, hash }) => [clausePk, { number, hash }]))
}

export function insertDocument(index: Store, document: IndexedDocument & { hash: number }): void {
  index
    .sql('INSERT INTO document (number, text_pk, clause_pk, hash, terms) VALUES (@number, @textPk, @clausePk, @hash, @terms)')
    .run(document)
}

export function deleteDocuments(index: Store, numbers: Iterable<number>): void {
  const statement = index.sql('DELETE FROM document WHERE number = ?')
  for (const number of numbers) statement.run(number)
}

/** Numbers that stand for nothing any more, beside those that do. */
export function countUnused(index: Store): { unused: number; used: number } {
  const { used } = index.sql<[], { used: number }>('SELECT count(*) AS used FROM document').get()!
  return { used, unused: lastNumber(index) + 1 - used }
}

/** The last number that was given, though it may stand for nothing any more; -1 before the first. */
export function lastNumber(index: Store): number {
  return index.sql<[], { seq: number }>(`SELECT seq FROM sqlite_sequence WHERE name = 'document'`).get()?.seq ?? -1
}
