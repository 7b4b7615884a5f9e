import { useRef, useState, type ReactNode } from 'react'
import { Popover } from 'react-aria-components/Popover'
import styles from './LateMenu.module.css'
import menuStyles from './Menu.module.css'
import { MenuList, type MenuAction, type MenuToggle } from './MenuList'

export interface LateMenuProps {
  /** What the button and its menu are for: their accessible name, and the button's tooltip. */
  label: string
  /** Asked for when the menu opens. */
  actions: () => readonly MenuAction[]
  /** A choice that stays, after the actions. */
  toggle?: MenuToggle
  isDisabled?: boolean
  /** The icon, hidden from assistive technology. */
  children: ReactNode
}

// Enter and Space too: the click a browser makes of them would not bring the focus to the first choice.
const OPENING_KEYS: ReadonlySet<string> = new Set(['ArrowDown', 'ArrowUp', 'Enter', ' '])

/** A menu that is made when it is opened: until then a plain button, as rows by the thousand can afford. */
export function LateMenu({ label, actions, toggle, isDisabled = false, children }: LateMenuProps) {
  const button = useRef<HTMLButtonElement>(null)
  const [opened, setOpened] = useState<'keys' | 'pointer' | null>(null)
  const open = (by: 'keys' | 'pointer'): void => {
    if (!isDisabled) setOpened(by)
  }
  const close = (): void => setOpened(null)
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={opened !== null}
        // Not `disabled`: that would take the focus away from whoever has just chosen something in the menu.
        aria-disabled={isDisabled || undefined}
        onClick={() => open('pointer')}
        onKeyDown={(event) => {
          if (!OPENING_KEYS.has(event.key)) return
          event.preventDefault()
          open('keys')
        }}
      >
        {children}
      </button>
      {opened && (
        <Popover
          isOpen
          onOpenChange={close}
          triggerRef={button}
          placement="bottom start"
          offset={4}
          className={menuStyles.popover}
          aria-label={label}
        >
          <MenuList
            label={label}
            actions={actions()}
            {...(toggle && { toggle })}
            focus={opened === 'keys' ? 'first' : 'menu'}
            onClose={close}
          />
        </Popover>
      )}
    </>
  )
}
