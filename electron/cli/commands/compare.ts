import { compareTexts } from '../../../shared/compare/compareTexts'
import { readArguments } from '../arguments'
import type { Command } from '../command'
import { writeWhole } from '../files'
import { sideOf } from '../sides'

export const compareCommand: Command = async ({ core, print }, given) => {
  const { values, positionals } = readArguments(given, ['LEFT', 'RIGHT'], {
    json: { type: 'boolean' },
    html: { type: 'string' },
  })
  const comparison = compareTexts(
    await sideOf(core, 'LEFT', positionals[0]!),
    await sideOf(core, 'RIGHT', positionals[1]!),
  )
  if (values.html !== undefined) {
    await writeWhole(values.html, JSON.stringify(comparison))
    return
  }
  print(JSON.stringify(comparison, null, 2))
}
