import { BookMarked, BookOpen, Brackets, History, Lightbulb, Link2, LockKeyhole, MessageSquareText } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { VisuallyHidden } from 'react-aria-components/VisuallyHidden'
import type { Origin } from '../../shared/model/origin'
import type { TextState } from '../../shared/model/version'
import { HintsPanel } from '../features/checks/HintsPanel'
import { useHintCount } from '../features/checks/useHints'
import { CommentsPanel } from '../features/comments/CommentsPanel'
import { useOpenComments } from '../features/comments/useThreads'
import { NotesPanel } from '../features/notes/NotesPanel'
import { useNoteCount } from '../features/notes/useNotes'
import type { Restoring } from '../features/origin/OriginPanel'
import { ReferencePanel } from '../features/reading/ReferencePanel'
import { VersionsPanel } from '../features/versions/VersionsPanel'
import { Tabs } from '../ui/Tabs'
import { Boundary } from './Boundary'
import { clauseActions } from './clauseActions'
import { BracketsPanel, OriginPanel, PrecedentsPanel } from './lateParts'
import styles from './Workspace.module.css'
import { useWorkspace } from './WorkspaceContext'

/** What concerns the selected clause of a draft, and what the draft is written beside. */
export function SideColumn() {
  const { t } = useTranslation()
  const { side, texts, openText, openDraft, brackets, commenting, precedents, settings, insert, sourceNews, commands } = useWorkspace()
  const openComments = useOpenComments(openText?.id)
  const noteCount = useNoteCount(openText?.id)
  const written = {
    clauses: openDraft.clauses,
    scheme: openText?.scheme ?? 'none',
    language: openText?.language ?? 'en',
  } as const
  const hints = openDraft.handle?.hints ?? null
  const hintCount = useHintCount(hints)
  const showOrigin = (textId: string, clauseId: string): void => {
    const text = texts.find(({ id }) => id === textId)
    if (text?.kind === 'reference') {
      side.setBeside(textId, clauseId)
      side.setTab('reference')
    } else commands.go({ at: 'text', textId, clause: clauseId })
  }
  const { handle } = openDraft
  const declare = (clauseId: string, origin: Origin): void => handle?.declareOrigins([{ clauseId, origin }])
  const declaring = handle && openText ? { id: openText.id, onDeclare: declare } : null
  const restore = handle && ((restoring: Restoring) => void handle.restoreWording(restoring))
  const compare = async (left: TextState, right: TextState): Promise<void> => {
    // What cannot be saved now is said by the status bar; the comparison shows what is stored.
    await openDraft.flush().catch(() => undefined)
    commands.go({ at: 'comparison', left, right })
  }
  return (
    <section className={styles.side} data-part="side" aria-label={t('common.workspace.side')}>
      <VisuallyHidden elementType="h2">{t('common.workspace.side')}</VisuallyHidden>
      <Boundary>
        <Tabs
          label={t('common.workspace.side')}
          selected={side.tab}
          onSelect={side.setTab}
          tabs={[
            {
              id: 'precedents',
              label: t('precedents.tab'),
              icon: <BookMarked />,
              content: openText && (
                <PrecedentsPanel
                  textId={openText.id}
                  clause={openDraft.selected}
                  phrase={precedents.phrase}
                  onAskWords={precedents.askWords}
                  onLeavePhrase={precedents.leave}
                  onOpen={({ textId, clauseId, version }) =>
                    version ? commands.go({ at: 'version', versionId: version.id, clause: clauseId }) : showOrigin(textId, clauseId)
                  }
                  onInsert={insert && (({ textId, clauseId, citation }, mode) => insert({ textId, clauseId, citation }, mode))}
                  actionsFor={({ textId, clauseId }) => clauseActions({ textId, clauseId }, commands, t)}
                />
              ),
            },
            {
              id: 'origin',
              label: t('common.workspace.origin'),
              icon: <Link2 />,
              content: (
                <OriginPanel
                  clause={openDraft.selected}
                  onOpen={showOrigin}
                  onGenealogy={commands.showGenealogy}
                  onRestore={restore}
                  news={sourceNews}
                  onRenew={handle?.renewOrigin ?? null}
                  draft={declaring}
                />
              ),
            },
            {
              id: 'brackets',
              label: t('brackets.tab'),
              icon: <Brackets />,
              count: openDraft.status?.brackets ?? 0,
              content: brackets.draft && brackets.settling && (
                <BracketsPanel
                  draft={brackets.draft}
                  settling={brackets.settling}
                  saved={openDraft.status?.save === 'saved'}
                  view={brackets.view}
                  onView={brackets.setView}
                />
              ),
            },
            {
              id: 'reference',
              label: t('common.workspace.reference'),
              icon: <BookOpen />,
              content: (
                <ReferencePanel
                  references={texts.filter((text) => text.kind === 'reference' && (!text.archived || text.id === side.beside))}
                  beside={side.beside}
                  besideClause={side.besideClause}
                  onChoose={side.setBeside}
                  onInsert={insert}
                />
              ),
            },
            {
              id: 'hints',
              label: t('checks.title'),
              icon: <Lightbulb />,
              count: hintCount,
              content: openText && hints && <HintsPanel hints={hints} textId={openText.id} language={openText.language} />,
            },
            {
              id: 'comments',
              label: t('common.workspace.comments'),
              icon: <MessageSquareText />,
              ...(openComments !== undefined && { count: openComments }),
              content: openText && (
                <CommentsPanel
                  textId={openText.id}
                  text={written}
                  selected={openDraft.selected?.id ?? null}
                  target={commenting.target}
                  author={settings.author}
                  flush={openDraft.flush}
                  readClauses={() => openDraft.handle?.clauses() ?? []}
                  onBegin={commenting.begin}
                  onEnd={commenting.end}
                  onJump={(clause, range) => openDraft.handle?.focusPassage(clause, range)}
                  onLeave={() => openDraft.handle?.focus()}
                />
              ),
            },
            {
              id: 'notes',
              label: t('common.workspace.notes'),
              icon: <LockKeyhole />,
              ...(noteCount !== undefined && { count: noteCount }),
              content: openText && (
                <NotesPanel
                  textId={openText.id}
                  text={written}
                  selected={openDraft.selected?.id ?? null}
                  flush={openDraft.flush}
                  onJump={(clause) => openDraft.handle?.focusClause(clause)}
                  onLeave={() => openDraft.handle?.focus()}
                />
              ),
            },
            {
              id: 'versions',
              label: t('common.workspace.versions'),
              icon: <History />,
              content: openText && (
                <VersionsPanel
                  text={openText}
                  clause={openDraft.selected}
                  flush={openDraft.flush}
                  onSave={() => commands.show({ kind: 'saveVersion' })}
                  onOpen={(versionId) => commands.go({ at: 'version', versionId, clause: null })}
                  onOpenText={(textId) => commands.go({ at: 'text', textId, clause: null })}
                  onCompare={compare}
                />
              ),
            },
          ]}
        />
      </Boundary>
    </section>
  )
}
