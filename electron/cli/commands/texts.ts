import type { TextRecord } from '../../../shared/model/text'
import * as texts from '../../core/texts'
import { readArguments } from '../arguments'
import type { Command } from '../command'

/** What `texts --json` and `import --json` tell of a text. */
export function textFacts({ id, title, kind, language, wording, clauses }: TextRecord) {
  return { id, title, kind, language, wording, clauses }
}

export const textsCommand: Command = ({ core, say, print }, given) => {
  const { values } = readArguments(given, [], { json: { type: 'boolean' } })
  const records = texts.list(core)
  if (values.json) {
    print(JSON.stringify(records.map(textFacts), null, 2))
    return
  }
  const longest = Math.max(0, ...records.map((record) => record.id.length))
  for (const record of records) {
    const kind = say(`cli.kind.${record.wording === 'digest' ? 'digest' : record.kind}`)
    const facts = [kind, record.language, say('cli.clauses', { count: record.clauses })].join(', ')
    print(`${record.id.padEnd(longest)}  ${record.title} (${facts})`)
  }
}
