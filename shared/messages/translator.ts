import { createInstance, type i18n } from 'i18next'
import type { FailureData } from '../failure'
import type { InterfaceLanguage } from '../model/settings'
import { en } from './en'
import { fr } from './fr'

/** An i18next instance with both languages loaded; synchronous, no back end, no detection. */
export function createTranslator(language: InterfaceLanguage): i18n {
  const translator = createInstance()
  void translator.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    // React escapes what it renders; everything else writes plain text.
    interpolation: { escapeValue: false },
    resources: { en: { translation: en }, fr: { translation: fr } },
  })
  return translator
}

/** The sentence a user reads when a procedure fails. */
export function failureSentence(translate: i18n['t'], failure: FailureData): string {
  return translate(`failure.${failure.code}`, failure.details)
}
