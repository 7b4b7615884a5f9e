import { readDocuments } from '../store/precedents/documents'
import type { Store } from '../store/store'

/** Which clause of which text each number of the index is, and of how many terms: kept in memory, ten bytes a clause. */
export interface DocumentTable {
  /** Reads what was added since. What was replaced since stays: its words are read anew anyway. */
  follow(): void
  /** Numbers given so far; some stand for nothing any more. */
  size(): number
  /** 0 for a number that stands for nothing. */
  textOf(number: number): number
  clauseOf(number: number): number
  /** How many terms it is found by; of more than 65,535, as many. */
  termsOf(number: number): number
}

const MOST_TERMS = 65_535

export function createDocumentTable(index: Store): DocumentTable {
  let texts = new Int32Array(1024)
  let clauses = new Int32Array(1024)
  let terms = new Uint16Array(1024)
  let size = 0
  return {
    follow() {
      for (const read of readDocuments(index, size)) {
        const { number } = read
        if (number >= texts.length) {
          const length = Math.max(texts.length * 2, number + 1)
          texts = enlarged(texts, new Int32Array(length))
          clauses = enlarged(clauses, new Int32Array(length))
          terms = enlarged(terms, new Uint16Array(length))
        }
        texts[number] = read.textPk
        clauses[number] = read.clausePk
        terms[number] = Math.min(MOST_TERMS, read.terms)
        size = number + 1
      }
    },
    size: () => size,
    textOf: (number) => texts[number]!,
    clauseOf: (number) => clauses[number]!,
    termsOf: (number) => terms[number]!,
  }
}

function enlarged<T extends Int32Array | Uint16Array>(numbers: T, larger: T): T {
  larger.set(numbers)
  return larger
}
