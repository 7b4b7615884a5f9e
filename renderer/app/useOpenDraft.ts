import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Clause } from '../../shared/model/clause'
import type { DraftHandle, DraftStatus, SelectedClause } from '../features/drafting/draftHandle'

/** What the rest of the window knows of the draft being edited. */
export interface OpenDraft {
  handle: DraftHandle | null
  selected: SelectedClause | null
  status: DraftStatus | null
  /** The clauses as they stand in the editor, read again once typing pauses. */
  clauses: readonly Clause[]
  onHandle: (handle: DraftHandle | null) => void
  onSelect: (clause: SelectedClause | null) => void
  onStatus: (status: DraftStatus) => void
  /** Sends what was typed and not yet saved; does nothing without a draft. */
  flush: () => Promise<void>
}

/** The outline may lag a little; reading every clause at each keystroke would not. */
const OUTLINE_PAUSE_MS = 300

export function useOpenDraft(): OpenDraft {
  const [handle, onHandle] = useState<DraftHandle | null>(null)
  const [selected, onSelect] = useState<SelectedClause | null>(null)
  const [status, onStatus] = useState<DraftStatus | null>(null)
  const [clauses, setClauses] = useState<readonly Clause[]>([])
  const current = useRef(handle)
  current.current = handle

  useEffect(() => {
    setClauses(handle?.clauses() ?? [])
    if (!handle) {
      onSelect(null)
      onStatus(null)
    }
  }, [handle])
  useEffect(() => {
    const timer = setTimeout(() => setClauses(current.current?.clauses() ?? []), OUTLINE_PAUSE_MS)
    return () => clearTimeout(timer)
  }, [status])

  const flush = useCallback(async () => current.current?.flush(), [])

  return useMemo(
    () => ({ handle, selected, status, clauses, onHandle, onSelect, onStatus, flush }),
    [handle, selected, status, clauses, flush],
  )
}
