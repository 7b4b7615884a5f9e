import type { ReactNode } from 'react'
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip'
import { Kbd } from './Kbd'
import styles from './Tip.module.css'

interface TipProps {
  text: string
  shortcut?: string | undefined
  /** One focusable part of this folder, such as a Button. */
  children: ReactNode
}

/** What a control does, and its shortcut, while the pointer or the focus is on it. */
export function Tip({ text, shortcut, children }: TipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {children}
      <Tooltip className={styles.tip} placement="bottom" offset={6}>
        {text}
        {shortcut && <Kbd keys={shortcut} />}
      </Tooltip>
    </TooltipTrigger>
  )
}
