import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { plainText } from '../../../shared/clauses/plainText'
import { quotedContent } from '../../../shared/clauses/quotedWording'
import { compareWords } from '../../../shared/compare/compareWords'
import type { Origin, SourceNews } from '../../../shared/model/origin'
import { orpc } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { queryClient } from '../../api/queryClient'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { showToast } from '../../ui/toast'
import { WordChanges } from '../../ui/WordChanges'
import styles from './OriginPanel.module.css'

interface SourceNewsCardProps {
  origin: Origin
  news: SourceNews
  /** Has the clause follow its source as it stands now; null where the draft cannot be written. */
  onRenew: ((present: Origin) => void) | null
}

/** What became of a source since its words were taken: what it says now, to be taken or not. */
export function SourceNewsCard({ origin, news: { what, present }, onRenew }: SourceNewsCardProps) {
  const { t } = useTranslation()
  const onError = (error: unknown): void => showToast(sentenceOf(t, error))
  const readAgain = (): void => void queryClient.invalidateQueries({ queryKey: orpc.origin.news.key() })
  const renew = useMutation(orpc.origin.renew.mutationOptions({ onSuccess: (taken) => onRenew?.(taken), onError }))
  const keep = useMutation(orpc.origin.keep.mutationOptions({ onSuccess: readAgain, onError }))
  if (what === 'removed') return <p className={styles.told}>{t('origin.news.removed')}</p>
  const isOfficialNow = present?.wording === 'official' && origin.wording === 'digest'
  return (
    <div className={styles.news}>
      <Notice tone="warning">
        {t(what === 'dropped' ? 'origin.news.dropped' : isOfficialNow ? 'origin.news.official' : 'origin.news.corrected')}
      </Notice>
      {present && (
        <WordChanges
          segments={compareWords(plainText(quotedContent(origin)), plainText(quotedContent(present)), origin.language)}
          label={t('origin.news.changes')}
          language={origin.language}
        />
      )}
      <div className={styles.actions}>
        {present && onRenew && (
          <Button size="small" isDisabled={renew.isPending} onPress={() => renew.mutate({ id: origin.id })}>
            {t('origin.news.take')}
          </Button>
        )}
        <Button size="small" isDisabled={keep.isPending} onPress={() => keep.mutate({ id: origin.id })}>
          {t('origin.news.keep')}
        </Button>
      </div>
    </div>
  )
}
