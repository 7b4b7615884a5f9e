import type { ReactNode } from 'react'
import { Menu as AriaMenu, MenuItem, type MenuProps as AriaMenuProps } from 'react-aria-components/Menu'
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

export interface MenuListProps extends Pick<AriaMenuProps<object>, 'onClose'> {
  label: string
  actions: readonly MenuAction[]
  /** Where the focus goes when it opens; by default its trigger says so. */
  focus?: 'first' | 'menu'
}

/** What a menu offers, inside its popover. */
export function MenuList({ label, actions, focus, ...rest }: MenuListProps) {
  const focusing = focus && { autoFocus: focus === 'first' ? ('first' as const) : true }
  return (
    <AriaMenu {...rest} {...focusing} className={styles.menu} aria-label={label}>
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
  )
}
