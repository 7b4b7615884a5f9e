import type { i18n } from 'i18next'

/** What was wrong with which argument; said in one line, exit code 1. */
export class CliFailure extends Error {
  readonly sentence: (say: i18n['t']) => string

  constructor(sentence: (say: i18n['t']) => string) {
    super('wrong argument')
    this.sentence = sentence
  }
}

/** The same failure, told with the argument it is about. */
export function about(argument: string, sentence: (say: i18n['t']) => string): CliFailure {
  return new CliFailure((say) => say('cli.argument', { argument, sentence: sentence(say) }))
}
