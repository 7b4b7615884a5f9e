import type { InterfaceLanguage, Settings, Theme } from '../../shared/model/settings'
import { createTranslator } from '../../shared/messages/translator'

/** The interface's translator; it starts in the browser's language until the core has said which. */
export const translator = createTranslator(navigator.language.startsWith('fr') ? 'fr' : 'en')

export function languageOf(settings: Settings, systemLanguage: InterfaceLanguage): InterfaceLanguage {
  return settings.language ?? systemLanguage
}

/** Puts the whole interface in a language, at once. */
export function applyLanguage(language: InterfaceLanguage): void {
  document.documentElement.lang = language
  if (translator.language !== language) void translator.changeLanguage(language)
}

/** Shows a theme; `system` leaves it to the style sheets. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}

/** The theme that differs from what is on screen now. */
export function oppositeTheme(theme: Theme): Theme {
  const dark = theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)
  return dark ? 'light' : 'dark'
}
