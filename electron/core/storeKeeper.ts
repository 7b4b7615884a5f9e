import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../../shared/failure'
import type { StoreState } from '../../shared/model/app'
import { backUpDaily, listBackups, replaceStore, setAsidePath } from '../store/backups'
import { openStore, type Store } from '../store/store'
import type { Platform } from './platform'
import { seedReferences } from './references'
import { seedSupport } from './shippedSupport'
import { purgeRemoved } from './texts'

/** Long enough for the first window to be up before the day's backup is made. */
const BACKUP_AFTER = 10_000

/** Opens the store if it can be opened, says what is wrong if not, and helps it on. */
export interface StoreKeeper {
  readonly path: string
  /** Fails with the reason when there is no open store. */
  store(): Store
  findStore(): Store | null
  state(): StoreState
  /** Sets a damaged store aside and goes on with a backup, or with a new one. */
  recover(backup: string | null): void
  close(): void
}

export function keepStore(platform: Platform): StoreKeeper {
  const path = join(platform.dataFolder, 'chapeau.sqlite')
  const backupFolder = join(platform.dataFolder, 'backups')
  let opened: Store | Failure
  let backup: NodeJS.Timeout | null = null

  const open = (): Store | Failure => {
    try {
      makeFolder(platform.dataFolder)
      const store = openStore(path, backupFolder, platform.now())
      try {
        seedReferences(store, platform.now())
        seedSupport(store)
        purgeRemoved(store, platform.now())
      } catch (error) {
        store.close()
        throw error
      }
      return store
    } catch (error) {
      if (error instanceof Failure) return error
      throw error
    }
  }
  opened = open()
  if (platform.host !== 'cli') {
    backup = setTimeout(() => {
      // A backup that cannot be made today must not stop anybody's work; the next start tries again.
      if (!(opened instanceof Failure)) backUpDaily(opened.db, backupFolder, platform.now()).catch(() => {})
    }, BACKUP_AFTER)
    backup.unref()
  }

  return {
    path,
    store() {
      if (opened instanceof Failure) throw opened
      return opened
    },
    findStore: () => (opened instanceof Failure ? null : opened),
    state() {
      if (!(opened instanceof Failure)) return { state: 'ready' }
      return stateOf(opened, path, backupFolder, platform.now())
    },
    recover(name) {
      if (!(opened instanceof Failure)) return
      if (opened.code !== 'store_damaged') throw opened
      replaceStore(path, setAsidePath(path, platform.now()), backupFolder, name)
      opened = open()
      if (opened instanceof Failure) throw opened
    },
    close() {
      if (backup) clearTimeout(backup)
      if (!(opened instanceof Failure)) opened.close()
    },
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new Failure('store_unwritable', { path: folder, reason: (error as Error).message }, { cause: error })
  }
}

function stateOf(failure: Failure, path: string, backupFolder: string, now: number): StoreState {
  const { details } = failure
  if (failure.code === 'store_newer') {
    return { state: 'newer', path, found: Number(details.found), known: Number(details.known) }
  }
  if (failure.code === 'store_damaged') {
    return { state: 'damaged', path, keptAs: setAsidePath(path, now), backups: listBackups(backupFolder) }
  }
  return { state: 'unwritable', path, reason: String(details.reason ?? failure.code) }
}
