import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Menu as AriaMenu, MenuItem, MenuSection, type MenuProps as AriaMenuProps } from 'react-aria-components/Menu'
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

/** A choice in a menu that is on or off, and stays so. */
export interface MenuToggle {
  label: string
  isOn: boolean
  onChange: (isOn: boolean) => void
}

export interface MenuListProps extends Pick<AriaMenuProps<object>, 'onClose'> {
  label: string
  actions: readonly MenuAction[]
  toggle?: MenuToggle
  /** Where the focus goes when it opens; by default its trigger says so. */
  focus?: 'first' | 'menu'
}

const TOGGLE = 'toggle'

/** What a menu offers, inside its popover. */
export function MenuList({ label, actions, toggle, focus, ...rest }: MenuListProps) {
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
      {toggle && (
        <MenuSection
          className={styles.toggles}
          aria-label={toggle.label}
          selectionMode="multiple"
          selectedKeys={toggle.isOn ? [TOGGLE] : []}
          onSelectionChange={(keys) => toggle.onChange(keys === 'all' || keys.has(TOGGLE))}
        >
          <MenuItem id={TOGGLE} textValue={toggle.label} className={styles.item}>
            <Check size={14} aria-hidden className={styles.check} />
            <span className={styles.label}>{toggle.label}</span>
          </MenuItem>
        </MenuSection>
      )}
    </AriaMenu>
  )
}
