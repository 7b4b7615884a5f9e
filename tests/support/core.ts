import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ContractRouterClient } from '@orpc/contract'
import { createRouterClient } from '@orpc/server'
import { openCore, type Core } from '../../electron/core/core'
import type { Platform } from '../../electron/core/platform'
import type { Contract } from '../../shared/contract'

export interface TestCore {
  core: Core
  /** Every procedure, called in memory and validated as over any transport. */
  client: ContractRouterClient<Contract>
  platform: Platform
  /** The store's file. */
  path: string
  close(): void
}

/**
 * A core over a data folder of its own, removed by `close`. Given `dataFolder`, the core is opened there
 * and the folder stays: for what a second start finds.
 */
export function openTestCore(options: Partial<Platform> = {}): TestCore {
  const dataFolder = options.dataFolder ?? mkdtempSync(join(tmpdir(), 'chapeau-core-'))
  const platform: Platform = {
    host: 'test',
    version: '0.0.0-test',
    systemLanguage: 'en',
    capabilities: { nativeMenu: false },
    now: Date.now,
    ...options,
    dataFolder,
  }
  const core = openCore(platform)
  return {
    core,
    client: createRouterClient(core.router, { context: {} }),
    platform,
    path: join(dataFolder, 'chapeau.sqlite'),
    close() {
      core.close()
      if (options.dataFolder === undefined) rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}
