import { compareTexts } from '../../../shared/compare/compareTexts'
import type { ComparisonFormat } from '../../../shared/model/comparison'
import { comparisonFile, scalesOf } from '../../core/comparisons'
import { readArguments } from '../arguments'
import { CliFailure } from '../cliFailure'
import type { Command } from '../command'
import { comparisonText } from '../comparisonText'
import { writeWhole } from '../files'
import { sideOf } from '../sides'

export const compareCommand: Command = async ({ core, say, language, print }, given) => {
  const { values, positionals } = readArguments(given, ['LEFT', 'RIGHT'], {
    json: { type: 'boolean' },
    html: { type: 'string' },
    docx: { type: 'string' },
    tracked: { type: 'boolean' },
    author: { type: 'string' },
    csv: { type: 'string' },
  })
  if (values.tracked && values.docx === undefined) throw new CliFailure((t) => t('cli.missing', { argument: '--docx' }))
  const left = await sideOf(core, 'LEFT', positionals[0]!)
  const right = await sideOf(core, 'RIGHT', positionals[1]!)
  const comparison = compareTexts(left, right, { scales: scalesOf(core) })
  const files: [path: string | undefined, format: ComparisonFormat][] = [
    [values.html, 'html'],
    [values.docx, values.tracked ? 'tracked' : 'docx'],
    [values.csv, 'csv'],
  ]
  const wanted = files.filter((file): file is [string, ComparisonFormat] => file[0] !== undefined)
  for (const [path, format] of wanted) {
    const { bytes } = await comparisonFile(comparison, { format, author: values.author ?? '', language })
    await writeWhole(path, bytes)
  }
  if (values.json) print(JSON.stringify(comparison, null, 2))
  else if (wanted.length === 0) print(comparisonText(comparison, say))
}
