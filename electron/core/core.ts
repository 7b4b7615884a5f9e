import { join } from 'node:path'
import type { AppInfo } from '../../shared/model/app'
import { createComparisonThread } from './comparisonThread'
import type { CoreContext } from './context'
import { createCoreEvents } from './events'
import { createOpenedFiles } from './openedFiles'
import type { Platform } from './platform'
import { createPrecedentThread } from './precedentThread'
import { createCoreRouter, type CoreRouter } from './router'
import { createReportThread } from './reportThread'
import { createSaveParts } from './saveParts'
import { readSettings } from './settings'
import { createSpellingThread } from './spellingThread'
import { keepStore } from './storeKeeper'
import { createTextReading } from './textReading'
import { createTranslations } from './alignedTranslations'

/** The program without a window: a router any transport can serve, and a clean end. */
export interface Core {
  router: CoreRouter
  /** What the procedures work with, for a host that calls the core without a transport. */
  context: CoreContext
  close(): void
}

/** Opens the store in the platform's data folder. Never throws for a bad store: `app.getInfo` tells. */
export function openCore(platform: Platform): Core {
  const keeper = keepStore(platform)
  const events = createCoreEvents(() => keeper.findStore())
  const comparing = createComparisonThread()
  const reporting = createReportThread()
  const spelling = createSpellingThread()
  const precedents = createPrecedentThread({
    store: keeper.path,
    index: join(platform.dataFolder, 'precedents.sqlite'),
  })
  const context: CoreContext = {
    platform,
    events,
    reading: createTextReading(),
    translations: createTranslations(),
    comparing,
    reporting,
    spelling,
    precedents,
    openedFiles: createOpenedFiles(),
    saveParts: createSaveParts(),
    store: () => keeper.store(),
    interfaceLanguage: () => readSettings(keeper.store()).language ?? platform.systemLanguage,
  }
  const info = (): AppInfo => ({
    version: platform.version,
    host: platform.host,
    dataFolder: platform.dataFolder,
    systemLanguage: platform.systemLanguage,
    capabilities: platform.capabilities,
    store: keeper.state(),
  })
  const recover = (backup: string | null): AppInfo => {
    keeper.recover(backup)
    events.publish({ type: 'libraryChanged' })
    return info()
  }
  return {
    router: createCoreRouter(context, { info, recover }),
    context,
    close() {
      comparing.close()
      reporting.close()
      spelling.close()
      precedents.close()
      events.close()
      keeper.close()
    },
  }
}
