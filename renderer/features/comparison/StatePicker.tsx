import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComparedSource } from '../../../shared/model/comparison'
import { Select } from '../../ui/Select'
import styles from './ComparisonHeader.module.css'
import type { OpenedFiles } from './useOpenedFiles'
import { stateKey, type NamedState } from './useTextStates'

export interface StatePickerProps {
  label: string
  states: readonly NamedState[]
  opened: OpenedFiles
  value: ComparedSource | null
  onChange: (state: ComparedSource) => void
}

const OPEN_FILE = 'file'
const ACCEPTED = '.txt,.text,.md,.markdown,.html,.htm,.docx'

/** Any text or version for one side, or a file opened only for this. */
export function StatePicker({ label, states, opened, value, onChange }: StatePickerProps) {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  const key = value && stateKey(value)
  const options = states.map(({ key: one, name, facts, language }) => ({
    value: one,
    label: name,
    description: facts,
    lang: language,
  }))
  const isUnknown = value !== null && 'opened' in value && !states.some((state) => state.key === key)
  return (
    <div className={styles.picker}>
      <Select
        label={label}
        labelHidden
        placeholder={t('comparison.choose')}
        options={[
          { value: OPEN_FILE, label: t('comparison.opened.choose'), description: t('comparison.opened.chooseHint') },
          ...(isUnknown
            ? [{ value: stateKey(value), label: t('comparison.opened.unnamed'), description: t('comparison.opened.notStored') }]
            : []),
          ...options,
        ]}
        value={key}
        onChange={(chosen) => {
          if (chosen === OPEN_FILE) return input.current?.click()
          const state = states.find((one) => one.key === chosen)?.state
          if (state) onChange(state)
        }}
      />
      <input
        ref={input}
        type="file"
        hidden
        aria-label={`${label}: ${t('comparison.opened.choose')}`}
        accept={ACCEPTED}
        onChange={(event) => {
          const file = event.target.files?.[0]
          // The same file can be chosen again, after it was mended.
          event.target.value = ''
          if (file) opened.open(file, ({ id }) => onChange({ opened: id }))
        }}
      />
    </div>
  )
}
