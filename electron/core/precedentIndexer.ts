import { createHash } from 'node:crypto'
import { termsOf } from '../../shared/precedents/terms'
import { createWordingReader, type WordingReader } from '../../shared/precedents/wording'
import { deleteDocuments, deleteSource, insertDocument, lastNumber, listDocuments, listSources, writeBlocks, writeSource } from '../store/precedents/documents'
import { dataVersion, findPlainClause, listClausePks, listFollowedTexts, listFollowedVersions, type FollowedText } from '../store/precedents/library'
import { addPosting, appendPostings, type Postings } from '../store/precedents/postings'
import type { Store } from '../store/store'

/** Wordings written in one go: more of them build faster, fewer let a question through sooner. */
const BATCH = 16_384
/** Clauses read between two looks at the clock. */
const STRIDE = 64

/** How far the index has come: clauses of the texts that have to be read, and those read of them. */
export interface Progress {
  done: number
  total: number
}

/** Keeps the index as the library is, a slice of work at a time. */
export interface PrecedentIndexer {
  /** Looks what has changed in the library. Drafts and versions are followed from the first time they are asked for. */
  look(drafts: boolean): void
  texts(): readonly FollowedText[]
  /** Reads on until all is read or `until` (of `performance.now`) is past. */
  work(until: number): void
  /** Null once the index is whole. */
  progress(): Progress | null
}

/** Reads each language with one reader, which remembers its words. */
export type Readers = (language: string) => WordingReader

export function createReaders(): Readers {
  const readers = new Map<string, WordingReader>()
  return (language) => {
    const known = readers.get(language)
    if (known) return known
    const reader = createWordingReader(language)
    readers.set(language, reader)
    return reader
  }
}

export function primaryOf(language: string): string {
  return language.split('-', 1)[0]!.toLowerCase()
}

interface Pending {
  text: FollowedText
  clauses: number[]
  at: number
  /** What is indexed of the text; what is left at the end is there no more. */
  known: Map<number, { number: number; hash: number }>
}

interface Batch {
  documents: { textPk: number; clausePk: number; hash: number; terms: number[] }[]
  replaced: number[]
  read: FollowedText[]
}

const emptyBatch = (): Batch => ({ documents: [], replaced: [], read: [] })

export function createPrecedentIndexer(store: Store, index: Store, readers: Readers): PrecedentIndexer {
  let texts: FollowedText[] = []
  let queue: FollowedText[] = []
  let pending: Pending | null = null
  let batch = emptyBatch()
  let seen = { store: -1, index: -1, drafts: false }
  let progress: Progress = { done: 0, total: 0 }

  const plan = (): void => {
    texts = seen.drafts ? [...listFollowedTexts(store), ...listFollowedVersions(store)] : listFollowedTexts(store)
    const sources = listSources(index)
    const gone = new Set(sources.keys())
    // What is not followed in this run of the program is left as it is.
    for (const pk of gone) if (pk < 0 && !seen.drafts) gone.delete(pk)
    for (const { pk } of texts) gone.delete(pk)
    if (gone.size > 0) index.transact(() => gone.forEach((pk) => deleteSource(index, pk)))
    queue = texts.filter((text) => {
      return !text.removed && (seen.drafts || text.kind === 'reference') && sources.get(text.pk) !== text.state
    })
    pending = null
    batch = emptyBatch()
    progress = { done: 0, total: queue.reduce((sum, text) => sum + text.clauses, 0) }
  }

  const read = ({ text, clauses, at, known }: Pending): void => {
    const clausePk = clauses[at]!
    const found = findPlainClause(store, text.pk, clausePk)
    if (!found) return
    const language = primaryOf(text.language)
    // The language is part of what a wording is found by.
    const hash = createHash('sha1').update(`${language} ${found.plain}`).digest().readUIntBE(0, 6)
    const before = known.get(clausePk)
    known.delete(clausePk)
    if (before?.hash === hash) return
    if (before) batch.replaced.push(before.number)
    const { stems, pairs } = termsOf(readers(language)(found.plain), language)
    batch.documents.push({ textPk: text.pk, clausePk, hash, terms: [...stems, ...pairs] })
  }

  const write = (): void => {
    if (batch.documents.length + batch.replaced.length + batch.read.length === 0) return
    const written = index.transact(() => {
      // Another program that wrote meanwhile has given away the numbers.
      if (dataVersion(index) !== seen.index) return false
      const postings: Postings = new Map()
      const next = lastNumber(index) + 1
      let number = next - 1
      for (const { terms, ...document } of batch.documents) {
        number++
        insertDocument(index, { ...document, number, terms: terms.length })
        for (const term of terms) addPosting(postings, term, number)
      }
      appendPostings(index, postings)
      writeBlocks(index, next)
      deleteDocuments(index, batch.replaced)
      for (const text of batch.read) writeSource(index, text.pk, text.state)
      return true
    })
    batch = emptyBatch()
    if (written) return
    seen.index = dataVersion(index)
    plan()
  }

  return {
    look(drafts) {
      const now = { store: dataVersion(store), index: dataVersion(index), drafts: drafts || seen.drafts }
      if (now.store === seen.store && now.index === seen.index && now.drafts === seen.drafts) return
      seen = now
      plan()
    },
    texts: () => texts,
    work(until) {
      for (;;) {
        if (!pending) {
          const text = queue.shift()
          if (!text) break
          pending = { text, clauses: listClausePks(store, text.pk), at: 0, known: listDocuments(index, text.pk) }
        }
        const { text, clauses, known } = pending
        const stop = Math.min(clauses.length, pending.at + STRIDE)
        for (; pending.at < stop; pending.at++) read(pending)
        progress.done = Math.min(progress.total, progress.done + STRIDE)
        if (pending.at >= clauses.length) {
          for (const { number } of known.values()) batch.replaced.push(number)
          batch.read.push(text)
          pending = null
        }
        if (batch.documents.length >= BATCH) write()
        if (performance.now() >= until) break
      }
      if (!pending && queue.length === 0) write()
    },
    progress: () => (pending || queue.length > 0 ? progress : null),
  }
}
