import { useTranslation } from 'react-i18next'
import type { Origin } from '../../shared/model/origin'
import type { DescribedText } from '../../shared/model/text'
import type { TextState } from '../../shared/model/version'
import { CommentsPanel } from '../features/comments/CommentsPanel'
import type { DraftStatus } from '../features/drafting/draftHandle'
import { NotesPanel } from '../features/notes/NotesPanel'
import type { Restoring } from '../features/origin/OriginPanel'
import { ReferencePanel } from '../features/reading/ReferencePanel'
import { VersionsPanel } from '../features/versions/VersionsPanel'
import { clauseActions } from './clauseActions'
import { BracketsPanel, OriginPanel, PrecedentsPanel } from './lateParts'
import { useDraftStatus, useSelectedClause, useWrittenClauses } from './draftParts'
import { useWorkspace } from './WorkspaceContext'

// Of each tab of the side column what it shows; each is drawn again for what it shows of the draft, and by itself.

export function Precedents({ text }: { text: DescribedText }) {
  const { t } = useTranslation()
  const { precedents, insert, commands } = useWorkspace()
  const showOrigin = useShowOrigin()
  return (
    <PrecedentsPanel
      textId={text.id}
      clause={useSelectedClause()}
      phrase={precedents.phrase}
      onAskWords={precedents.askWords}
      onLeavePhrase={precedents.leave}
      onOpen={({ textId, clauseId, version }) =>
        version ? commands.go({ at: 'version', versionId: version.id, clause: clauseId }) : showOrigin(textId, clauseId)
      }
      onInsert={insert && (({ textId, clauseId, citation }, mode) => insert({ textId, clauseId, citation }, mode))}
      actionsFor={({ textId, clauseId }) => clauseActions({ textId, clauseId }, commands, t)}
    />
  )
}

export function Origins() {
  const { openText, openDraft, sourceNews, commands } = useWorkspace()
  const { handle } = openDraft
  const declare = (clauseId: string, origin: Origin): void => handle?.declareOrigins([{ clauseId, origin }])
  return (
    <OriginPanel
      clause={useSelectedClause()}
      onOpen={useShowOrigin()}
      onGenealogy={commands.showGenealogy}
      onRestore={handle && ((restoring: Restoring) => void handle.restoreWording(restoring))}
      news={sourceNews}
      onRenew={handle?.renewOrigin ?? null}
      draft={handle && openText ? { id: openText.id, onDeclare: declare } : null}
    />
  )
}

export function OpenBrackets() {
  const { brackets } = useWorkspace()
  const saved = useDraftStatus(isSaved)
  if (!brackets.draft || !brackets.settling) return null
  return (
    <BracketsPanel draft={brackets.draft} settling={brackets.settling} saved={saved} view={brackets.view} onView={brackets.setView} />
  )
}

export function Reference() {
  const { texts, side, insert } = useWorkspace()
  return (
    <ReferencePanel
      references={texts.filter((text) => text.kind === 'reference' && (!text.archived || text.id === side.beside))}
      beside={side.beside}
      besideClause={side.besideClause}
      onChoose={side.setBeside}
      onInsert={insert}
    />
  )
}

export function Comments({ text }: { text: DescribedText }) {
  const { openDraft, commenting, settings } = useWorkspace()
  const { handle } = openDraft
  return (
    <CommentsPanel
      textId={text.id}
      text={{ clauses: useWrittenClauses(), scheme: text.scheme, language: text.language }}
      selected={useSelectedClause()?.id ?? null}
      target={commenting.target}
      author={settings.author}
      flush={openDraft.flush}
      readClauses={() => handle?.clauses() ?? []}
      onBegin={commenting.begin}
      onEnd={commenting.end}
      onJump={(clause, range) => handle?.focusPassage(clause, range)}
      onLeave={() => handle?.focus()}
    />
  )
}

export function Notes({ text }: { text: DescribedText }) {
  const { openDraft } = useWorkspace()
  const { handle } = openDraft
  return (
    <NotesPanel
      textId={text.id}
      text={{ clauses: useWrittenClauses(), scheme: text.scheme, language: text.language }}
      selected={useSelectedClause()?.id ?? null}
      flush={openDraft.flush}
      onJump={(clause) => handle?.focusClause(clause)}
      onLeave={() => handle?.focus()}
    />
  )
}

export function Versions({ text }: { text: DescribedText }) {
  const { openDraft, commands } = useWorkspace()
  const compare = async (left: TextState, right: TextState): Promise<void> => {
    // What cannot be saved now is said by the status bar; the comparison shows what is stored.
    await openDraft.flush().catch(() => undefined)
    commands.go({ at: 'comparison', left, right })
  }
  return (
    <VersionsPanel
      text={text}
      clause={useSelectedClause()}
      flush={openDraft.flush}
      onSave={() => commands.show({ kind: 'saveVersion' })}
      onOpen={(versionId) => commands.go({ at: 'version', versionId, clause: null })}
      onOpenText={(textId) => commands.go({ at: 'text', textId, clause: null })}
      onCompare={compare}
    />
  )
}

/** Shows a clause of another text: a reference's beside the draft, any other's on its own page. */
function useShowOrigin(): (textId: string, clauseId: string) => void {
  const { texts, side, commands } = useWorkspace()
  return (textId, clauseId) => {
    const text = texts.find(({ id }) => id === textId)
    if (text?.kind === 'reference') {
      side.setBeside(textId, clauseId)
      side.setTab('reference')
    } else commands.go({ at: 'text', textId, clause: clauseId })
  }
}

function isSaved(status: DraftStatus | null): boolean {
  return status?.save === 'saved'
}
