import { Check } from 'lucide-react'
import { Checkbox } from 'react-aria-components/Checkbox'
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup'
import { Label } from 'react-aria-components/Label'
import styles from './Checkboxes.module.css'
import type { Choice } from './Choices'

export interface CheckboxesProps<Value extends string> {
  label: string
  choices: readonly Choice<Value>[]
  /** Those that are chosen. */
  values: readonly Value[]
  onChange: (values: Value[]) => void
}

/** Any number of choices among a list. */
export function Checkboxes<Value extends string>({ label, choices, values, onChange }: CheckboxesProps<Value>) {
  return (
    <CheckboxGroup
      className={styles.group}
      value={[...values]}
      onChange={(next) => onChange(choices.flatMap(({ value }) => (next.includes(value) ? [value] : [])))}
    >
      <Label className={styles.label}>{label}</Label>
      {choices.map((choice) => (
        <Checkbox key={choice.value} value={choice.value} className={styles.choice}>
          <span className={styles.box} aria-hidden>
            <Check size={12} strokeWidth={3} />
          </span>
          <span className={styles.words}>
            <span>{choice.label}</span>
            {choice.description && <span className={styles.description}>{choice.description}</span>}
          </span>
        </Checkbox>
      ))}
    </CheckboxGroup>
  )
}
