import { useMutation } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { plainText } from '../../../shared/clauses/plainText'
import { quotedContent } from '../../../shared/clauses/quotedWording'
import { compareWords } from '../../../shared/compare/compareWords'
import type { InlineContent } from '../../../shared/model/inline'
import type { Origin, SourceNews } from '../../../shared/model/origin'
import { takeCorrection, type TakenCorrection } from '../../../shared/origins/takeCorrection'
import { orpc } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { queryClient } from '../../api/queryClient'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { longDate } from '../../ui/dates'
import { showToast } from '../../ui/toast'
import { WordChanges } from '../../ui/WordChanges'
import styles from './OriginPanel.module.css'

interface SourceNewsCardProps {
  origin: Origin
  news: SourceNews
  /** The clause that was taken from it, as it stands. */
  clause: { content: InlineContent; language: string; isVerbatim: boolean }
  /** Has the clause follow its source as it stands now; null where the draft cannot be written. */
  onRenew: ((present: Origin) => void) | null
}

/** What became of a source since its words were taken: what it says now, to be taken or not. */
export function SourceNewsCard({ origin, news: { what, present, corrigenda }, clause, onRenew }: SourceNewsCardProps) {
  const { t, i18n } = useTranslation()
  const onError = (error: unknown): void => showToast(sentenceOf(t, error))
  const readAgain = (): void => void queryClient.invalidateQueries({ queryKey: orpc.origin.news.key() })
  const renew = useMutation(orpc.origin.renew.mutationOptions({ onSuccess: (taken) => onRenew?.(taken), onError }))
  const keep = useMutation(orpc.origin.keep.mutationOptions({ onSuccess: readAgain, onError }))
  const { content, language, isVerbatim } = clause
  const taking = useMemo(
    () => (present && !isVerbatim ? takeCorrection(content, origin, present, language) : null),
    [present, isVerbatim, content, origin, language],
  )
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
      {corrigenda.length > 0 && (
        <ul className={styles.reasons}>
          {corrigenda.map(({ madeAt, madeBy, reason }) => {
            const date = longDate(new Date(madeAt).toISOString().slice(0, 10), i18n.language)
            return (
              <li key={madeAt} className={styles.told}>
                {madeBy ? t('references.correction.by', { date, name: madeBy, reason }) : t('references.correction.unsigned', { date, reason })}
              </li>
            )
          })}
        </ul>
      )}
      {taking && onRenew && <Taking taking={taking} clause={clause} />}
      <div className={styles.actions}>
        {present && onRenew && (
          <Button size="small" isDisabled={renew.isPending} onPress={() => renew.mutate({ id: origin.id })}>
            {t(taking === null ? 'origin.news.take' : taking.content ? 'origin.news.takeInto' : 'origin.news.follow')}
          </Button>
        )}
        <Button size="small" isDisabled={keep.isPending} onPress={() => keep.mutate({ id: origin.id })}>
          {t('origin.news.keep')}
        </Button>
      </div>
    </div>
  )
}

/** What taking the correction would do to a clause that was adapted meanwhile. */
function Taking({ taking: { content, taken, left }, clause }: { taking: TakenCorrection; clause: SourceNewsCardProps['clause'] }) {
  const { t } = useTranslation()
  if (!content) return <p className={styles.told}>{t(left > 0 ? 'origin.news.gone' : 'origin.news.already')}</p>
  return (
    <>
      <p className={styles.told}>
        {left > 0 ? t('origin.news.standsPartly', { taken, all: taken + left }) : t('origin.news.stands')}
      </p>
      <WordChanges
        segments={compareWords(plainText(clause.content), plainText(content), clause.language)}
        label={t('origin.news.wouldChange')}
        language={clause.language}
      />
    </>
  )
}
