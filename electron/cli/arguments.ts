import { parseArgs, type ParseArgsConfig } from 'node:util'
import { CliFailure } from './cliFailure'

type Options = NonNullable<ParseArgsConfig['options']>

/**
 * Reads a command's arguments: `names` are its positional ones, all needed; the last may come more than
 * once where `last` says so. Fails naming the argument that is missing, one too many, or unknown.
 */
export function readArguments<T extends Options>(
  given: readonly string[],
  names: readonly string[],
  options: T,
  last: 'once' | 'repeated' = 'once',
) {
  const { values, positionals } = parse(given, options)
  const missing = names[positionals.length]
  if (missing) throw new CliFailure((say) => say('cli.missing', { argument: missing }))
  const extra = last === 'once' ? positionals[names.length] : undefined
  if (extra) throw new CliFailure((say) => say('cli.unknownOption', { option: extra }))
  return { values, positionals }
}

function parse<T extends Options>(given: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...given], options, allowPositionals: true, strict: true })
  } catch (error) {
    const quoted = /'([^']+)'/.exec((error as Error).message)?.[1] ?? (error as Error).message
    const option = quoted.replace(/ <value>.*$/, '')
    const known = option.split(', ').some((name) => name.replace(/^-+/, '') in options)
    throw new CliFailure((say) =>
      known ? say('cli.missing', { argument: option }) : say('cli.unknownOption', { option }),
    )
  }
}

/** The value of an option that must be one of a few. */
export function oneOf<T extends string>(value: string | undefined, option: string, choices: readonly T[]): T {
  if (value === undefined) throw new CliFailure((say) => say('cli.missing', { argument: option }))
  const chosen = choices.find((choice) => choice === value)
  if (chosen === undefined) {
    throw new CliFailure((say) =>
      say('cli.argument', {
        argument: option,
        sentence: say('cli.notOneOf', { value, choices: choices.join(', ') }),
      }),
    )
  }
  return chosen
}
