import { useTranslation } from 'react-i18next'
import type { UnbalancedBracket } from '../../../shared/model/bracket'
import type { ClausePlace } from '../../editor/brackets/bracketPlaces'
import { Button } from '../../ui/Button'
import styles from './BracketsPanel.module.css'

export interface UnbalancedListProps {
  unbalanced: readonly UnbalancedBracket[]
  labelOf: (clauseId: string) => string
  onGo: (place: ClausePlace) => void
}

const SHOWN = 20

/** Brackets without a partner, and what to do about each. */
export function UnbalancedList({ unbalanced, labelOf, onGo }: UnbalancedListProps) {
  const { t } = useTranslation()
  if (unbalanced.length === 0) return null
  return (
    <section aria-label={t('brackets.unbalancedTitle')}>
      <h3 className={styles.heading}>{t('brackets.unbalancedTitle')}</h3>
      <ul className={styles.list}>
        {unbalanced.slice(0, SHOWN).map(({ clauseId, at, what }) => {
          const label = labelOf(clauseId) || t('brackets.clause')
          return (
            <li key={`${clauseId} ${at}`} className={`${styles.card} ${styles.unbalanced}`}>
              <p>
                <strong>{label}</strong> {t(`brackets.hint.${what}`)}
              </p>
              <p className={styles.told}>{t(`brackets.mend.${what}`)}</p>
              <Button
                size="small"
                aria-label={t('brackets.goToUnbalanced', { label, at: at + 1 })}
                onPress={() => onGo({ clauseId, at })}
              >
                {t('brackets.go')}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
