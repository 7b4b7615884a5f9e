/** The tag in canonical form, or 'en' when its parts do not make a valid one: Intl would throw. */
function validTag(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en'
  } catch {
    return 'en'
  }
}

/** Spelled for Word's proofing, which wants a region: 'fr' → 'fr-FR', 'en' → 'en-GB' as the UN writes it. */
export function proofingLanguage(language: string): string {
  const locale = new Intl.Locale(validTag(language))
  const region = locale.region ?? (locale.language === 'en' ? 'GB' : locale.maximize().region)
  return region ? `${locale.language}-${region}` : locale.language
}

/** Primary subtags of the languages that negotiated texts use and that are written from right to left. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ps', 'ur', 'yi', 'dv', 'ckb'])

export function isRightToLeft(language: string): boolean {
  return RIGHT_TO_LEFT.has(language.split('-')[0] ?? '')
}

/** A calendar date (YYYY-MM-DD) in words, as the language writes it: « 1er mars 2024 », "1 March 2024". */
export function dateInWords(isoDate: string, language: string): string {
  const date = new Date(`${isoDate}T00:00:00Z`)
  const locale = language === 'en' ? 'en-GB' : validTag(language)
  const words = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date)
  // French writes the first of a month as an ordinal; CLDR's long date does not.
  return language.startsWith('fr') ? words.replace(/^1 /u, '1er ') : words
}
