import type { i18n } from 'i18next'
import type { InterfaceLanguage } from '../../shared/model/settings'
import type { CoreContext } from '../core/context'

/** What a command gets: the core, words, and somewhere to print. */
export interface CommandContext {
  core: CoreContext
  say: i18n['t']
  language: InterfaceLanguage
  print(line: string): void
  /** For what the user should know beside the result; never mixed with it. */
  warn(line: string): void
}

export type Command = (context: CommandContext, given: readonly string[]) => Promise<void> | void
