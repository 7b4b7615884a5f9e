import { beginningOf } from '../../../shared/reports/beginningOf'
import { gapsSentence } from '../../../shared/reports/gaps/gapsSentence'
import * as gaps from '../../core/gaps'
import { readArguments } from '../arguments'
import type { Command } from '../command'
import { referenceOf, textStateOf } from '../sides'

/** What of a reference a draft does not take up. */
export const gapsCommand: Command = async ({ core, say, print }, given) => {
  const { values, positionals } = readArguments(given, ['DRAFT', 'REFERENCE'], { json: { type: 'boolean' } })
  const state = textStateOf(core, 'DRAFT', positionals[0]!)
  const report = await gaps.make(core, state, referenceOf(core, 'REFERENCE', positionals[1]!))
  if (values.json) return print(JSON.stringify(report, null, 2))

  print(gapsSentence(say, report))
  if (!report.comparable) print(say('report.gaps.otherLanguage', { title: report.reference.title }))
  for (const { uptake, citation, text } of report.clauses) {
    if (uptake !== 'taken') print(`  ${say(`report.uptake.${uptake}`)}  ${citation}  ${beginningOf(text)}`)
  }
}
