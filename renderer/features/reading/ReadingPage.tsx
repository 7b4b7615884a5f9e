import { useQuery } from '@tanstack/react-query'
import { FilePlus2, GitCompareArrows } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ClauseId } from '../../../shared/model/clause'
import type { TextId, TextRecord } from '../../../shared/model/text'
import { orpc } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { Button } from '../../ui/Button'
import { languageName } from '../../ui/languageName'
import { EmptyState } from '../../ui/EmptyState'
import { Notice } from '../../ui/Notice'
import { ProgressBar } from '../../ui/ProgressBar'
import { ClauseList } from './ClauseList'
import styles from './ReadingPage.module.css'
import { RecordFacts } from './RecordFacts'

export interface ReadingPageProps {
  textId: TextId
  focusClause: ClauseId | null
  /** The language versions of this text, itself included. */
  versions: readonly TextRecord[]
  onOpen: (id: TextId) => void
  onStartDraft: (id: TextId) => void
  onCompare: (id: TextId) => void
}

/** A reference text: its record, its clauses under their official labels, and what to do from it. */
export function ReadingPage(props: ReadingPageProps) {
  const { textId, focusClause, versions, onOpen, onStartDraft, onCompare } = props
  const { t, i18n } = useTranslation()
  const { data, error } = useQuery(orpc.text.get.queryOptions({ input: { id: textId } }))
  if (error) return <EmptyState size="page" title={sentenceOf(t, error)} />
  if (!data) {
    return (
      <div className={styles.page}>
        <ProgressBar label={t('common.loading')} />
      </div>
    )
  }
  const { record, clauses } = data
  // The page shows the title once; a title clause that only repeats it is left out.
  const shown = clauses[0]?.kind === 'title' ? clauses.slice(1) : clauses
  return (
    <article className={styles.page}>
      <header className={styles.header}>
        <h1 className={styles.title} lang={record.language}>
          {record.title}
        </h1>
        {record.wording === 'digest' && (
          <Notice tone="warning">{t('library.reading.digestBanner')}</Notice>
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
          {versions
            .filter((version) => version.id !== record.id)
            .map((version) => (
              <Button key={version.id} look="quiet" onPress={() => onOpen(version.id)}>
                {t('library.readInLanguage', { language: languageName(version.language, i18n.language) })}
              </Button>
            ))}
        </div>
      </header>
      <ClauseList clauses={shown} language={record.language} focusClause={focusClause} onInsert={null} />
    </article>
  )
}
