import type { i18n } from 'i18next'
import type { DescribedText } from '../../../shared/model/text'
import { longDate } from '../../ui/dates'

/** What a text is called once a newer one has taken its place: a digest, or the text of its date. */
export function formerName(translate: i18n['t'], text: DescribedText, language: string): string {
  if (text.wording === 'digest') return translate('importing.formerDigest')
  const date = text.adoptedOn ?? new Date(text.createdAt).toISOString().slice(0, 10)
  return translate(text.adoptedOn ? 'importing.formerAdopted' : 'importing.formerAdded', { date: longDate(date, language) })
}
