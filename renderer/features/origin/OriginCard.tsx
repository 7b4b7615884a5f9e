import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { plainText } from '../../../shared/clauses/plainText'
import type { InlineContent } from '../../../shared/model/inline'
import type { Origin, OriginStatus, SourceNews } from '../../../shared/model/origin'
import type { LanguageTag } from '../../../shared/model/text'
import { restorable } from '../../../shared/origins/restore'
import { standingOf } from '../../../shared/origins/standing'
import { Badge, type BadgeTone } from '../../ui/Badge'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { countsInWords, keptShare } from '../../ui/originSentence'
import { WordingBadge } from '../../ui/WordingBadge'
import { ChangedWording } from './ChangedWording'
import styles from './OriginPanel.module.css'
import { SourceNewsCard } from './SourceNewsCard'

interface OriginCardProps {
  origin: Origin
  /** The clause's present wording. */
  text: string
  content: InlineContent
  language: LanguageTag
  onOpen: () => void
  /** Gives the agreed words back, of one change or all; null where the draft cannot be written. */
  onRestore: ((which: number | 'all') => void) | null
  /** What became of its source since. */
  news: SourceNews | undefined
  onRenew: ((present: Origin) => void) | null
}

const TONES: Record<OriginStatus['state'], BadgeTone> = {
  verbatim: 'insert',
  proposed: 'insert',
  adapted: 'bracket',
  drifted: 'neutral',
  translated: 'neutral',
}

/** One origin: what to cite, whether the wording is still the agreed one, what was changed in it and can be given back. */
export const OriginCard = memo(function OriginCard(props: OriginCardProps) {
  const { origin, text, content, language, onOpen, onRestore, news, onRenew } = props
  const { t } = useTranslation()
  const standing = useMemo(() => standingOf(origin, text, language), [origin, text, language])
  const free = useMemo(() => restorable(content, standing), [content, standing])
  const { state } = standing
  const isSame = state === 'verbatim' || state === 'translated'
  const digest = origin.wording === 'digest'
  const share = keptShare(standing)
  return (
    <article className={styles.card}>
      <header className={styles.head}>
        <h3 lang={origin.language}>{origin.citation}</h3>
        {digest && <WordingBadge wording="digest" />}
        {origin.wording === 'working' && <Badge tone="neutral">{t('origin.working')}</Badge>}
        {!digest && <Badge tone={TONES[state]}>{t(`origin.${state}`)}</Badge>}
      </header>
      {digest && <Notice tone="warning">{t('origin.digest')}</Notice>}
      {origin.passage && <p className={styles.told}>{t('origin.passage')}</p>}
      <p className={styles.told}>
        {state === 'translated' && t('origin.otherLanguage')}
        {!isSame && standing.changes.length === 0 && t(digest ? 'origin.keptDigest' : 'origin.kept', { share })}
        {!isSame && standing.changes.length > 0 && t(digest ? 'origin.keptDigestWith' : 'origin.keptWith', { share, changes: countsInWords(t, standing) })}
        {state === 'verbatim' && !digest && t('origin.verbatimText')}
      </p>
      {isSame ? (
        <p className={styles.words} lang={origin.language}>
          {plainText(standing.agreed)}
        </p>
      ) : (
        <ChangedWording
          text={text}
          standing={standing}
          restorable={free}
          language={language}
          onRestore={digest ? null : onRestore}
        />
      )}
      <div className={styles.actions}>
        {onRestore && !digest && free.some(Boolean) && (
          <Button size="small" onPress={() => onRestore('all')} aria-label={t('origin.restoring.allOf', { citation: origin.citation })}>
            {t('origin.restoring.all')}
          </Button>
        )}
        <Button size="small" aria-label={t('origin.openSource', { citation: origin.citation })} onPress={onOpen}>
          {t('origin.open')}
        </Button>
      </div>
      {news && (
        <SourceNewsCard origin={origin} news={news} clause={{ content, language, isVerbatim: state === 'verbatim' }} onRenew={onRenew} />
      )}
    </article>
  )
})
