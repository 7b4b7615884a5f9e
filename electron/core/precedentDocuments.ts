import { readBlocks, readDocuments } from '../store/precedents/documents'
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
  /** By number, how many terms it is found by; of more than 65,535, as many. There may be more than numbers. */
  terms(): Uint16Array
}

export function createDocumentTable(index: Store): DocumentTable {
  let texts = new Int32Array(1024)
  let clauses = new Int32Array(1024)
  let terms = new Uint16Array(1024)
  let size = 0
  const reserve = (wanted: number): void => {
    if (wanted <= texts.length) return
    const length = Math.max(texts.length * 2, wanted)
    texts = enlarged(texts, new Int32Array(length))
    clauses = enlarged(clauses, new Int32Array(length))
    terms = enlarged(terms, new Uint16Array(length))
  }
  return {
    follow() {
      if (size === 0) {
        for (const block of readBlocks(index)) {
          size = block.first + block.textPks.length
          reserve(size)
          texts.set(block.textPks, block.first)
          clauses.set(block.clausePks, block.first)
          terms.set(block.terms, block.first)
        }
      }
      for (const { number, textPk, clausePk, terms: count } of readDocuments(index, size)) {
        reserve(number + 1)
        texts[number] = textPk
        clauses[number] = clausePk
        terms[number] = Math.min(0xffff, count)
        size = number + 1
      }
    },
    size: () => size,
    textOf: (number) => texts[number]!,
    clauseOf: (number) => clauses[number]!,
    terms: () => terms,
  }
}

function enlarged<T extends Int32Array | Uint16Array>(numbers: T, larger: T): T {
  larger.set(numbers)
  return larger
}
