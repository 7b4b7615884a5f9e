import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { clausesUnder } from '../../../shared/clauses/ownTitle'
import type { ClauseId } from '../../../shared/model/clause'
import type { TextId } from '../../../shared/model/text'
import type { VersionId } from '../../../shared/model/version'
import { orpc, windowId } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { foldsOf } from '../../editor/folding/folds'
import { queryClient } from '../../api/queryClient'
import { Button } from '../../ui/Button'
import { dateAndTime } from '../../ui/dates'
import { EmptyState } from '../../ui/EmptyState'
import { Notice } from '../../ui/Notice'
import page from '../../ui/Page.module.css'
import { ProgressBar } from '../../ui/ProgressBar'
import { showToast } from '../../ui/toast'
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
  const goBack = useMutation(
    orpc.version.restore.mutationOptions({
      onSuccess: ({ id }) => {
        void queryClient.invalidateQueries({ queryKey: orpc.reference.key() })
        showToast(t('references.former.wentBack', { name: data?.version.name }))
        onOpenDraft(id)
      },
      onError: (failure) => showToast(sentenceOf(t, failure)),
    }),
  )
  if (error) return <EmptyState size="page" title={sentenceOf(t, error)} />
  if (!data) {
    return (
      <div className={page.page}>
        <ProgressBar label={t('common.loading')} />
      </div>
    )
  }
  const { record, version, clauses } = data
  const shown = clausesUnder(record.title, clauses)
  return (
    <article className={page.page}>
      <header className={styles.header}>
        <h1 className={page.title} lang={record.language}>
          {record.title}
        </h1>
        <Notice>
          {t(record.kind === 'draft' ? 'versions.banner' : 'references.former.banner', {
            name: version.name,
            when: dateAndTime(version.createdAt, i18n.language),
          })}
        </Notice>
        {version.note && <p>{version.note}</p>}
        <div className={styles.actions}>
          <Button onPress={() => onOpenDraft(record.id)}>
            {t(record.kind === 'draft' ? 'versions.backToDraft' : 'references.former.back')}
          </Button>
          <Button onPress={() => onCompare(record.id)}>
            {t('versions.compareWithCurrent', { name: version.name })}
          </Button>
          {record.kind === 'reference' && (
            <Button look="quiet" isDisabled={goBack.isPending} onPress={() => goBack.mutate({ id: versionId, window: windowId })}>
              {t('references.former.goBack')}
            </Button>
          )}
        </div>
      </header>
      <ClauseList clauses={shown} language={record.language} focusClause={focusClause} onInsert={null} folds={foldsOf(versionId)} />
    </article>
  )
}
