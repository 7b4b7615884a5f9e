import { isNamed } from '../../../shared/brackets/decisionsFor'
import { textView, type TextView } from '../../../shared/model/bracket'
import { exportFormat } from '../../../shared/model/exporting'
import * as exports from '../../core/exports'
import { oneOf, readArguments } from '../arguments'
import { about, CliFailure } from '../cliFailure'
import type { Command } from '../command'
import { writeWhole } from '../files'
import { textStateOf } from '../sides'

export const exportCommand: Command = async ({ core, say, warn }, given) => {
  const { values, positionals } = readArguments(given, ['TEXT'], {
    to: { type: 'string' },
    out: { type: 'string', short: 'o' },
    clean: { type: 'boolean' },
    view: { type: 'string' },
    notes: { type: 'boolean' },
    supporters: { type: 'boolean' },
    comments: { type: 'boolean' },
  })
  const format = oneOf(values.to, '--to', exportFormat.options)
  const path = values.out
  if (path === undefined) throw new CliFailure((t) => t('cli.missing', { argument: '-o' }))
  const view = viewFrom(values.view ?? 'everything')
  const state = textStateOf(core, 'TEXT', positionals[0]!)
  const { unresolved, parties, supporters, withdrawn, comments } = exports.check(core, state, view)
  if (typeof view === 'object' && !isNamed(parties, view.as)) throw unnamed(view.as, parties)
  const policy = values.clean ? 'refuse' : 'announce'
  const file = await exports.make(core, {
    state,
    format,
    unresolved: policy,
    view,
    notes: values.notes,
    supporters: values.supporters,
    comments: values.comments,
  })
  await writeWhole(path, new Uint8Array(await file.arrayBuffer()))
  if (unresolved.length > 0) warn(say('cli.announced', { count: unresolved.length }))
  if (values.comments && (format !== 'docx' || comments === 0)) warn(say('cli.noComments'))
  if (values.supporters && supporters === 0) warn(say('cli.noSupporters'))
  if (values.supporters && withdrawn > 0) warn(say('cli.withdrawnLeftOut', { count: withdrawn }))
}

function viewFrom(value: string): TextView {
  const view = textView.safeParse(value.startsWith('as=') ? { as: value.slice(3) } : value)
  if (view.success) return view.data
  throw about('--view', (say) => say('cli.notOneOf', { value, choices: 'everything, without-brackets, as=…' }))
}

/** A name written wrong must not pass for a delegation that accepts nothing. */
function unnamed(name: string, parties: readonly string[]): CliFailure {
  return about('--view', (say) =>
    parties.length > 0 ? say('cli.noSuchParty', { name, parties: parties.join(', ') }) : say('cli.noParties', { name }),
  )
}
