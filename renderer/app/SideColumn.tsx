import { BookMarked, BookOpen, Brackets, History, Lightbulb, Link2, LockKeyhole, MessageSquareText } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { HintsPanel } from '../features/checks/HintsPanel'
import { useHintCount } from '../features/checks/useHints'
import { useOpenComments } from '../features/comments/useThreads'
import { useNoteCount } from '../features/notes/useNotes'
import { Spoken } from '../ui/Spoken'
import { Tabs } from '../ui/Tabs'
import { Boundary } from './Boundary'
import { Comments, Notes, OpenBrackets, Origins, Precedents, Reference, Versions } from './SidePanels'
import { openBracketsIn, useDraftStatus } from './draftParts'
import styles from './Workspace.module.css'
import { useWorkspace } from './WorkspaceContext'

/** What concerns the selected clause of a draft, and what the draft is written beside. */
export function SideColumn() {
  const { t } = useTranslation()
  const { side, openText, openDraft } = useWorkspace()
  const openBrackets = useDraftStatus(openBracketsIn)
  const openComments = useOpenComments(openText?.id)
  const noteCount = useNoteCount(openText?.id)
  const hints = openDraft.handle?.hints ?? null
  const hintCount = useHintCount(hints)
  return (
    <section className={styles.side} data-part="side" aria-label={t('common.workspace.side')}>
      <h2>
        <Spoken>{t('common.workspace.side')}</Spoken>
      </h2>
      <Boundary>
        <Tabs
          label={t('common.workspace.side')}
          selected={side.tab}
          onSelect={side.setTab}
          tabs={[
            { id: 'precedents', label: t('precedents.tab'), icon: <BookMarked />, content: openText && <Precedents text={openText} /> },
            { id: 'origin', label: t('common.workspace.origin'), icon: <Link2 />, content: <Origins /> },
            { id: 'brackets', label: t('brackets.tab'), icon: <Brackets />, count: openBrackets, content: <OpenBrackets /> },
            { id: 'reference', label: t('common.workspace.reference'), icon: <BookOpen />, content: <Reference /> },
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
              content: openText && <Comments text={openText} />,
            },
            {
              id: 'notes',
              label: t('common.workspace.notes'),
              icon: <LockKeyhole />,
              ...(noteCount !== undefined && { count: noteCount }),
              content: openText && <Notes text={openText} />,
            },
            { id: 'versions', label: t('common.workspace.versions'), icon: <History />, content: openText && <Versions text={openText} /> },
          ]}
        />
      </Boundary>
    </section>
  )
}
