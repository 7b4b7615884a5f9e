import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../../ui/IconButton'
import styles from './ComparisonHeader.module.css'
import type { ComparisonView } from './useComparisonView'

/** Where one is among the changes, and the way to the next and the one before. */
export function ChangeSteps({ view, onStep }: { view: ComparisonView; onStep: (step: 1 | -1) => void }) {
  const { t } = useTranslation()
  const count = view.changes.length
  const position = view.current === null ? -1 : view.changes.indexOf(view.current.row)
  return (
    <div className={styles.steps}>
      <IconButton label={t('comparison.previous')} shortcut="P" isDisabled={count === 0} onPress={() => onStep(-1)}>
        <ChevronLeft size={15} aria-hidden />
      </IconButton>
      <span className={styles.position}>
        {position < 0
          ? t('comparison.changes', { count })
          : t('comparison.position', { position: position + 1, count })}
      </span>
      <IconButton label={t('comparison.next')} shortcut="N" isDisabled={count === 0} onPress={() => onStep(1)}>
        <ChevronRight size={15} aria-hidden />
      </IconButton>
    </div>
  )
}
