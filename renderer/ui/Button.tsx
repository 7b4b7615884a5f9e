import type { ReactNode, Ref } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button'
import styles from './Button.module.css'
import { initialFocus } from './initialFocus'
import { Tip } from './Tip'

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style' | 'autoFocus'> {
  /** primary: the one thing to do here. secondary: the rest. quiet: no border until pointed at. */
  look?: 'primary' | 'secondary' | 'quiet' | 'danger'
  size?: 'normal' | 'small'
  /** Shown in the tooltip; the tooltip needs `tip`. */
  shortcut?: string | undefined
  tip?: string | undefined
  hasInitialFocus?: boolean
  children: ReactNode
  ref?: Ref<HTMLButtonElement>
}

/** A button; with `tip`, it explains itself and its shortcut while pointed at or focused. */
export function Button({ look = 'secondary', size = 'normal', tip, shortcut, hasInitialFocus, ...rest }: ButtonProps) {
  const button = (
    <AriaButton
      {...rest}
      {...initialFocus(hasInitialFocus)}
      className={`${styles.button} ${styles[look]} ${size === 'small' ? styles.small : ''}`}
    />
  )
  if (!tip) return button
  return (
    <Tip text={tip} shortcut={shortcut}>
      {button}
    </Tip>
  )
}
