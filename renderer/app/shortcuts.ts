import type { i18n } from 'i18next'
import { isApple, modifiers } from '../ui/modifiers'

/** "mod+shift+f": mod is Ctrl, or Command on a Mac; the last part is the key as `KeyboardEvent.key` names it. */
export type Shortcut = string

const SIGNS: Record<string, string> = { arrowup: '↑', arrowdown: '↓', enter: '↵' }

/** True when the keys pressed are exactly the shortcut's, other modifiers up. */
export function matchesShortcut(event: KeyboardEvent, shortcut: Shortcut): boolean {
  const parts = shortcut.split('+')
  const mod = isApple ? event.metaKey : event.ctrlKey
  const other = isApple ? event.ctrlKey : event.metaKey
  return (
    event.key.toLowerCase() === parts.at(-1) &&
    mod === parts.includes('mod') &&
    event.altKey === parts.includes('alt') &&
    event.shiftKey === parts.includes('shift') &&
    !other
  )
}

/** The shortcut as it is written on this machine's keys: "Ctrl Shift F", "⇧ ⌘ F". */
export function writtenShortcut(translate: i18n['t'], shortcut: Shortcut): string {
  const names = modifiers(translate)
  return shortcut
    .split('+')
    .map((part) => {
      if (part === 'mod') return names.mod
      if (part === 'alt') return names.alt
      if (part === 'shift') return names.shift
      if (part === 'tab') return translate('commands.keys.tab')
      return SIGNS[part] ?? part.toUpperCase()
    })
    .join(' ')
}
