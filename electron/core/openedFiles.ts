import { newId } from '../../shared/clauses/newId'
import { Failure } from '../../shared/failure'
import type { Clause } from '../../shared/model/clause'
import type { ComparedSide, OpenedFile } from '../../shared/model/comparison'
import type { CorrectedFile } from '../../shared/model/importing'
import { comparedSide } from './comparedSide'
import { previewFile, type ImportFile } from './importPreview'

/** Enough for a long night; the one opened first makes room. */
const MOST_OPEN = 20

/** Files opened only to be compared. They are held here and nowhere else, and go with the program. */
export interface OpenedFiles {
  /** `corrected` is what the user made of the file's preview. */
  open(file: ImportFile, corrected?: CorrectedFile): Promise<OpenedFile>
  get(id: string): { side: ComparedSide; clauses: Clause[] }
}

export function createOpenedFiles(): OpenedFiles {
  const opened = new Map<string, { side: ComparedSide; clauses: Clause[] }>()
  return {
    async open(file, corrected) {
      const { title, language, clauses } = corrected ?? (await previewFile(file))
      const id = newId()
      opened.set(id, { side: comparedSide({ title, language, scheme: 'none' }, clauses), clauses })
      for (const oldest of opened.keys()) {
        if (opened.size <= MOST_OPEN) break
        opened.delete(oldest)
      }
      return { id, title, language }
    },
    get(id) {
      const file = opened.get(id)
      if (!file) throw new Failure('not_found', { what: 'file', id })
      return file
    },
  }
}
