import { resolve } from 'node:path'
import { defaultDataFolder } from '../core/dataFolder'
import type { Platform } from '../core/platform'
import { systemLanguage } from '../core/systemLanguage'
import { version } from '../../package.json'

export function cliPlatform(dataFolder: string | undefined): Platform {
  return {
    host: 'cli',
    version,
    dataFolder: dataFolder === undefined ? defaultDataFolder() : resolve(dataFolder),
    systemLanguage: systemLanguage(),
    capabilities: { nativeMenu: false },
    now: Date.now,
  }
}
