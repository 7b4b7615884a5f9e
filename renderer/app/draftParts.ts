import type { Clause } from '../../shared/model/clause'
import type { DraftStatus, SelectedClause } from '../features/drafting/draftHandle'
import { useWatched, useWhole } from '../ui/useWatched'
import { watchable } from '../ui/watched'
import { useWorkspace } from './WorkspaceContext'

const NO_STATUS = watchable<DraftStatus | null>(null)
const NO_CLAUSE = watchable<SelectedClause | null>(null)
export const NO_CLAUSES = watchable<readonly Clause[]>([])

/** A part of the open draft's status; see `useWatched`. Null stands for no draft. */
export function useDraftStatus<Part>(pick: (status: DraftStatus | null) => Part): Part {
  const { handle } = useWorkspace().openDraft
  return useWatched<DraftStatus | null, Part>(handle?.status ?? NO_STATUS, pick)
}

/** How many brackets of the open draft are open. */
export function openBracketsIn(status: DraftStatus | null): number {
  return status?.brackets ?? 0
}

/** The clause of the open draft one is in. */
export function useSelectedClause(): SelectedClause | null {
  const { handle } = useWorkspace().openDraft
  return useWhole<SelectedClause | null>(handle?.selected ?? NO_CLAUSE)
}

/** The clauses of the open draft as they stood when writing last paused; none without one. */
export function useWrittenClauses(): readonly Clause[] {
  const { handle } = useWorkspace().openDraft
  return useWhole(handle?.written ?? NO_CLAUSES)
}
