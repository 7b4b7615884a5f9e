import { useMutation, useQuery } from '@tanstack/react-query'
import type { OpenedFile } from '../../../shared/model/comparison'
import { OPENED_FILES_KEY, openComparedFile, type NamedFile } from '../../api/openedFiles'
import { queryClient } from '../../api/queryClient'

export interface OpenedFiles {
  files: readonly NamedFile[]
  /** The name of the file being read. */
  opening: string | null
  error: Error | null
  /** Has the core read a file that is only to be compared, then tells which it is. */
  open: (file: File, then: (opened: OpenedFile) => void) => void
}

/** Files opened only to be compared: known to this window until it closes, and stored nowhere. */
export function useOpenedFiles(): OpenedFiles {
  const { data: files } = useQuery<NamedFile[]>({
    queryKey: OPENED_FILES_KEY,
    // Reading again finds what is known: nobody else has these.
    queryFn: () => queryClient.getQueryData<NamedFile[]>(OPENED_FILES_KEY) ?? [],
    initialData: [],
    gcTime: Infinity,
  })
  const { mutate, isPending, variables, error } = useMutation({ mutationFn: (file: File) => openComparedFile(file) })
  return {
    files,
    opening: isPending ? variables.name : null,
    error,
    open: (file, then) => mutate(file, { onSuccess: then }),
  }
}
