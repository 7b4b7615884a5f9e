import type { i18n } from 'i18next'
import type { SaveState } from './draftHandle'

/** The state of saving in a word or two. */
export function saveWord(translate: i18n['t'], save: SaveState): string {
  return typeof save === 'string' ? translate(`drafting.save.${save}`) : translate('drafting.save.failed')
}
