import { exportFormat } from '../../../shared/model/exporting'
import * as exports from '../../core/exports'
import { oneOf, readArguments } from '../arguments'
import { CliFailure } from '../cliFailure'
import type { Command } from '../command'
import { writeWhole } from '../files'
import { textStateOf } from '../sides'

export const exportCommand: Command = async ({ core, say, warn }, given) => {
  const { values, positionals } = readArguments(given, ['TEXT'], {
    to: { type: 'string' },
    out: { type: 'string', short: 'o' },
    clean: { type: 'boolean' },
  })
  const format = oneOf(values.to, '--to', exportFormat.options)
  const path = values.out
  if (path === undefined) throw new CliFailure((t) => t('cli.missing', { argument: '-o' }))
  const state = textStateOf(core, 'TEXT', positionals[0]!)
  const { unresolved } = exports.check(core, state)
  const file = await exports.make(core, { state, format, unresolved: values.clean ? 'refuse' : 'announce' })
  await writeWhole(path, new Uint8Array(await file.arrayBuffer()))
  if (unresolved.length > 0) warn(say('cli.announced', { count: unresolved.length }))
}
