import { mkdirSync, readdirSync, renameSync, rmSync, statSync, copyFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { Failure } from '../../shared/failure'
import type { Backup } from '../../shared/model/app'

/** Two weeks of days: long enough to notice, short enough to carry. */
const KEPT_DAILY = 14
const DAY = 24 * 60 * 60 * 1000
const DAILY = /^chapeau-\d{4}-\d{2}-\d{2}T\d{6}-daily\.sqlite$/
const ANY = /^chapeau-[\w-]+\.sqlite$/

/** Newest first. */
export function listBackups(folder: string): Backup[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => ANY.test(name))
    .map((name) => {
      const { mtimeMs, size } = statSync(join(folder, name))
      return { name, madeAt: Math.round(mtimeMs), bytes: size }
    })
    .toSorted((a, b) => b.madeAt - a.madeAt)
}

/** Copies the database as it stands, whole, before going on. The copy appears under its name only when complete. */
export function backUpNow(db: Database.Database, folder: string, now: number, why: string): string {
  const { part, done } = names(folder, now, why)
  db.prepare('VACUUM INTO ?').run(part)
  renameSync(part, done)
  return done
}

/**
 * Makes the day's backup if the newest is older than a day, without holding the database, and lets go
 * of the oldest. Resolves to its path, or null when none was due.
 */
export async function backUpDaily(db: Database.Database, folder: string, now: number): Promise<string | null> {
  const newest = listBackups(folder).find((backup) => DAILY.test(backup.name))
  // A clock set back must not stop backups: only the past day counts.
  if (newest && newest.madeAt <= now && now - newest.madeAt < DAY) return null
  const { part, done } = names(folder, now, 'daily')
  try {
    await db.backup(part)
    settle(part)
    renameSync(part, done)
  } finally {
    rmSync(part, { force: true })
  }
  const daily = listBackups(folder).filter((backup) => DAILY.test(backup.name))
  for (const { name } of daily.slice(KEPT_DAILY)) rmSync(join(folder, name), { force: true })
  return done
}

function names(folder: string, now: number, why: string): { part: string; done: string } {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const stamp = new Date(now).toISOString().slice(0, 19).replaceAll(':', '')
  const done = join(folder, `chapeau-${stamp}-${why}.sqlite`)
  const part = `${done}.${process.pid}.part`
  rmSync(part, { force: true })
  return { part, done }
}

/** Makes the copy one file that needs no journal, and checks it: a damaged store must not push a good backup out. */
function settle(path: string): void {
  const db = new Database(path)
  try {
    db.pragma('journal_mode = DELETE')
    if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new Failure('store_damaged', { path })
  } finally {
    db.close()
  }
}

/** Where a damaged store will be kept: beside it, dated, never over an earlier one. */
export function setAsidePath(path: string, now: number): string {
  const stamp = new Date(now).toISOString().slice(0, 19).replaceAll(':', '')
  let candidate = path.replace(/\.sqlite$/, `.damaged-${stamp}.sqlite`)
  for (let copy = 2; existsSync(candidate); copy++) {
    candidate = path.replace(/\.sqlite$/, `.damaged-${stamp}-${copy}.sqlite`)
  }
  return candidate
}

/** Renames the store and its journals to `keptAs`; then puts `backup` in its place, or nothing. */
export function replaceStore(path: string, keptAs: string, folder: string, backup: string | null): void {
  if (backup !== null && !listBackups(folder).some((known) => known.name === backup)) {
    throw new Failure('not_found', { what: 'backup', id: backup })
  }
  for (const suffix of ['', '-wal', '-shm']) {
    if (existsSync(path + suffix)) renameSync(path + suffix, keptAs + suffix)
  }
  if (backup === null) return
  const part = `${path}.${process.pid}.part`
  copyFileSync(join(folder, backup), part)
  renameSync(part, path)
}
