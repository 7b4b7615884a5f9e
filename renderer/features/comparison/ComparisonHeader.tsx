import { ArrowLeftRight, ListTree, Search, WrapText, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ComparedSource } from '../../../shared/model/comparison'
import { IconButton } from '../../ui/IconButton'
import { ToggleButton } from '../../ui/ToggleButton'
import { ChangeSteps } from './ChangeSteps'
import styles from './ComparisonHeader.module.css'
import { ExportMenu } from './ExportMenu'
import { StatePicker } from './StatePicker'
import { UndoSteps } from './UndoSteps'
import type { ComparisonView } from './useComparisonView'
import type { OpenedFiles } from './useOpenedFiles'
import type { ReadingLook } from './useReadingLook'
import type { Taking } from './useTaking'
import type { NamedState } from './useTextStates'

export interface ComparisonHeaderProps {
  left: ComparedSource | null
  right: ComparedSource | null
  states: readonly NamedState[]
  opened: OpenedFiles
  onChange: (left: ComparedSource | null, right: ComparedSource | null) => void
  onClose?: (() => void) | undefined
  /** Null while there is nothing to step through. */
  view: ComparisonView | null
  reading: ReadingLook
  /** Null where no draft is compared, which changes could be taken into. */
  taking: Taking | null
  onStep: (step: 1 | -1) => void
  onFind: () => void
}

/** What is compared with what, how it is read, and the way through it. */
export function ComparisonHeader(props: ComparisonHeaderProps) {
  const { left, right, states, opened, onChange, onClose, view, reading, taking, onStep, onFind } = props
  const { t } = useTranslation()
  const sides = { states, opened }
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{t('comparison.title')}</h1>
      <div className={styles.pickers}>
        <StatePicker {...sides} label={t('comparison.first')} value={left} onChange={(state) => onChange(state, right)} />
        <span className={styles.with}>{t('comparison.with')}</span>
        <StatePicker {...sides} label={t('comparison.second')} value={right} onChange={(state) => onChange(left, state)} />
        <IconButton
          label={t('comparison.swap')}
          isDisabled={left === null && right === null}
          onPress={() => onChange(right, left)}
        >
          <ArrowLeftRight size={15} aria-hidden />
        </IconButton>
      </div>
      <div className={styles.end}>
        {taking && <UndoSteps taking={taking} />}
        {view && (
          <>
            <ChangeSteps view={view} onStep={onStep} />
            <ToggleButton
              label={t('comparison.unified')}
              shortcut="U"
              isSelected={reading.isUnified}
              onChange={reading.toggleUnified}
            >
              <WrapText size={15} aria-hidden />
            </ToggleButton>
            <ToggleButton
              label={t('comparison.list.toggle')}
              shortcut="L"
              isSelected={reading.showsList}
              onChange={reading.toggleList}
            >
              <ListTree size={15} aria-hidden />
            </ToggleButton>
            <IconButton label={t('comparison.find.open')} onPress={onFind}>
              <Search size={15} aria-hidden />
            </IconButton>
          </>
        )}
        {view && left && right && <ExportMenu left={left} right={right} />}
        {onClose && (
          <IconButton label={t('comparison.close')} onPress={onClose}>
            <X size={16} aria-hidden />
          </IconButton>
        )}
      </div>
    </header>
  )
}
