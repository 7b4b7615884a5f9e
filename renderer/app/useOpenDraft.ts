import { useCallback, useMemo, useState } from 'react'
import type { DraftHandle } from '../features/drafting/draftHandle'

/** The draft being edited; what changes of it with each key is watched through its handle, by who shows it. */
export interface OpenDraft {
  handle: DraftHandle | null
  onHandle: (handle: DraftHandle | null) => void
  /** Sends what was typed and not yet saved; does nothing without a draft. */
  flush: () => Promise<void>
}

export function useOpenDraft(): OpenDraft {
  const [handle, onHandle] = useState<DraftHandle | null>(null)
  const flush = useCallback(async () => handle?.flush(), [handle])
  return useMemo(() => ({ handle, onHandle, flush }), [handle, flush])
}
