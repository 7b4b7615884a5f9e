import type { i18n } from 'i18next'
import type { LanguageTag } from '../../shared/model/text'
import { languageName } from './languageName'

/** The language of a clause and those it is in besides: "French · also in English". */
export function languagesInWords({ t, language: interfaceLanguage }: i18n, own: LanguageTag, others: readonly LanguageTag[]): string {
  const language = languageName(own, interfaceLanguage)
  if (others.length === 0) return language
  const named = others.map((tag) => languageName(tag, interfaceLanguage))
  return t('common.alsoInLanguages', { language, others: new Intl.ListFormat(interfaceLanguage).format(named) })
}
