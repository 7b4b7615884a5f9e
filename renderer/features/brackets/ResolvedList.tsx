import { useTranslation } from 'react-i18next'
import { plainText } from '../../../shared/clauses/plainText'
import type { Resolution } from '../../../shared/model/bracket'
import { Badge } from '../../ui/Badge'
import { Button } from '../../ui/Button'
import { dateAndTime } from '../../ui/dates'
import styles from './BracketsPanel.module.css'

export interface ResolvedListProps {
  resolutions: readonly Resolution[]
  /** The text's language. */
  language: string
  onPutBack: (resolution: Resolution) => void
}

const TONES = { accepted: 'insert', chosen: 'insert', dropped: 'delete' } as const

/** What was decided, newest first, and the way back from each. */
export function ResolvedList({ resolutions, language, onPutBack }: ResolvedListProps) {
  const { t, i18n } = useTranslation()
  if (resolutions.length === 0) return null
  return (
    <section aria-label={t('brackets.resolved')}>
      <h3 className={styles.heading}>{t('brackets.resolved')}</h3>
      <ul className={styles.list}>
        {resolutions.map((resolution) => {
          const words = plainText(resolution.passage)
          return (
            <li key={resolution.id} className={styles.card}>
              <div className={styles.facts}>
                {resolution.label && <span>{resolution.label}</span>}
                <Badge tone={TONES[resolution.choice]}>{t(`brackets.choice.${resolution.choice}`)}</Badge>
                <span className={styles.told}>{dateAndTime(resolution.resolvedAt, i18n.language)}</span>
              </div>
              <p className={styles.words} lang={language}>
                {words}
              </p>
              <div className={styles.actions}>
                <Button
                  size="small"
                  aria-label={t('brackets.putBackNamed', { words: words.slice(0, 60) })}
                  onPress={() => onPutBack(resolution)}
                >
                  {t('brackets.putBack')}
                </Button>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
