import type { OpenedFile } from '../../shared/model/comparison'
import type { CorrectedFile } from '../../shared/model/importing'
import { client } from './client'
import { queryClient } from './queryClient'

/** An opened file by the name it has on disk, which two versions of one text share less often than their title. */
export interface NamedFile extends OpenedFile {
  fileName: string
}

/** Where the files opened in this window are kept. Beside the procedures' own keys: no event makes it untrue. */
export const OPENED_FILES_KEY = ['openedFiles']

/**
 * Has the core read a file that is only to be compared, or take it as its preview was corrected, and remembers it
 * for the pickers of both sides.
 */
export async function openComparedFile(file: File, corrected?: CorrectedFile): Promise<OpenedFile> {
  const opened = await client.comparison.openFile({ file, ...(corrected && { corrected }) })
  queryClient.setQueryData<NamedFile[]>(OPENED_FILES_KEY, (known = []) => [
    { ...opened, fileName: file.name },
    ...known.filter(({ id }) => id !== opened.id),
  ])
  return opened
}
