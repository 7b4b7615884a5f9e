import { useSyncExternalStore } from 'react'
import type { BracketHandle } from '../../editor/brackets/bracketHandle'
import type { LabelledReading } from '../../editor/brackets/draftBrackets'

/** The draft's brackets, as they were last read. */
export function useReading(brackets: BracketHandle): LabelledReading {
  return useSyncExternalStore(brackets.subscribe, brackets.current)
}
