import type { LanguageTag } from '../../../shared/model/text'

/** How a placeholder begins in a text of this language; its subject follows. */
export function placeholderWords(language: LanguageTag): string {
  return /^fr\b/iu.test(language) ? 'Espace réservé pour ' : 'Placeholder for '
}
