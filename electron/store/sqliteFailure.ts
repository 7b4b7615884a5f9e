import Database from 'better-sqlite3'
import { Failure } from '../../shared/failure'

/** The sentence-bearing failure behind an error of SQLite, or the error itself when it is no such thing. */
export function sqliteFailure(error: unknown, path: string): unknown {
  if (!(error instanceof Database.SqliteError)) return error
  const { code } = error
  const options = { cause: error }
  if (code === 'SQLITE_FULL') return new Failure('disk_full', {}, options)
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return new Failure('store_damaged', { path }, options)
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return new Failure('store_busy', {}, options)
  if (/^SQLITE_(READONLY|CANTOPEN|IOERR|PERM|AUTH)/.test(code)) {
    return new Failure('store_unwritable', { path, reason: error.message }, options)
  }
  return error
}

/** Runs `work`, turning what SQLite throws into failures a user can read. */
export function withSqliteFailures<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw sqliteFailure(error, path)
  }
}
