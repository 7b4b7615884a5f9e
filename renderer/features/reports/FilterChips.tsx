import { Chip } from '../../ui/Chip'
import styles from '../../ui/Chip.module.css'

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
  return (
    <div className={styles.chips} role="group" aria-label={label}>
      {chips.map((chip) => {
        const isPressed = chip.value === value
        return (
          <Chip
            key={chip.value}
            label={chip.label}
            count={chip.count}
            isPressed={isPressed}
            onPress={() => onChange(isPressed ? null : chip.value)}
          />
        )
      })}
    </div>
  )
}
