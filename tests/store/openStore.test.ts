import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync, existsSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { backUpDaily, listBackups, replaceStore, setAsidePath } from '../../electron/store/backups'
import { migrate, SCHEMA_VERSION, schemaVersion } from '../../electron/store/migrate'
import { migrations } from '../../electron/store/migrations/migrations'
import { openStore } from '../../electron/store/store'

const NOW = Date.UTC(2026, 10, 21, 21, 8)
const DAY = 24 * 60 * 60 * 1000
let folder: string
let path: string
let backups: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chapeau-store-'))
  path = join(folder, 'chapeau.sqlite')
  backups = join(folder, 'backups')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('opening the store', () => {
  it('creates it with write-ahead logging, full synchronisation, foreign keys and strict tables', () => {
    const store = openStore(path, backups, NOW)
    const pragma = (name: string) => store.db.pragma(name, { simple: true })
    expect([pragma('journal_mode'), pragma('synchronous'), pragma('foreign_keys')]).toEqual(['wal', 2, 1])
    const lax = store.db
      .prepare(`SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%' AND schema = 'main'`)
      .pluck()
      .all()
    expect(lax).toEqual([])
    expect(schemaVersion(store.db)).toBe(SCHEMA_VERSION)
    store.close()
  })

  it('refuses a store from a newer program by name and leaves every byte of it', () => {
    const db = new Database(path)
    db.exec('CREATE TABLE tomorrow (x)')
    db.pragma(`user_version = ${SCHEMA_VERSION + 3}`)
    db.close()
    const before = readFileSync(path)
    expect(() => openStore(path, backups, NOW)).toThrow(
      expect.objectContaining({ code: 'store_newer', details: { path, found: SCHEMA_VERSION + 3, known: SCHEMA_VERSION } }),
    )
    expect(readFileSync(path).equals(before)).toBe(true)
    expect(readdirSync(folder)).toEqual(['chapeau.sqlite'])
  })

  it.each([
    ['is no database', () => Buffer.from('This was never a database. '.repeat(500))],
    ['has bytes flipped in its first page', (sound: Buffer) => flip(sound, 100, 400)],
    ['has bytes flipped in its tree', (sound: Buffer) => flip(sound, 4096 * 3, 4096 * 3 + 64)],
    ['is cut short', (sound: Buffer) => sound.subarray(0, sound.length - 4096 * 5)],
  ])('says that a file is damaged when it %s, and leaves it', (_, damage) => {
    const store = openStore(path, backups, NOW)
    for (let at = 0; at < 400; at++) {
      store.sql(ORIGIN).run(`o${at}`, 'words '.repeat(40))
    }
    store.close()
    const damaged = damage(readFileSync(path))
    writeFileSync(path, damaged)
    expect(() => openStore(path, backups, NOW)).toThrow(expect.objectContaining({ code: 'store_damaged' }))
    expect(readFileSync(path).equals(damaged)).toBe(true)
  })

  it('says where it cannot write', () => {
    expect(() => openStore(folder, backups, NOW)).toThrow(expect.objectContaining({ code: 'store_unwritable' }))
  })

  it('tells a full disk from anything else', () => {
    const store = openStore(path, backups, NOW)
    store.db.pragma(`max_page_count = ${Number(store.db.pragma('page_count', { simple: true })) + 1}`)
    const fill = () =>
      store.transact(() => {
        for (let at = 0; at < 100; at++) store.sql('INSERT INTO setting VALUES (?, ?)').run(`s${at}`, JSON.stringify('x'.repeat(2000)))
      })
    expect(fill).toThrow(expect.objectContaining({ code: 'disk_full' }))
    expect(store.sql('SELECT count(*) AS rows FROM setting').get()).toEqual({ rows: 0 })
    store.close()
  })
})

const ORIGIN = `INSERT INTO origin (id, text_id, clause_id, citation, language, wording, content, taken_at)
  VALUES (?, 't', 'c', ?, 'en', 'official', '[]', 1)`

function flip(sound: Buffer, from: number, to: number): Buffer {
  const damaged = Buffer.from(sound)
  for (let at = from; at < to; at++) damaged[at] = damaged[at]! ^ 0xff
  return damaged
}

describe('migrations', () => {
  it.each(migrations.map((migration, index) => [index, migration.name] as const))(
    'bring a store of format %i forward (%s) with a backup of what was there',
    (from) => {
      const db = new Database(path)
      migrate(db, backups, NOW, from)
      expect(schemaVersion(db)).toBe(from)
      migrate(db, backups, NOW, from + 1)
      expect(schemaVersion(db)).toBe(from + 1)
      expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
      expect(db.pragma('foreign_key_check')).toEqual([])
      db.close()
      expect(listBackups(backups)).toHaveLength(from === 0 ? 0 : 1)
    },
  )
  it('do nothing to a store that has had them', () => {
    openStore(path, backups, NOW).close()
    const db = new Database(path)
    migrate(db, backups, NOW)
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    db.close()
  })
})

describe('backups', () => {
  it('are made once a day, whole, and the oldest let go after fourteen', async () => {
    const store = openStore(path, backups, NOW)
    store.sql(`INSERT INTO setting VALUES ('kept', '"yes"')`).run()
    // The file's own time is what counts, so the days to come are told from the real one.
    const start = Date.now()
    expect(await backUpDaily(store.db, backups, start)).not.toBeNull()
    expect(await backUpDaily(store.db, backups, start + 1000)).toBeNull()
    for (let day = 1; day <= 16; day++) await backUpDaily(store.db, backups, start + day * 2 * DAY)
    store.close()
    const kept = listBackups(backups)
    expect(kept).toHaveLength(14)
    const copy = new Database(join(backups, kept[0]!.name), { readonly: true })
    expect(copy.prepare('SELECT value FROM setting').pluck().get()).toBe('"yes"')
    copy.close()
    expect(readdirSync(backups)).toHaveLength(14)
  })

  it('take the place of a damaged store, which is kept beside them', async () => {
    const store = openStore(path, backups, NOW)
    await backUpDaily(store.db, backups, Date.now())
    store.close()
    writeFileSync(path, 'damaged')
    const keptAs = setAsidePath(path, NOW)
    replaceStore(path, keptAs, backups, listBackups(backups)[0]!.name)
    expect(readFileSync(keptAs, 'utf8')).toBe('damaged')
    openStore(path, backups, NOW).close()
    expect(setAsidePath(path, NOW)).not.toBe(keptAs)
  })

  it('cannot be asked for by a path', () => {
    writeFileSync(path, 'damaged')
    expect(() => replaceStore(path, setAsidePath(path, NOW), backups, '../../etc/passwd')).toThrow(
      expect.objectContaining({ code: 'not_found' }),
    )
    expect(existsSync(path)).toBe(true)
    expect(statSync(path).size).toBe(7)
  })
})
