import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { TextView } from '../../shared/model/bracket'
import type { DescribedText } from '../../shared/model/text'
import { orpc } from '../api/client'
import { ReadAsPage } from '../features/brackets/ReadAsPage'
import { CatalogueShelf } from '../features/catalogue/CatalogueShelf'
import { RecordPlace } from '../features/catalogue/RecordPlace'
import { DraftHints } from '../features/checks/DraftHints'
import { HomePage, type HomePageProps } from '../features/library/HomePage'
import { ClauseList } from '../features/reading/ClauseList'
import { labelled } from '../features/reading/labelled'
import { SourceNewsNotice } from '../features/origin/SourceNewsNotice'
import { ReadingPage } from '../features/reading/ReadingPage'
import { VersionPage } from '../features/reading/VersionPage'
import { SupportersButton } from '../features/supporters/SupportersButton'
import { SpellingMenu } from '../features/spelling/SpellingMenu'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { DraftingPage, DraftNotes } from './lateParts'
import { clauseActions } from './clauseActions'
import { dialogFor } from './dialogFor'
import { DraftFindBar } from './DraftFindBar'
import { DraftReport } from './DraftReport'
import { NumberingMenu } from './NumberingMenu'
import styles from './Workspace.module.css'
import { useWrittenClauses } from './draftParts'
import { useWorkspace } from './WorkspaceContext'

/** What the address names: the library's home, a reference, a version, or a draft to work on. */
export function CenterColumn() {
  const { t } = useTranslation()
  const { commands } = useWorkspace()
  return (
    <section
      className={styles.text}
      data-part="text"
      style={commands.look.style}
      aria-label={t('common.workspace.text')}
      data-typewriter={commands.look.isTypewriter || undefined}
    >
      <Page />
    </section>
  )
}

function Page() {
  const { t } = useTranslation()
  const { route, texts, openText, openDraft, brackets, commands, settings, side, sourceNews } = useWorkspace()
  const open = (textId: string): void => commands.go({ at: 'text', textId, clause: null })
  const showOrigin = (clause: string): void => {
    side.setShown(true)
    side.setTab('origin')
    openDraft.handle?.focusClause(clause)
  }
  if (route.at === 'version') {
    return (
      <VersionPage
        versionId={route.versionId}
        focusClause={route.clause}
        onOpenDraft={open}
        onCompare={(text) =>
          commands.go({ at: 'comparison', left: { version: route.versionId }, right: { text } })
        }
      />
    )
  }
  if (route.at === 'record') {
    return <RecordPlace id={route.recordId} onOpen={open} onAddText={(record) => commands.show({ kind: 'import', record })} />
  }
  if (route.at !== 'text' && route.at !== 'report') {
    return (
      <StoredHome
        onOpen={open}
        onNewDraft={() => commands.show({ kind: 'newDraft', from: null })}
        onImport={() => commands.show({ kind: 'import' })}
        onCompare={commands.compare}
      >
        <CatalogueShelf
          onOpen={(recordId) => commands.go({ at: 'record', recordId })}
          onAddText={(record) => commands.show({ kind: 'import', record })}
        />
      </StoredHome>
    )
  }
  if (!openText) {
    if (texts.length === 0) return null
    return (
      <EmptyState
        size="page"
        title={t('common.workspace.notFound')}
        actions={<Button onPress={() => commands.go({ at: 'home' })}>{t('common.workspace.toLibrary')}</Button>}
      >
        {t('common.workspace.notFoundText')}
      </EmptyState>
    )
  }
  if (openText.kind === 'draft') {
    const isReport = route.at === 'report'
    const isRead = brackets.view !== 'everything' && openDraft.handle !== null && !isReport
    return (
      <>
        {isReport && <DraftReport draft={openText} part={route.part} />}
        {isRead && (
          <ReadDraft
            text={openText}
            view={brackets.view}
            onLeave={() => {
              brackets.setView('everything')
              openDraft.handle?.focus()
            }}
          />
        )}
        <div className={styles.kept} hidden={isRead || isReport}>
          <DraftingPage
            key={openText.id}
            textId={openText.id}
            {...(!isReport && route.clause ? { focusClause: route.clause } : {})}
            onHandle={openDraft.onHandle}
            tools={<NumberingMenu />}
            notice={<SourceNewsNotice clauses={sourceNews.clauses} onShow={showOrigin} />}
            bar={<DraftFindBar key={openText.id} />}
            foot={openDraft.handle && <DraftNotes notes={openDraft.handle.footnotes} language={openText.language} />}
          />
          {openDraft.handle && (
            <DraftHints hints={openDraft.handle.hints} textId={openText.id} off={settings.checksOff} />
          )}
          {commands.spelling && (
            <SpellingMenu spelling={commands.spelling} textId={openText.id} language={openText.language} />
          )}
        </div>
      </>
    )
  }
  return (
    <ReadingPage
      key={openText.id}
      textId={openText.id}
      focusClause={route.at === 'text' ? route.clause : null}
      versions={texts.filter((text) => text.kind === 'reference' && text.group === openText.group)}
      onOpen={open}
      onStartDraft={(from) => commands.show({ kind: 'newDraft', from })}
      onCompare={commands.compare}
      actionsFor={({ id }) => clauseActions({ textId: openText.id, clauseId: id }, commands, t)}
      onTask={(kind) => commands.show(dialogFor({ kind, textId: openText.id }))}
      onReadFormer={(versionId) => commands.go({ at: 'version', versionId, clause: null })}
      onCompareFormer={(version) =>
        commands.go({ at: 'comparison', left: { version }, right: { text: openText.id } })
      }
      actions={<SupportersButton onOpen={() => commands.show({ kind: 'supporters' })} />}
    />
  )
}

/** The library's home, with when each text was edited and how long it is. */
function StoredHome(props: Omit<HomePageProps, 'texts'>) {
  const { data: texts = [] } = useQuery(orpc.text.list.queryOptions())
  return <HomePage texts={texts.filter(({ archived }) => !archived)} {...props} />
}

function ReadDraft({ text, view, onLeave }: { text: DescribedText; view: TextView; onLeave: () => void }) {
  return (
    <ReadAsPage title={text.title} language={text.language} clauses={useWrittenClauses()} view={view} onLeave={onLeave}>
      {(clauses) => <ClauseList clauses={labelled(clauses, text)} language={text.language} onInsert={null} />}
    </ReadAsPage>
  )
}
