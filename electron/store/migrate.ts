import type Database from 'better-sqlite3'
import { backUpNow } from './backups'
import { migrations } from './migrations/migrations'

/** The schema this program writes. */
export const SCHEMA_VERSION = migrations.length

export function schemaVersion(db: Database.Database): number {
  return Number(db.pragma('user_version', { simple: true }))
}

/**
 * Brings the schema forward to `target`, each numbered step in a transaction with its version, after
 * a backup when there is something to lose. Never goes back.
 */
export function migrate(db: Database.Database, backupFolder: string, now: number, target = SCHEMA_VERSION): void {
  const from = schemaVersion(db)
  if (from >= target) return
  if (from > 0) backUpNow(db, backupFolder, now, `before-format-${target}`)
  for (let version = from; version < target; version++) {
    db.transaction(() => {
      // Two programs may start at once: whoever comes second finds the step already made.
      if (schemaVersion(db) > version) return
      db.exec(migrations[version]!.sql)
      db.pragma(`user_version = ${version + 1}`)
    }).immediate()
  }
}
