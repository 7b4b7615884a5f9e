import type { ReactNode } from 'react'
import { MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import styles from './Menu.module.css'
import { MenuList, type MenuAction } from './MenuList'

export interface MenuProps {
  label: string
  actions: readonly MenuAction[]
  /** The button that opens it. */
  children: ReactNode
}

export function Menu({ label, actions, children }: MenuProps) {
  return (
    <MenuTrigger>
      {children}
      <Popover className={styles.popover} offset={4}>
        <MenuList label={label} actions={actions} />
      </Popover>
    </MenuTrigger>
  )
}
