import { useCallback, useSyncExternalStore } from 'react'
import type { HintState, Hints } from '../../editor/hints/hintState'

/** How many hints the draft has; not followed further than that. */
export function useHintCount(hints: Hints | null): number {
  return useSyncExternalStore(hints?.subscribe ?? unchanging, () => hints?.state().shown.length ?? 0)
}

/** One part of what there is to say of the draft, followed. */
export function useHintState<Part extends keyof HintState>(hints: Hints, part: Part): HintState[Part] {
  return useSyncExternalStore(hints.subscribe, useCallback(() => hints.state()[part], [hints, part]))
}

function unchanging(): () => void {
  return () => undefined
}
