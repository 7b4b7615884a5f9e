import { useMemo, useSyncExternalStore } from 'react'
import { viewAs } from '../../shared/brackets/viewAs'
import { plainText } from '../../shared/clauses/plainText'
import { countWords } from '../../shared/language/countWords'
import type { DraftCounts } from '../editor/counts/clauseCounts'
import { useWhole } from '../ui/useWatched'
import { NO_CLAUSES } from './draftParts'
import { useWorkspace } from './WorkspaceContext'

/** How long what is shown of the open draft is: read without brackets, or as a delegation has it, it is that reading. */
export function useShownCounts(): DraftCounts | null {
  const { openDraft, openText, brackets } = useWorkspace()
  const { handle } = openDraft
  const { view } = brackets
  // The editor's own counts are of everything.
  const clauses = useWhole(handle && view !== 'everything' ? handle.written : NO_CLAUSES)
  const language = openText?.language
  const counts = useSyncExternalStore(
    handle ? handle.view.counts.subscribe : subscribeToNothing,
    () => handle?.view.counts.current() ?? null,
  )
  const read = useMemo((): DraftCounts | null => {
    if (view === 'everything' || !language) return null
    const shown = viewAs(clauses, view, language)
    const words = shown.reduce((sum, { content }) => sum + countWords(plainText(content)), 0)
    return { draft: { clauses: shown.length, words }, section: null, selection: null }
  }, [clauses, view, language])
  return counts && (read ?? counts)
}

function subscribeToNothing(): () => void {
  return () => undefined
}
