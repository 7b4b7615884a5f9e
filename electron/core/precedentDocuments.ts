import { readDocuments } from '../store/precedents/documents'
import type { Store } from '../store/store'

/** Which clause of which text each number of the index is, kept in memory: eight bytes a clause. */
export interface DocumentTable {
  /** Reads what was added since. What was replaced since stays: its words are read anew anyway. */
  follow(): void
  /** Numbers given so far; some stand for nothing any more. */
  size(): number
  /** 0 for a number that stands for nothing. */
  textOf(number: number): number
  clauseOf(number: number): number
}

export function createDocumentTable(index: Store): DocumentTable {
  let texts = new Int32Array(1024)
  let clauses = new Int32Array(1024)
  let size = 0
  return {
    follow() {
      for (const { number, textPk, clausePk } of readDocuments(index, size)) {
        if (number >= texts.length) {
          texts = enlarged(texts, number)
          clauses = enlarged(clauses, number)
        }
        texts[number] = textPk
        clauses[number] = clausePk
        size = number + 1
      }
    },
    size: () => size,
    textOf: (number) => texts[number]!,
    clauseOf: (number) => clauses[number]!,
  }
}

function enlarged(numbers: Int32Array, place: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(numbers.length * 2, place + 1))
  larger.set(numbers)
  return larger
}
