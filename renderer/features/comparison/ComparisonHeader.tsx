import { ArrowLeftRight, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { TextState } from '../../../shared/model/version'
import { IconButton } from '../../ui/IconButton'
import { ChangeSteps } from './ChangeSteps'
import styles from './ComparisonHeader.module.css'
import { FilterChips } from './FilterChips'
import { StatePicker } from './StatePicker'
import type { ComparisonView } from './useComparisonView'
import type { NamedState } from './useTextStates'

export interface ComparisonHeaderProps {
  left: TextState | null
  right: TextState | null
  states: readonly NamedState[]
  onChange: (left: TextState | null, right: TextState | null) => void
  onClose?: (() => void) | undefined
  /** Null while there is nothing to filter or to step through. */
  view: ComparisonView | null
  onStep: (step: 1 | -1) => void
}

/** What is compared with what, what of it is shown, and the way through it. */
export function ComparisonHeader({ left, right, states, onChange, onClose, view, onStep }: ComparisonHeaderProps) {
  const { t } = useTranslation()
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{t('comparison.title')}</h1>
      <div className={styles.pickers}>
        <StatePicker
          label={t('comparison.first')}
          states={states}
          value={left}
          onChange={(state) => onChange(state, right)}
        />
        <span className={styles.with}>{t('comparison.with')}</span>
        <StatePicker
          label={t('comparison.second')}
          states={states}
          value={right}
          onChange={(state) => onChange(left, state)}
        />
        <IconButton
          label={t('comparison.swap')}
          isDisabled={left === null && right === null}
          onPress={() => onChange(right, left)}
        >
          <ArrowLeftRight size={15} aria-hidden />
        </IconButton>
      </div>
      {view && <FilterChips view={view} />}
      <div className={styles.end}>
        {view && <ChangeSteps view={view} onStep={onStep} />}
        {onClose && (
          <IconButton label={t('comparison.close')} onPress={onClose}>
            <X size={16} aria-hidden />
          </IconButton>
        )}
      </div>
    </header>
  )
}
