import { existsSync } from 'node:fs'
import Database from 'better-sqlite3'
import { Failure } from '../../shared/failure'
import { migrate, SCHEMA_VERSION, schemaVersion } from './migrate'
import { withSqliteFailures } from './sqliteFailure'

/** An open store. `store/<noun>` files are the only ones that write SQL. */
export interface Store {
  readonly db: Database.Database
  readonly path: string
  /** Prepares each statement once; the text of the statement is its key. */
  sql<Parameters extends unknown[] = unknown[], Row = unknown>(
    source: string,
  ): Database.Statement<Parameters, Row>
  /** Runs `work` in one transaction, taking the write lock at once; nested calls become savepoints. */
  transact<T>(work: () => T): T
  close(): void
}

/** Above this size the whole-file check would be felt at every start; the daily backup still makes it. */
const CHECKED_AT_START_BYTES = 64 * 1024 * 1024

/** How long a statement waits for another process to finish writing, in milliseconds. */
const BUSY_TIMEOUT = 4000

/**
 * Opens or creates the store at `path`, checks it and brings its schema up to date (with a backup in
 * `backupFolder` first). Fails with `store_newer`, `store_damaged` or `store_unwritable` and leaves
 * the file as it was.
 */
export function openStore(path: string, backupFolder: string, now: number): Store {
  return withSqliteFailures(path, () => {
    refuseNewer(path)
    const db = new Database(path, { timeout: BUSY_TIMEOUT })
    try {
      prepare(db, backupFolder, now)
    } catch (error) {
      db.close()
      throw error
    }
    return storeOver(db, path)
  })
}

/** Opens a store that `openStore` has prepared, to be read beside whoever writes it. */
export function openForReading(path: string): Store {
  return withSqliteFailures(path, () => {
    return storeOver(new Database(path, { readonly: true, fileMustExist: true, timeout: BUSY_TIMEOUT }), path)
  })
}

function prepare(db: Database.Database, backupFolder: string, now: number): void {
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.pragma('foreign_keys = ON')
  db.pragma('trusted_schema = OFF')
  checkWhole(db)
  migrate(db, backupFolder, now)
}

/** Looks without a right to write, so that a newer program's store is not touched in any way. */
function refuseNewer(path: string): void {
  if (!existsSync(path)) return
  const db = new Database(path, { readonly: true, timeout: BUSY_TIMEOUT })
  try {
    const found = schemaVersion(db)
    if (found > SCHEMA_VERSION) throw new Failure('store_newer', { path, found, known: SCHEMA_VERSION })
  } finally {
    db.close()
  }
}

function checkWhole(db: Database.Database): void {
  const size = Number(db.pragma('page_count', { simple: true })) * Number(db.pragma('page_size', { simple: true }))
  if (size > CHECKED_AT_START_BYTES) return
  const answer = db.pragma('quick_check(1)', { simple: true })
  if (answer !== 'ok') throw new Database.SqliteError(String(answer), 'SQLITE_CORRUPT')
}

/** Statements and transactions over an open database. */
export function storeOver(db: Database.Database, path: string): Store {
  const statements = new Map<string, Database.Statement>()
  return {
    db,
    path,
    sql(source) {
      let statement = statements.get(source)
      if (!statement) statements.set(source, (statement = db.prepare(source)))
      return statement as never
    },
    transact(work) {
      return withSqliteFailures(path, () => db.transaction(work).immediate())
    },
    close() {
      db.close()
    },
  }
}
