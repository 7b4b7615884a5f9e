import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { OpenedFile } from '../../../shared/model/comparison'
import { client } from '../../api/client'

/** An opened file by the name it has on disk, which two versions of one text share less often than their title. */
export interface NamedFile extends OpenedFile {
  fileName: string
}

export interface OpenedFiles {
  files: readonly NamedFile[]
  /** The name of the file being read. */
  opening: string | null
  error: Error | null
  /** Has the core read a file that is only to be compared, then tells which it is. */
  open: (file: File, then: (opened: OpenedFile) => void) => void
}

// Beside the procedures' own keys: no event makes it untrue.
const KEY = ['openedFiles']

/** Files opened only to be compared: known to this window until it closes, and stored nowhere. */
export function useOpenedFiles(): OpenedFiles {
  const cache = useQueryClient()
  const { data: files } = useQuery({
    queryKey: KEY,
    queryFn: (): NamedFile[] => [],
    initialData: [],
    gcTime: Infinity,
  })
  const { mutate, isPending, variables, error } = useMutation({
    mutationFn: (file: File) => client.comparison.openFile({ file }),
    onSuccess: (opened, { name }) =>
      cache.setQueryData<NamedFile[]>(KEY, (known = []) => [
        { ...opened, fileName: name },
        ...known.filter(({ id }) => id !== opened.id),
      ]),
  })
  return {
    files,
    opening: isPending ? variables.name : null,
    error,
    open: (file, then) => mutate(file, { onSuccess: then }),
  }
}
