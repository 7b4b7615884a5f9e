import type { AppInfo } from '../../shared/model/app'

/** The interface language nearest to a locale as systems write it: `fr-CA`, `fr_FR.UTF-8`, `en-GB`. */
export function interfaceLanguageOf(locale: string): AppInfo['systemLanguage'] {
  return /^fr\b|^fr_/iu.test(locale) ? 'fr' : 'en'
}

/** What the system's own settings say, for hosts without a better source. */
export function systemLanguage(environment: NodeJS.ProcessEnv = process.env): AppInfo['systemLanguage'] {
  const named = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG
  return interfaceLanguageOf(named || Intl.DateTimeFormat().resolvedOptions().locale)
}
