import type { ReactNode, Ref } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button'
import styles from './Button.module.css'
import { Tip } from './Tip'

export interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style' | 'aria-label'> {
  /** What it does: its accessible name and its tooltip. */
  label: string
  shortcut?: string | undefined
  children: ReactNode
  ref?: Ref<HTMLButtonElement>
}

/** A button that shows only an icon; the icon must be hidden from assistive technology. */
export function IconButton({ label, shortcut, ...rest }: IconButtonProps) {
  return (
    <Tip text={label} shortcut={shortcut}>
      <AriaButton {...rest} aria-label={label} className={`${styles.button} ${styles.quiet} ${styles.icon}`} />
    </Tip>
  )
}
