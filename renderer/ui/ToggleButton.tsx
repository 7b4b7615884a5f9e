import type { ReactNode, Ref } from 'react'
import {
  ToggleButton as AriaToggleButton,
  type ToggleButtonProps as AriaToggleButtonProps,
} from 'react-aria-components/ToggleButton'
import styles from './Button.module.css'
import { Tip } from './Tip'

export interface ToggleButtonProps extends Omit<AriaToggleButtonProps, 'className' | 'children' | 'style' | 'aria-label'> {
  /** What it switches: its accessible name and its tooltip. */
  label: string
  shortcut?: string | undefined
  children: ReactNode
  ref?: Ref<HTMLButtonElement>
}

/** A button that stays down; told to assistive technology as pressed or not. */
export function ToggleButton({ label, shortcut, ...rest }: ToggleButtonProps) {
  return (
    <Tip text={label} shortcut={shortcut}>
      <AriaToggleButton
        {...rest}
        aria-label={label}
        className={`${styles.button} ${styles.quiet} ${styles.icon} ${styles.toggle}`}
      />
    </Tip>
  )
}
