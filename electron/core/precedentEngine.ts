import { countUnused } from '../store/precedents/documents'
import { deleteIndex, isDamage, openIndex } from '../store/precedents/openIndex'
import { openForReading, type Store } from '../store/store'
import { createDocumentTable, type DocumentTable } from './precedentDocuments'
import { findPrecedents, type FinderAnswer, type FinderQuestion } from './precedentFinder'
import { createPrecedentIndexer, createReaders, type PrecedentIndexer, type Progress } from './precedentIndexer'

/** As many clauses are read before a question is answered: half a second's work at the first start, nothing later. */
const FEW_CLAUSES = 2000
/** Of more, what can be read in so many milliseconds; the answer then says how far reading has come. */
const BEFORE_ANSWERING = 250

/** Clauses changed so often before it matters. */
const SPARE = 20_000

export interface PrecedentFiles {
  store: string
  /** Derived from the store; may be deleted at any time. */
  index: string
}

/** Answers from the index, and keeps it as the library is. All calls are synchronous. */
export interface PrecedentEngine {
  /** With `whole` the index is brought up to date first, however long that takes. */
  ask(question: FinderQuestion, whole: boolean): FinderAnswer & { indexing: Progress | null }
  /** Goes on building for so many milliseconds; false when there is nothing left to do. */
  work(milliseconds: number): boolean
  close(): void
}

interface Opened {
  store: Store
  index: Store
  indexer: PrecedentIndexer
  documents: DocumentTable
}

/** An index in which most numbers stand for nothing reads more than it finds: it is begun anew. */
function openLean(path: string): Store {
  const index = openIndex(path)
  const { unused, used } = countUnused(index)
  if (unused <= used + SPARE) return index
  index.close()
  deleteIndex(path)
  return openIndex(path)
}

export function createPrecedentEngine(files: PrecedentFiles): PrecedentEngine {
  const readers = createReaders()
  let opened: Opened | null = null

  const close = (): void => {
    opened?.store.close()
    opened?.index.close()
    opened = null
  }
  const open = (): Opened => {
    if (opened) return opened
    const store = openForReading(files.store)
    try {
      const index = openLean(files.index)
      const indexer = createPrecedentIndexer(store, index, readers)
      opened = { store, index, indexer, documents: createDocumentTable(index) }
      return opened
    } catch (error) {
      store.close()
      throw error
    }
  }
  /** Whatever is wrong with the index is mended by building it anew, once. */
  const mending = <T>(work: (opened: Opened) => T): T => {
    try {
      return work(open())
    } catch (error) {
      close()
      if (!isDamage(error)) throw error
      deleteIndex(files.index)
      return work(open())
    }
  }

  return {
    ask(question, whole) {
      return mending(({ store, index, indexer, documents }) => {
        indexer.look(question.among === 'all')
        const progress = indexer.progress()
        const all = whole || (progress !== null && progress.total - progress.done <= FEW_CLAUSES)
        if (progress) indexer.work(all ? Infinity : performance.now() + BEFORE_ANSWERING)
        documents.follow()
        const answer = findPrecedents(question, indexer.texts(), { store, index, documents, readers })
        return { ...answer, indexing: indexer.progress() }
      })
    },
    work(milliseconds) {
      if (!opened) return false
      return mending(({ indexer }) => {
        if (!indexer.progress()) return false
        indexer.work(performance.now() + milliseconds)
        return indexer.progress() !== null
      })
    },
    close,
  }
}
