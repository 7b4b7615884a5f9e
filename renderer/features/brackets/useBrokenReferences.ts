import { useRef, useSyncExternalStore } from 'react'
import type { BrokenReference } from '../../editor/references/registerReferences'
import type { BracketDraft } from './bracketDraft'

/** The draft's cross-references to nothing, as of its last reading. */
export function useBrokenReferences({ brackets, brokenReferences }: BracketDraft): readonly BrokenReference[] {
  const last = useRef<readonly BrokenReference[]>([])
  // The same list as long as it says the same: another one would be drawn anew without end.
  return useSyncExternalStore(brackets.subscribe, () => {
    const now = brokenReferences()
    if (JSON.stringify(now) !== JSON.stringify(last.current)) last.current = now
    return last.current
  })
}
