import { z } from 'zod'

export const interfaceLanguage = z.enum(['en', 'fr'])
export type InterfaceLanguage = z.infer<typeof interfaceLanguage>

export const theme = z.enum(['light', 'dark', 'system'])
export type Theme = z.infer<typeof theme>

export const settings = z.object({
  /** Null follows the system's language. */
  language: interfaceLanguage.nullable(),
  theme,
})
export type Settings = z.infer<typeof settings>

export const DEFAULT_SETTINGS: Settings = { language: null, theme: 'system' }
