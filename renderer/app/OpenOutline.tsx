import { skipToken, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { DescribedText } from '../../shared/model/text'
import { orpc } from '../api/client'
import { foldsOf } from '../editor/folding/folds'
import { useFolds } from '../editor/folding/useFolds'
import { Outline } from '../features/library/Outline'
import { findHeadingOf, outlineEntries } from '../features/library/outlineEntries'
import { matchesShortcut } from './shortcuts'
import { useSelectedClause, useWrittenClauses } from './draftParts'
import { useWorkspace } from './WorkspaceContext'

/** The outline of the text on screen; in a draft it follows what is written, and its sections can be moved. */
export function OpenOutline({ text, onGo }: { text: DescribedText; onGo: (clause: string) => void }) {
  const { route, openDraft } = useWorkspace()
  const { handle } = openDraft
  const isReference = text.kind === 'reference'
  const reference = useQuery(orpc.text.get.queryOptions({ input: isReference ? { id: text.id } : skipToken }))
  const written = useWrittenClauses()
  const inDraft = useSelectedClause()?.id ?? null
  const clauses = (isReference ? reference.data?.clauses : written) ?? written
  const selected = isReference ? (route.at === 'text' ? route.clause : null) : inDraft
  const entries = useMemo(() => outlineEntries(clauses), [clauses])
  const folds = foldsOf(text.id)
  const folded = useFolds(folds)
  // As in the text: what was just moved in its outline is put back from there.
  const undo = (event: KeyboardEvent): void => {
    const done = matchesShortcut(event, 'mod+z')
    if (!done && !matchesShortcut(event, 'mod+shift+z')) return
    event.preventDefault()
    if (done) handle?.undo()
    else handle?.redo()
  }
  return (
    <Outline
      entries={entries}
      language={text.language}
      current={findHeadingOf(clauses, selected)}
      folded={folded}
      onFold={(id) => (folded.has(id) ? folds.unfold([id]) : folds.fold([id]))}
      onKey={undo}
      onGo={onGo}
      {...(isReference || !handle ? {} : { onMove: handle.moveSection })}
    />
  )
}
