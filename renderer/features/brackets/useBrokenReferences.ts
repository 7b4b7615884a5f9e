import { useMemo, useSyncExternalStore } from 'react'
import type { BrokenReference } from '../../editor/references/registerReferences'
import type { BracketDraft } from './bracketDraft'

/** The draft's cross-references to nothing, as of its last reading. */
export function useBrokenReferences({ brackets, brokenReferences }: BracketDraft): readonly BrokenReference[] {
  // As one string: the same as long as it says the same.
  const written = useSyncExternalStore(brackets.subscribe, () => JSON.stringify(brokenReferences()))
  return useMemo(() => JSON.parse(written) as BrokenReference[], [written])
}
