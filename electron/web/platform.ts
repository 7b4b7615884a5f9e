import type { Platform } from '../core/platform'
import { systemLanguage } from '../core/systemLanguage'
import { version } from '../../package.json'
import type { Options } from './options'

export function createWebPlatform(options: Pick<Options, 'dataFolder'>): Platform {
  return {
    host: 'web',
    version,
    dataFolder: options.dataFolder,
    systemLanguage: systemLanguage(),
    capabilities: { nativeMenu: false },
    now: Date.now,
  }
}
