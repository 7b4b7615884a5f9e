import { newId } from '../../shared/clauses/newId'
import { Failure } from '../../shared/failure'
import type { ComparedSide, OpenedFile } from '../../shared/model/comparison'
import { comparedSide } from './comparedSides'
import { preview, type ImportFile } from './imports'

/** Enough for a long night; the one opened first makes room. */
const MOST_OPEN = 20

/** Files opened only to be compared. They are held here and nowhere else, and go with the program. */
export interface OpenedFiles {
  open(file: ImportFile): Promise<OpenedFile>
  get(id: string): ComparedSide
}

export function createOpenedFiles(): OpenedFiles {
  const opened = new Map<string, ComparedSide>()
  return {
    async open(file) {
      const { title, language, clauses } = await preview(file)
      const id = newId()
      opened.set(id, comparedSide({ title, language, scheme: 'none' }, clauses))
      for (const oldest of opened.keys()) {
        if (opened.size <= MOST_OPEN) break
        opened.delete(oldest)
      }
      return { id, title, language }
    },
    get(id) {
      const side = opened.get(id)
      if (!side) throw new Failure('not_found', { what: 'file', id })
      return side
    },
  }
}
