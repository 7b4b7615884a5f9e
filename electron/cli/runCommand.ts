import { createTranslator, failureSentence } from '../../shared/messages/translator'
import { openCore } from '../core/core'
import { failureFrom } from '../core/failures'
import { systemLanguage } from '../core/systemLanguage'
import { version } from '../../package.json'
import { CliFailure } from './cliFailure'
import type { Command } from './command'
import { checkCommand } from './commands/check'
import { bracketsCommand } from './commands/brackets'
import { compareCommand } from './commands/compare'
import { coverageCommand } from './commands/coverage'
import { exportCommand } from './commands/export'
import { gapsCommand } from './commands/gaps'
import { importCommand } from './commands/import'
import { precedentsCommand } from './commands/precedents'
import { searchCommand } from './commands/search'
import { textsCommand } from './commands/texts'
import { cliPlatform } from './platform'

const COMMANDS: Record<string, Command> = {
  texts: textsCommand,
  import: importCommand,
  export: exportCommand,
  compare: compareCommand,
  check: checkCommand,
  coverage: coverageCommand,
  gaps: gapsCommand,
  brackets: bracketsCommand,
  precedents: precedentsCommand,
  search: searchCommand,
}

/** Runs one command; resolves to the exit code. Results go to `print`, everything else to `warn`. */
export async function runCommand(
  given: readonly string[],
  print: (line: string) => void,
  warn: (line: string) => void,
): Promise<number> {
  const language = systemLanguage()
  const say = createTranslator(language).t
  try {
    const { dataFolder, rest } = takeDataFolder(given)
    const [name, ...args] = rest
    if (name === '--version') return print(version), 0
    if (name === undefined || name === '--help' || name === '-h' || args.includes('--help')) {
      return print(say('cli.usage')), name === undefined ? 1 : 0
    }
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
    if (!command) throw new CliFailure((t) => t('cli.unknownCommand', { command: name }))
    const core = openCore(cliPlatform(dataFolder))
    try {
      await command({ core: core.context, say, language, print, warn }, args)
    } finally {
      core.close()
    }
    return 0
  } catch (error) {
    warn(error instanceof CliFailure ? error.sentence(say) : failureSentence(say, failureFrom(error, '')))
    return 1
  }
}

/** `--data DIR` may stand anywhere. */
function takeDataFolder(given: readonly string[]): { dataFolder: string | undefined; rest: string[] } {
  const rest: string[] = []
  let dataFolder: string | undefined
  for (let at = 0; at < given.length; at++) {
    const argument = given[at]!
    if (argument === '--data') {
      dataFolder = given[++at]
      if (!dataFolder) throw new CliFailure((say) => say('cli.missing', { argument: '--data DIR' }))
    } else if (argument.startsWith('--data=')) dataFolder = argument.slice('--data='.length)
    else rest.push(argument)
  }
  return { dataFolder, rest }
}
