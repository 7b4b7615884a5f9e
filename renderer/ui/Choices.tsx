import type { ReactNode } from 'react'
import { Label } from 'react-aria-components/Label'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import styles from './Choices.module.css'

export interface Choice<Value extends string> {
  value: Value
  label: string
  description?: string | undefined
}

export interface ChoicesProps<Value extends string> {
  label: string
  choices: readonly Choice<Value>[]
  value: Value
  onChange: (value: Value) => void
  direction?: 'row' | 'column'
  description?: ReactNode
}

/** One choice among a few that are all worth seeing. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { label, choices, value, onChange, direction = 'column', description } = props
  return (
    <RadioGroup
      className={styles.group}
      value={value}
      onChange={(next) => {
        const chosen = choices.find((choice) => choice.value === next)
        if (chosen) onChange(chosen.value)
      }}
      orientation={direction === 'row' ? 'horizontal' : 'vertical'}
    >
      <Label className={styles.label}>{label}</Label>
      <div className={styles[direction]}>
        {choices.map((choice) => (
          <Radio key={choice.value} value={choice.value} className={styles.choice}>
            <span className={styles.dot} aria-hidden />
            <span className={styles.words}>
              <span>{choice.label}</span>
              {choice.description && <span className={styles.hint}>{choice.description}</span>}
            </span>
          </Radio>
        ))}
      </div>
      {description}
    </RadioGroup>
  )
}
