import type { Terms } from '../../shared/precedents/terms'
import { readHolders } from '../store/precedents/postings'
import type { Store } from '../store/store'
import type { DocumentTable } from './precedentDocuments'

/** Terms looked up for one question; a clause of 20,000 words is known by a share of them. */
const MOST_TERMS = 1500
/** Entries read for one question, rarest terms first: some 10 ms. What is left out stands everywhere. */
const MOST_READ = 2_000_000
/** A term that more of the documents hold than this says nothing… */
const COMMON = 0.2
/** …unless the question has hardly another. */
const FEW = 4
/** A document of few terms is not taken to be covered by one of them. */
const SHORT = 8

/** To one document that is there by what it shares, so many that are by how much of them that is. */
const DENSEST = 4

/**
 * The documents that share most with a question, rare terms counting more: some of them by what they share, which
 * finds the paragraph the question is a part of, and more by how much of them that is, which finds a short clause
 * that stands in a long question: there, any long one shares more of what stands around it. The two in turn.
 */
export function findCandidates(
  index: Store,
  { stems, pairs }: Terms,
  holders: (term: number) => number,
  documents: DocumentTable,
  isAllowed: (textPk: number) => boolean,
  limit: number,
): number[] {
  const size = documents.size()
  const terms = thinned([...stems, ...pairs])
    .map((term) => ({ term, count: holders(term) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => a.count - b.count)
  const shared = new Float32Array(size)
  let read = 0
  for (const [nth, { term, count }] of terms.entries()) {
    if (nth >= FEW && (count > size * COMMON || read + count > MOST_READ)) break
    read += count
    const weight = Math.log(1 + size / count)
    readHolders(index, term, (first, numbers) => {
      for (const number of numbers) shared[first + number]! += weight
    })
  }
  const mayBe = (number: number): boolean => isAllowed(documents.textOf(number))
  const most = best(shared, Math.ceil(limit / DENSEST), mayBe)
  const lengths = documents.terms()
  for (let number = 0; number < size; number++) {
    const value = shared[number]!
    if (value > 0) shared[number] = value / (lengths[number]! + SHORT)
  }
  const densest = best(shared, limit, mayBe)
  const found = new Set<number>()
  for (let nth = 0; found.size < limit && nth < densest.length; nth++) {
    if (nth % DENSEST === 0) found.add(most[nth / DENSEST]!)
    if (found.size < limit) found.add(densest[nth]!)
  }
  return [...found]
}

function thinned(terms: number[]): number[] {
  if (terms.length <= MOST_TERMS) return terms
  const step = terms.length / MOST_TERMS
  return Array.from({ length: MOST_TERMS }, (_, at) => terms[Math.floor(at * step)]!)
}

/** Places of the largest numbers above 0, largest first: a heap whose top is the least of the best. */
function best(values: Float32Array, limit: number, isAllowed: (place: number) => boolean): number[] {
  const heap: number[] = []
  const sink = (from: number): void => {
    for (let at = from; ; ) {
      let least = at
      for (let child = 2 * at + 1; child <= 2 * at + 2; child++) {
        if (child < heap.length && values[heap[child]!]! < values[heap[least]!]!) least = child
      }
      if (least === at) return
      ;[heap[at], heap[least]] = [heap[least]!, heap[at]!]
      at = least
    }
  }
  let least = 0
  for (let place = 0; place < values.length; place++) {
    if (values[place]! <= least || !isAllowed(place)) continue
    if (heap.length < limit) {
      heap.push(place)
      if (heap.length < limit) continue
      for (let at = limit >> 1; at >= 0; at--) sink(at)
    } else {
      heap[0] = place
      sink(0)
    }
    least = values[heap[0]!]!
  }
  return heap.toSorted((a, b) => values[b]! - values[a]!)
}
