import { skipToken, useQuery } from '@tanstack/react-query'
import { Columns2, FilePlus2, GitCompareArrows, PenLine } from 'lucide-react'
import { useCallback, useMemo, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { clausesUnder } from '../../../shared/clauses/ownTitle'
import type { ClauseId, ReadClause } from '../../../shared/model/clause'
import type { TextId, DescribedText } from '../../../shared/model/text'
import type { VersionId } from '../../../shared/model/version'
import { orpc } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { foldsOf } from '../../editor/folding/folds'
import { Button } from '../../ui/Button'
import { languageName } from '../../ui/languageName'
import { EmptyState } from '../../ui/EmptyState'
import type { MenuAction } from '../../ui/MenuList'
import { Notice } from '../../ui/Notice'
import page from '../../ui/Page.module.css'
import { ProgressBar } from '../../ui/ProgressBar'
import { ClauseList } from './ClauseList'
import { ParallelList } from './ParallelList'
import { CorrectedClause } from './CorrectedClause'
import { CorrectionDialog } from './CorrectionDialog'
import { CorrigendaList } from './CorrigendaList'
import { FormerTexts } from './FormerTexts'
import { ManageMenu } from './ManageMenu'
import styles from './ReadingPage.module.css'
import { RecordFacts } from './RecordFacts'
import type { ReferenceTask } from './referenceTask'
import { corrigendaByClause, useReference } from './useReference'
import { useWithdraw } from './useWithdraw'

export interface ReadingPageProps {
  textId: TextId
  focusClause: ClauseId | null
  /** The language versions of this text, itself included. */
  versions: readonly DescribedText[]
  onOpen: (id: TextId) => void
  onStartDraft: (id: TextId) => void
  onCompare: (id: TextId) => void
  /** What can be asked of one of its clauses. */
  actionsFor: (clause: ReadClause) => readonly MenuAction[]
  /** What else can be done with the text. */
  actions?: ReactNode
  onTask: (task: ReferenceTask) => void
  onReadFormer: (id: VersionId) => void
  /** Compares a former text with the present one. */
  onCompareFormer: (id: VersionId) => void
}

/** A reference text: its record, its clauses under their official labels, and what to do from it. */
export function ReadingPage(props: ReadingPageProps) {
  const { textId, focusClause, versions, onOpen, onStartDraft, onCompare } = props
  const { onTask, onReadFormer, onCompareFormer, actions, actionsFor } = props
  const { t, i18n } = useTranslation()
  const { data, error } = useQuery(orpc.text.get.queryOptions({ input: { id: textId } }))
  const [besideId, setBesideId] = useState<TextId | null>(null)
  const beside = useQuery(orpc.text.get.queryOptions({ input: besideId ? { id: besideId } : skipToken }))
  const { details, former } = useReference(textId)
  const [corrected, setCorrected] = useState<ReadClause | null>(null)
  const withdraw = useWithdraw()
  const corrigenda = useMemo(() => corrigendaByClause(details?.corrigenda ?? []), [details])
  const language = data?.record.language ?? 'en'
  const remarkOn = useCallback(
    (clause: ReadClause) => {
      const made = corrigenda.get(clause.id)
      return made && <CorrectedClause clause={clause} corrigenda={made} language={language} onWithdraw={withdraw} />
    },
    [corrigenda, language, withdraw],
  )
  const asked = (clause: ReadClause): MenuAction[] => [
    ...actionsFor(clause),
    {
      id: 'correct',
      label: t('references.correction.open'),
      icon: <PenLine size={14} aria-hidden />,
      onAction: () => setCorrected(clause),
    },
  ]
  if (error) return <EmptyState size="page" title={sentenceOf(t, error)} />
  if (!data) {
    return (
      <div className={page.page}>
        <ProgressBar label={t('common.loading')} />
      </div>
    )
  }
  const { record, clauses } = data
  const shown = clausesUnder(record.title, clauses)
  return (
    <article className={`${page.page} ${besideId ? styles.wide : ''}`}>
      <header className={styles.header}>
        <h1 className={page.title} lang={record.language}>
          {record.title}
        </h1>
        {record.wording === 'digest' && (
          <Notice
            tone="warning"
            actions={
              <Button size="small" onPress={() => onTask('newerText')}>
                {t('references.official')}
              </Button>
            }
          >
            {t('library.reading.digestBanner')}
          </Notice>
        )}
        <RecordFacts record={record} />
        <div className={styles.actions}>
          <Button onPress={() => onStartDraft(record.id)}>
            <FilePlus2 size={14} aria-hidden />
            {t('library.reading.startDraft')}
          </Button>
          <Button onPress={() => onCompare(record.id)}>
            <GitCompareArrows size={14} aria-hidden />
            {t('library.reading.compare')}
          </Button>
          {actions}
          {versions
            .filter((version) => version.id !== record.id)
            .map((version) => (
              <Button key={version.id} look="quiet" onPress={() => onOpen(version.id)}>
                {t('library.readInLanguage', { language: languageName(version.language, i18n.language) })}
              </Button>
            ))}
          {versions
            .filter((version) => version.language !== record.language)
            .map((version) => (
              <Button
                key={version.id}
                look="quiet"
                aria-pressed={besideId === version.id}
                onPress={() => setBesideId(besideId === version.id ? null : version.id)}
              >
                <Columns2 size={14} aria-hidden />
                {besideId === version.id
                  ? t('library.parallel.hide')
                  : t('library.parallel.show', { language: languageName(version.language, i18n.language) })}
              </Button>
            ))}
          <ManageMenu record={record} structureIsOurs={details?.structureIsOurs ?? false} onTask={onTask} />
        </div>
        {former.length > 0 && <FormerTexts versions={former} onRead={onReadFormer} onCompare={onCompareFormer} />}
        {details && details.corrigenda.length > 0 && (
          <CorrigendaList corrigenda={details.corrigenda} clauses={clauses} />
        )}
      </header>
      {beside.error && <Notice tone="error">{sentenceOf(t, beside.error)}</Notice>}
      {besideId && beside.data ? (
        <ParallelList left={data} right={beside.data} />
      ) : (
        <ClauseList
          clauses={shown}
          language={record.language}
          focusClause={focusClause}
          onInsert={null}
          textId={record.id}
          actionsFor={asked}
          remarkOn={remarkOn}
          folds={foldsOf(textId)}
        />
      )}
      {corrected && <CorrectionDialog record={record} clause={corrected} onClose={() => setCorrected(null)} />}
    </article>
  )
}
