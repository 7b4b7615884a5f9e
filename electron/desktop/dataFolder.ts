import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { defaultDataFolder } from '../core/dataFolder'

/** The folder that `--data` names; Chromium's own switches may stand beside it. */
export function readDataFolder(given: string[]): string {
  const { values } = parseArgs({ args: given, options: { data: { type: 'string' } }, strict: false })
  return typeof values.data === 'string' ? resolve(values.data) : defaultDataFolder()
}
