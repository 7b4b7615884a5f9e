import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ClauseId } from '../../../shared/model/clause'
import type { TextId } from '../../../shared/model/text'
import type { VersionId } from '../../../shared/model/version'
import { orpc } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { foldsOf } from '../../editor/folding/folds'
import { Button } from '../../ui/Button'
import { dateAndTime } from '../../ui/dates'
import { EmptyState } from '../../ui/EmptyState'
import { Notice } from '../../ui/Notice'
import { ProgressBar } from '../../ui/ProgressBar'
import { ClauseList } from './ClauseList'
import styles from './ReadingPage.module.css'

export interface VersionPageProps {
  versionId: VersionId
  focusClause: ClauseId | null
  onOpenDraft: (id: TextId) => void
  onCompare: (text: TextId) => void
}

/** A version as it was saved, to be read. */
export function VersionPage({ versionId, focusClause, onOpenDraft, onCompare }: VersionPageProps) {
  const { t, i18n } = useTranslation()
  const { data, error } = useQuery(orpc.version.get.queryOptions({ input: { id: versionId } }))
  if (error) return <EmptyState size="page" title={sentenceOf(t, error)} />
  if (!data) {
    return (
      <div className={styles.page}>
        <ProgressBar label={t('common.loading')} />
      </div>
    )
  }
  const { record, version, clauses } = data
  const shown = clauses[0]?.kind === 'title' ? clauses.slice(1) : clauses
  return (
    <article className={styles.page}>
      <header className={styles.header}>
        <h1 className={styles.title} lang={record.language}>
          {record.title}
        </h1>
        <Notice>
          {t('versions.banner', { name: version.name, when: dateAndTime(version.createdAt, i18n.language) })}
        </Notice>
        {version.note && <p>{version.note}</p>}
        <div className={styles.actions}>
          <Button onPress={() => onOpenDraft(record.id)}>{t('versions.backToDraft')}</Button>
          <Button onPress={() => onCompare(record.id)}>
            {t('versions.compareWithCurrent', { name: version.name })}
          </Button>
        </div>
      </header>
      <ClauseList clauses={shown} language={record.language} focusClause={focusClause} onInsert={null} folds={foldsOf(versionId)} />
    </article>
  )
}
