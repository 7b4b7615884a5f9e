import type { i18n } from 'i18next'
import type { Hint } from '../model/hint'

/** What a hint says. */
export function hintSentence(translate: i18n['t'], { message, values }: Pick<Hint, 'message' | 'values'>): string {
  return translate(`checks.hints.${message}`, { mark: '', word: '', short: '', ...values })
}
