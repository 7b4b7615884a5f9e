import type { ReactNode } from 'react'
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Kbd } from './Kbd'
import styles from './Menu.module.css'

export interface MenuAction {
  id: string
  label: string
  onAction: () => void
  description?: string | undefined
  shortcut?: string | undefined
  icon?: ReactNode
  isDisabled?: boolean
}

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
        <AriaMenu className={styles.menu} aria-label={label}>
          {actions.map((action) => (
            <MenuItem
              key={action.id}
              id={action.id}
              textValue={action.label}
              className={styles.item}
              isDisabled={action.isDisabled ?? false}
              onAction={action.onAction}
            >
              {action.icon}
              <span className={styles.label}>
                {action.label}
                {action.description && <span className={styles.description}>{action.description}</span>}
              </span>
              {action.shortcut && <Kbd keys={action.shortcut} />}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
