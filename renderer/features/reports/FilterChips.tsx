import { useTranslation } from 'react-i18next'
import styles from './ReportPage.module.css'

export interface FilterChip<Value> {
  value: Value
  label: string
  count: number
}

export interface FilterChipsProps<Value> {
  label: string
  chips: readonly FilterChip<Value>[]
  /** Null where nothing is left out. */
  value: Value | null
  onChange: (value: Value | null) => void
}

/** Narrows a list to one kind of thing; pressed again, shows all of it. */
export function FilterChips<Value extends string | number>({ label, chips, value, onChange }: FilterChipsProps<Value>) {
  const { i18n } = useTranslation()
  const number = new Intl.NumberFormat(i18n.language)
  return (
    <div className={styles.chips} role="group" aria-label={label}>
      {chips.map((chip) => (
        <button
          key={chip.value}
          type="button"
          className={styles.chip}
          aria-pressed={chip.value === value}
          onClick={() => onChange(chip.value === value ? null : chip.value)}
        >
          {chip.label} <span className={styles.count}>{number.format(chip.count)}</span>
        </button>
      ))}
    </div>
  )
}
