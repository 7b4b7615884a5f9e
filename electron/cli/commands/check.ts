import { hintSentence } from '../../../shared/messages/hintSentence'
import { hintsOf } from '../../core/checks'
import { readArguments } from '../arguments'
import type { Command } from '../command'
import { textStateOf } from '../sides'

export const checkCommand: Command = ({ core, say, print }, given) => {
  const { values, positionals } = readArguments(given, ['TEXT'], { json: { type: 'boolean' } })
  const found = hintsOf(core, textStateOf(core, 'TEXT', positionals[0]!))
  const hints = found.map((hint) => ({
    check: hint.check,
    clause: hint.clauseId,
    label: hint.label,
    at: { start: hint.start, end: hint.end },
    ...(hint.note && { note: hint.note }),
    message: hintSentence(say, hint),
    fixable: hint.fix !== null,
  }))
  if (values.json) {
    print(JSON.stringify({ hints }, null, 2))
    return
  }
  if (hints.length === 0) print(say('checks.noMore'))
  for (const [index, { label, clause, message, note }] of hints.entries()) {
    print(`${label || clause}${note ? `, ${say('checks.inNote')}` : ''}  ${message} (${found[index]!.words.trim().replace(/\s+/gu, ' ')})`)
  }
}
