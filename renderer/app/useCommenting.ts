import { useCallback, useMemo, useState } from 'react'
import type { DraftHandle, SelectedPassage } from '../features/drafting/draftHandle'
import type { SidePanel } from './useSidePanel'

export interface Commenting {
  /** What a comment is being written on; null while none is. */
  target: SelectedPassage | null
  /** Shows the comments and begins one on what is selected in the draft. */
  begin: () => void
  end: () => void
}

/** The comment being written on the open draft. */
export function useCommenting(handle: DraftHandle | null, { setShown, setTab }: SidePanel): Commenting {
  const [begun, setBegun] = useState<{ handle: DraftHandle; target: SelectedPassage | null } | null>(null)
  const begin = useCallback(() => {
    if (!handle) return
    setShown(true)
    setTab('comments')
    setBegun({ handle, target: handle.passage() })
  }, [handle, setShown, setTab])
  const end = useCallback(() => setBegun(null), [])
  // Begun on a draft that is no longer open, it is over.
  const target = begun?.handle === handle ? (begun?.target ?? null) : null
  return useMemo(() => ({ target, begin, end }), [target, begin, end])
}
