import { rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import { Failure } from '../../../shared/failure'
import { withSqliteFailures } from '../sqliteFailure'
import { storeOver, type Store } from '../store'

/** Counted up whenever what the index holds is computed otherwise: an older one is built anew. */
const EDITION = 4

const SCHEMA = `
  -- What was read of each text, and in which state of it.
  CREATE TABLE source (
    text_pk INTEGER PRIMARY KEY,
    state TEXT NOT NULL
  ) STRICT;

  -- One wording that can be found. A changed one gets a new number; the old number stays unused for ever.
  CREATE TABLE document (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    text_pk INTEGER NOT NULL,
    clause_pk INTEGER NOT NULL,
    hash INTEGER NOT NULL,
    terms INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX document_of_text ON document (text_pk);

  -- The same of 65,536 documents at once, as they were when their last number was given: read in no time at a start.
  CREATE TABLE document_block (
    first INTEGER PRIMARY KEY,
    columns BLOB NOT NULL
  ) STRICT;

  -- key is a term and a segment of 65,536 documents; numbers are theirs within the segment, two bytes each.
  CREATE TABLE posting (
    key INTEGER PRIMARY KEY,
    numbers BLOB NOT NULL
  ) STRICT;
`

/**
 * Opens the index of agreed language, which is derived from the store and holds nothing else: one that is
 * missing, damaged or of another edition is begun anew, and nothing waits for the disk.
 */
export function openIndex(path: string): Store {
  return withSqliteFailures(path, () => {
    try {
      return openAsIs(path)
    } catch (error) {
      if (!isDamage(error)) throw error
      deleteIndex(path)
      return openAsIs(path)
    }
  })
}

export function deleteIndex(path: string): void {
  for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(path + suffix, { force: true })
}

/** True for what only building anew can mend. */
export function isDamage(error: unknown): boolean {
  if (error instanceof Failure) return error.code === 'store_damaged'
  // A schema that is not ours is as good as damaged.
  return error instanceof Database.SqliteError && /^SQLITE_(CORRUPT|NOTADB|ERROR)/.test(error.code)
}

function openAsIs(path: string): Store {
  const db = new Database(path, { timeout: 4000 })
  try {
    db.pragma('journal_mode = TRUNCATE')
    db.pragma('synchronous = OFF')
    db.pragma('trusted_schema = OFF')
    db.pragma('cache_size = -16000')
    db.transaction(() => prepare(db)).immediate()
  } catch (error) {
    db.close()
    throw error
  }
  return storeOver(db, path)
}

function prepare(db: Database.Database): void {
  if (db.pragma('user_version', { simple: true }) === EDITION) return
  for (const table of ['source', 'document', 'document_block', 'posting']) db.exec(`DROP TABLE IF EXISTS ${table}`)
  db.exec(SCHEMA)
  db.pragma(`user_version = ${EDITION}`)
}
