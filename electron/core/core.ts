import { createCoreRouter, type CoreRouter } from './router'
import type { Platform } from './platform'

/** The program without a window: a router any transport can serve, and a clean end. */
export interface Core {
  router: CoreRouter
  close(): void
}

/** Opens the store in the platform's data folder. Never throws for a bad store: `app.getInfo` tells. */
export function openCore(platform: Platform): Core {
  throw new Error(`not written yet ${platform.host} ${String(createCoreRouter)}`)
}
