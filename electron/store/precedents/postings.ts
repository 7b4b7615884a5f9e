import { TERM_LIMIT } from '../../../shared/precedents/terms'
import type { Store } from '../store'

/** Documents of one segment are told apart by two bytes. */
const SEGMENT = 65_536
/** Segments a term can have: a key must stay a whole number SQLite and JavaScript both hold exactly. */
const SEGMENTS = 2 ** Math.floor(Math.log2(Number.MAX_SAFE_INTEGER / TERM_LIMIT))

/** Documents by the terms they hold, gathered before they are written together. */
export type Postings = Map<number, number[]>

export function addPosting(postings: Postings, term: number, number: number): void {
  const key = term * SEGMENTS + Math.floor(number / SEGMENT)
  const list = postings.get(key)
  if (list) list.push(number % SEGMENT)
  else postings.set(key, [number % SEGMENT])
}

/** Adds to what is written. Call in a transaction. */
export function appendPostings(index: Store, postings: Postings): void {
  const statement = index.sql(
    `INSERT INTO posting (key, numbers) VALUES (?, ?)
     ON CONFLICT (key) DO UPDATE SET numbers = CAST(numbers || excluded.numbers AS BLOB)`,
  )
  const keys = Float64Array.from(postings.keys()).toSorted()
  for (const key of keys) {
    const numbers = Uint16Array.from(postings.get(key)!)
    statement.run(key, Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength))
  }
}

/** How many documents hold a term; those replaced since are still counted. */
export function countHolders(index: Store, term: number): number {
  const { bytes } = index
    .sql<[number, number], { bytes: number | null }>(
      'SELECT sum(length(numbers)) AS bytes FROM posting WHERE key BETWEEN ? AND ?',
    )
    .get(term * SEGMENTS, (term + 1) * SEGMENTS - 1)!
  return (bytes ?? 0) / 2
}

/** Hands over the documents that hold a term, a segment at a time; a number's place is `first` and the number. */
export function readHolders(index: Store, term: number, take: (first: number, numbers: Uint16Array) => void): void {
  const rows = index
    .sql<[number, number], [number, Buffer]>('SELECT key, numbers FROM posting WHERE key BETWEEN ? AND ?')
    .raw()
    .all(term * SEGMENTS, (term + 1) * SEGMENTS - 1)
  for (const [key, blob] of rows) {
    // A buffer of SQLite's may begin at an odd byte.
    const bytes = blob.byteOffset % 2 === 0 ? blob : new Uint8Array(blob)
    take((key % SEGMENTS) * SEGMENT, new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 1))
  }
}
