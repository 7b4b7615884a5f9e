import type { i18n } from 'i18next'

/** True where the Command key does what Ctrl does elsewhere. */
export const isApple = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/u.test(navigator.userAgent)

/** The names of the modifier keys as they stand on this machine's keyboard. */
export function modifiers(translate: i18n['t']): { mod: string; alt: string; shift: string } {
  if (isApple) return { mod: '⌘', alt: '⌥', shift: '⇧' }
  return {
    mod: translate('commands.keys.ctrl'),
    alt: translate('commands.keys.alt'),
    shift: translate('commands.keys.shift'),
  }
}
