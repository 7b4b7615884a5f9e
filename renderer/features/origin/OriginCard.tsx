import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { quotedWording } from '../../../shared/clauses/quotedWording'
import { compareWords } from '../../../shared/compare/compareWords'
import { originStatus } from '../../../shared/compare/originStatus'
import type { Origin, OriginStatus } from '../../../shared/model/origin'
import type { LanguageTag } from '../../../shared/model/text'
import { Badge, type BadgeTone } from '../../ui/Badge'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { WordChanges } from '../../ui/WordChanges'
import { WordingBadge } from '../../ui/WordingBadge'
import styles from './OriginPanel.module.css'

interface OriginCardProps {
  origin: Origin
  /** The clause's present wording. */
  text: string
  language: LanguageTag
  onOpen: () => void
}

const TONES: Record<OriginStatus['state'], BadgeTone> = { verbatim: 'insert', adapted: 'bracket', drifted: 'neutral' }

/** One origin: what to cite, whether the wording is still the agreed one, and what was changed in it. */
export const OriginCard = memo(function OriginCard({ origin, text, language, onOpen }: OriginCardProps) {
  const { t } = useTranslation()
  const agreed = quotedWording(origin, text)
  const { state, kept } = originStatus(agreed, text, language)
  // Rounded down: what is not all of it must not read as all of it.
  const share = Math.floor(kept * 100) / 100
  const digest = origin.wording === 'digest'
  return (
    <article className={styles.card}>
      <header className={styles.head}>
        <h3 lang={origin.language}>{origin.citation}</h3>
        {digest ? <WordingBadge wording="digest" /> : <Badge tone={TONES[state]}>{t(`origin.${state}`)}</Badge>}
      </header>
      {digest && <Notice tone="warning">{t('origin.digest')}</Notice>}
      <p className={styles.told}>
        {state !== 'verbatim' && t(digest ? 'origin.keptDigest' : 'origin.kept', { share })}
        {state === 'verbatim' && !digest && t('origin.verbatimText')}
      </p>
      {state === 'verbatim' ? (
        <p className={styles.words} lang={origin.language}>
          {agreed}
        </p>
      ) : (
        <WordChanges
          segments={compareWords(agreed, text, language)}
          label={t('origin.changes')}
          language={language}
        />
      )}
      <Button size="small" aria-label={t('origin.openSource', { citation: origin.citation })} onPress={onOpen}>
        {t('origin.open')}
      </Button>
    </article>
  )
})
