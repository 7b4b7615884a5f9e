import { useTranslation } from 'react-i18next'
import type { TextState } from '../../../shared/model/version'
import { Select } from '../../ui/Select'
import styles from './ComparisonHeader.module.css'
import { stateKey, type NamedState } from './useTextStates'

export interface StatePickerProps {
  label: string
  states: readonly NamedState[]
  value: TextState | null
  onChange: (state: TextState) => void
}

/** Any text or version for one side. */
export function StatePicker({ label, states, value, onChange }: StatePickerProps) {
  const { t } = useTranslation()
  return (
    <div className={styles.picker}>
      <Select
        label={label}
        labelHidden
        placeholder={t('comparison.choose')}
        options={states.map(({ key, name, facts, language }) => ({
          value: key,
          label: name,
          description: facts,
          lang: language,
        }))}
        value={value && stateKey(value)}
        onChange={(key) => {
          const chosen = states.find((state) => state.key === key)
          if (chosen) onChange(chosen.state)
        }}
      />
    </div>
  )
}
