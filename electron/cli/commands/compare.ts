import { compareTexts } from '../../../shared/compare/compareTexts'
import { comparisonPage } from '../../core/comparisons'
import { readArguments } from '../arguments'
import type { Command } from '../command'
import { comparisonText } from '../comparisonText'
import { writeWhole } from '../files'
import { sideOf } from '../sides'

export const compareCommand: Command = async ({ core, say, language, print }, given) => {
  const { values, positionals } = readArguments(given, ['LEFT', 'RIGHT'], {
    json: { type: 'boolean' },
    html: { type: 'string' },
  })
  const left = await sideOf(core, 'LEFT', positionals[0]!)
  const right = await sideOf(core, 'RIGHT', positionals[1]!)
  const comparison = compareTexts(left, right)
  if (values.html !== undefined) await writeWhole(values.html, await comparisonPage(comparison, language))
  if (values.json) print(JSON.stringify(comparison, null, 2))
  else if (values.html === undefined) print(comparisonText(comparison, say))
}
