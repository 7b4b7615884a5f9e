import { app } from 'electron'
import type { Platform } from '../core/platform'
import { interfaceLanguageOf } from '../core/systemLanguage'
import { version } from '../../package.json'

/** To be called once Electron is ready: before, it does not know the system's languages. */
export function createDesktopPlatform(dataFolder: string): Platform {
  return {
    host: 'desktop',
    version,
    dataFolder,
    systemLanguage: interfaceLanguageOf(app.getPreferredSystemLanguages()[0] ?? 'en'),
    capabilities: { nativeMenu: true },
    now: Date.now,
  }
}
