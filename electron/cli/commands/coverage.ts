import { coverageParts } from '../../../shared/reports/coverage/coverageParts'
import { coverageSentence, partName, shareInWords, statusInWords } from '../../../shared/reports/coverage/coverageSentence'
import { beginningOf } from '../../../shared/reports/beginningOf'
import * as coverage from '../../core/coverage'
import { readArguments } from '../arguments'
import type { Command } from '../command'
import { writeWhole } from '../files'
import { textStateOf } from '../sides'

/** How much of a draft is agreed language, from where, clause by clause. */
export const coverageCommand: Command = async ({ core, say, print }, given) => {
  const { values, positionals } = readArguments(given, ['DRAFT'], {
    json: { type: 'boolean' },
    docx: { type: 'string' },
    html: { type: 'string' },
  })
  const state = textStateOf(core, 'DRAFT', positionals[0]!)
  for (const format of ['docx', 'html'] as const) {
    const path = values[format]
    if (path === undefined) continue
    const file = await coverage.exportFile(core, state, format)
    await writeWhole(path, new Uint8Array(await file.arrayBuffer()))
  }
  const report = await coverage.make(core, state)
  if (values.json) return print(JSON.stringify(report, null, 2))
  if (values.docx !== undefined || values.html !== undefined) return

  print(coverageSentence(say, report))
  for (const part of coverageParts(report)) {
    print(`  ${shareInWords(say, part).padStart(4)}  ${partName(say, part)} (${say('cli.words', { count: part.words })})`)
  }
  for (const { number, text, status, sources } of report.clauses) {
    const [source, ...others] = sources
    const how = source && others.length === 0 ? statusInWords(say, source) : say(`report.status.${status}`)
    const from = sources.map(({ citation }) => citation).join(' · ')
    print(`${number || '–'}  ${beginningOf(text)}  ${how}${from && `: ${from}`}`)
  }
}
