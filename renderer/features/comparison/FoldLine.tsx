import { ChevronDown, ChevronRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { FoldItem } from './comparisonItems'
import styles from './ComparisonTable.module.css'

/** A run of rows that are not shown as changes; pressed, it shows them. */
export function FoldLine({ fold, onToggle }: { fold: FoldItem; onToggle: () => void }) {
  const { t } = useTranslation()
  const parts = (['unchanged', 'renumbered', 'typography', 'hidden'] as const)
    .filter((what) => fold[what] > 0)
    .map((what) => t(`comparison.fold.${what}`, { count: fold[what] }))
  const Icon = fold.isOpen ? ChevronDown : ChevronRight
  return (
    <div role="cell" aria-colspan={3} className={styles.foldCell}>
      <button type="button" className={styles.fold} aria-expanded={fold.isOpen} onClick={onToggle}>
        <Icon size={13} aria-hidden />
        {parts.join(' · ')}
      </button>
    </div>
  )
}
