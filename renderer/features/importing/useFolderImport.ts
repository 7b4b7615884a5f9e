import { useEffect, useRef, useState } from 'react'
import { Failure, type FailureData } from '../../../shared/failure'
import { LARGEST_IMPORT_BYTES, type ImportOutcome } from '../../../shared/model/importing'
import type { TextKind } from '../../../shared/model/text'
import { client, orpc } from '../../api/client'
import { failureOf } from '../../api/failure'
import { queryClient } from '../../api/queryClient'

/** What became of a file; `left` where the import was stopped before it. */
export type FileOutcome = ImportOutcome | { failed: FailureData } | 'left'

export interface FolderImport {
  state: 'ready' | 'running' | 'done'
  /** Of the files in their order, as far as it has come. */
  outcomes: readonly FileOutcome[]
  start: (kind: TextKind) => void
  /** Lets the file under way be finished, and begins no other. */
  stop: () => void
}

const MEGABYTE = 1024 * 1024

/** Imports files one after the other, each whole or not at all. */
export function useFolderImport(files: readonly File[]): FolderImport {
  const [state, setState] = useState<FolderImport['state']>('ready')
  const [outcomes, setOutcomes] = useState<readonly FileOutcome[]>([])
  const stopped = useRef(false)
  useEffect(() => () => void (stopped.current = true), [])

  const run = async (kind: TextKind): Promise<void> => {
    stopped.current = false
    setState('running')
    for (const file of files) {
      const outcome: FileOutcome = stopped.current ? 'left' : await importOne(file, kind)
      setOutcomes((before) => [...before, outcome])
    }
    void queryClient.invalidateQueries({ queryKey: orpc.text.list.key() })
    setState('done')
  }
  return { state, outcomes, start: (kind) => void run(kind), stop: () => void (stopped.current = true) }
}

async function importOne(file: File, kind: TextKind): Promise<FileOutcome> {
  try {
    if (file.size > LARGEST_IMPORT_BYTES) {
      throw new Failure('file_too_large', { name: file.name, limit: LARGEST_IMPORT_BYTES / MEGABYTE })
    }
    return await client.import.storeFile({ file, kind })
  } catch (error) {
    return { failed: failureOf(error) }
  }
}
