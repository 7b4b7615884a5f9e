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
  const [handle, setHandle] = useState<DraftHandle | null>(null)
  const [selected, onSelect] = useState<SelectedClause | null>(null)
  const [status, setStatus] = useState<DraftStatus | null>(null)
  const [clauses, setClauses] = useState<readonly Clause[]>([])
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  // A draft reports its status before the handle it just gave has reached the next render.
  const given = useRef<DraftHandle>(null)
  useEffect(() => () => clearTimeout(timer.current), [])

  const onHandle = useCallback((next: DraftHandle | null) => {
    clearTimeout(timer.current)
    given.current = next
    setHandle(next)
    setClauses(next?.clauses() ?? [])
    if (next) return
    onSelect(null)
    setStatus(null)
  }, [])
  const onStatus = useCallback((next: DraftStatus) => {
    setStatus(next)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setClauses(given.current?.clauses() ?? []), OUTLINE_PAUSE_MS)
  }, [])
  const flush = useCallback(async () => handle?.flush(), [handle])

  return useMemo(
    () => ({ handle, selected, status, clauses, onHandle, onSelect, onStatus, flush }),
    [handle, selected, status, clauses, onHandle, onStatus, flush],
  )
}
