import { useEffect, useRef } from 'react'
import { parents } from '../../shared/clauses/outline'
import type { Clause, ClauseId } from '../../shared/model/clause'
import type { PassageRange } from '../../shared/model/comment'
import type { DescribedText } from '../../shared/model/text'
import type { InsertionPlace } from '../../shared/reports/gaps/insertionPlace'
import { ReportPage } from './lateParts'
import type { ReportPart } from './routes'
import { useWorkspace } from './WorkspaceContext'

/** The report on the open draft, which stays open behind it: what is inserted from here is undone as ever. */
export function DraftReport({ draft, part }: { draft: DescribedText; part: ReportPart }) {
  const { texts, openDraft, commands, insert } = useWorkspace()
  const { handle } = openDraft
  const leave = (clause: ClauseId | null): void => commands.go({ at: 'text', textId: draft.id, clause })
  // The words can be selected once the draft is on screen again, which is when this is gone.
  const jumpsTo = useRef<{ clause: ClauseId; range: PassageRange } | null>(null)
  useEffect(() => {
    return () => {
      if (jumpsTo.current) handle?.focusPassage(jumpsTo.current.clause, jumpsTo.current.range)
    }
  }, [handle])
  const jump = (clause: ClauseId, range: PassageRange | null): void => {
    jumpsTo.current = range && { clause, range }
    leave(range ? null : clause)
  }
  return (
    <ReportPage
      draft={draft}
      references={texts.filter(({ kind }) => kind === 'reference')}
      part={part}
      onPart={(next) => commands.go({ at: 'report', textId: draft.id, part: next })}
      flush={openDraft.flush}
      onBack={() => leave(null)}
      onJump={jump}
      onOpenReference={(textId, clause) => commands.go({ at: 'text', textId, clause })}
      onInsert={
        handle && insert
          ? (clause, place, mode) => {
              const beside = place ? aboveBy(handle.clauses(), place) : handle.clauses().at(-1)?.id
              if (beside) handle.focusClause(beside)
              insert({ ...clause, ...(place?.side === 'before' && { before: place.clauseId }) }, mode)
            }
          : null
      }
    />
  )
}

/** The clause to stand beside: the one that was named, or what it stands under so many levels up. */
function aboveBy(clauses: readonly Clause[], { clauseId, levelsUp }: InsertionPlace): ClauseId {
  const parent = parents(clauses)
  let at = clauses.findIndex(({ id }) => id === clauseId)
  for (let level = 0; level < levelsUp && (clauses[at]?.depth ?? 0) > 0; level++) at = parent[at]!
  return clauses[at]?.id ?? clauseId
}
