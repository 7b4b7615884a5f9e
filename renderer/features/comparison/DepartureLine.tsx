import { CornerDownRight, CornerRightUp } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Comparison, ComparisonRow } from '../../../shared/model/comparison'
import styles from './DepartureLine.module.css'
import { rowLabels } from './rowLabels'
import { shortened } from './shortened'

export interface DepartureLineProps {
  row: ComparisonRow
  comparison: Comparison
  direction: 'up' | 'down' | undefined
  isOpen: boolean
  onToggle: () => void
  onGo: () => void
}

// Enough to know the clause by; the rest stands where it moved to.
const SHOWN_CHARACTERS = 90

/** Where a clause stood that has moved: what it was, and the way to where it stands. */
export function DepartureLine({ row, comparison, direction, isOpen, onToggle, onGo }: DepartureLineProps) {
  const { t } = useTranslation()
  const { to } = rowLabels(row, comparison)
  const clause = comparison.left.clauses[row.left[0] ?? -1]
  const Icon = direction === 'up' ? CornerRightUp : CornerDownRight
  return (
    <div className={styles.line}>
      <span className={styles.words} lang={comparison.left.language}>
        {clause?.label && <span className={styles.label}>{clause.label}</span>}
        {clause && shortened(clause.text, SHOWN_CHARACTERS)}
      </span>
      <button type="button" className={styles.go} title={t('comparison.place.goTo')} onClick={onGo}>
        <Icon size={13} aria-hidden />
        {to ? t('comparison.place.movedTo', { place: to }) : t('comparison.place.movedAway')}
      </button>
      <button type="button" className={styles.go} aria-expanded={isOpen} onClick={onToggle}>
        {isOpen ? t('comparison.place.hide') : t('comparison.place.show')}
      </button>
    </div>
  )
}
