import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { backUpNow } from '../../electron/store/backups'
import { SCHEMA_VERSION } from '../../electron/store/migrate'
import { openTestCore, type TestCore } from '../support/core'

let dataFolder: string
let open: TestCore[]
const start = () => {
  const core = openTestCore({ dataFolder })
  open.push(core)
  return core
}

beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'chapeau-recovery-'))
  open = []
})
afterEach(() => {
  for (const core of open) core.close()
  rmSync(dataFolder, { recursive: true, force: true })
})

/** A data folder with one draft, one backup that has it, and then a damaged store. */
async function damagedAfterBackup(): Promise<string> {
  const { client, core, path, close } = start()
  await client.text.create({ title: 'Kept in the backup', language: 'en', from: 'outline' })
  backUpNow(core.context.store().db, join(dataFolder, 'backups'), Date.now(), 'test')
  close()
  open = []
  writeFileSync(path, 'damaged')
  return path
}

describe('a damaged store', () => {
  it('is named, with its backups, and every procedure says why it cannot run', async () => {
    const path = await damagedAfterBackup()
    const { client } = start()
    const { store } = await client.app.getInfo()
    expect(store).toMatchObject({ state: 'damaged', path, backups: [{ name: expect.stringContaining('test') }] })
    await expect(client.text.list()).rejects.toMatchObject({ data: { code: 'store_damaged' } })
    expect(readFileSync(path, 'utf8')).toBe('damaged')
  })

  it('gives way to a backup, and is kept', async () => {
    await damagedAfterBackup()
    const { client } = start()
    const { store } = await client.app.getInfo()
    if (store.state !== 'damaged') throw new Error(store.state)
    const after = await client.app.recover({ backup: store.backups[0]!.name })
    expect(after.store).toEqual({ state: 'ready' })
    expect((await client.text.list()).map(({ title }) => title)).toContain('Kept in the backup')
    expect(readFileSync(store.keptAs, 'utf8')).toBe('damaged')
  })

  it('gives way to a new store when the user prefers that', async () => {
    await damagedAfterBackup()
    const { client } = start()
    await client.app.recover({ backup: null })
    expect((await client.text.list()).every(({ kind }) => kind === 'reference')).toBe(true)
    expect(readdirSync(dataFolder).some((name) => name.includes('damaged'))).toBe(true)
  })
})

it('a store of a newer program is refused by name and nothing can replace it', async () => {
  const { path, close } = start()
  close()
  open = []
  const db = new Database(path)
  db.pragma(`user_version = ${SCHEMA_VERSION + 1}`)
  db.close()
  const { client } = start()
  expect((await client.app.getInfo()).store).toEqual({ state: 'newer', path, found: SCHEMA_VERSION + 1, known: SCHEMA_VERSION })
  await expect(client.app.recover({ backup: null })).rejects.toMatchObject({ data: { code: 'store_newer' } })
})

it('a full disk fails the save with its own code and keeps the draft as it was', async () => {
  const { client, core } = start()
  const { id } = await client.text.create({ title: 'T', language: 'en', from: 'outline' })
  const { clauses } = await client.text.get({ id })
  const { db } = core.context.store()
  db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true }))}`)
  const first = { ...clauses[0]!, content: [{ type: 'text' as const, text: 'word '.repeat(100_000) }] }
  const save = client.text.save({ id, base: 0, clauses: [first], order: null, window: 'w' })
  await expect(save).rejects.toMatchObject({ data: { code: 'disk_full' } })
  expect((await client.text.get({ id })).clauses).toEqual(clauses)
})

it('two processes on one store see each other: the second save is told, the first window hears of it', async () => {
  const first = start()
  const second = start()
  const { id } = await first.client.text.create({ title: 'T', language: 'en', from: 'blank' })
  const { clauses } = await second.client.text.get({ id })
  const aborted = new AbortController()
  const events = await first.client.app.watch(undefined, { signal: aborted.signal })
  expect((await events.next()).value).toEqual({ type: 'watching' })

  await second.client.text.save({ id, base: 0, clauses, order: null, window: 'w2' })
  const stale = first.client.text.save({ id, base: 0, clauses, order: null, window: 'w1' })
  await expect(stale).rejects.toMatchObject({ data: { code: 'changed_elsewhere', details: { revision: 1 } } })
  expect((await events.next()).value).toEqual({ type: 'textChanged', textId: id, revision: 1, by: null })
  aborted.abort()
})
