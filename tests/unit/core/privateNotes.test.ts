import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCommand } from '../../../electron/cli/runCommand'
import type { Clause } from '../../../shared/model/clause'
import { comparisonFormat } from '../../../shared/model/comparison'
import { exportFormat } from '../../../shared/model/exporting'
import { sourcesFormat } from '../../../shared/model/report'
import { compared } from '../../support/compared'
import { openTestCore, type TestCore } from '../../support/core'
import { readPdf } from '../../support/pdfReader'
import { covered } from '../../support/reported'

const SECRET = 'Zibelinenocturne'
const MARK = 'Hirondelle'

let core: TestCore
let folder: string
let draft: string

const clause = (id: string, text: string): Clause => ({
  id, kind: 'paragraph', depth: 0, lockedLabel: null, origins: [], content: [{ type: 'text', text }],
})

/** Everything a file says, packed or not, letters only. */
async function said(file: { name: string; bytes: Uint8Array }): Promise<string> {
  const raw = (bytes: Uint8Array) => `${Buffer.from(bytes).toString('utf8')}${Buffer.from(bytes).toString('utf16le')}`
  let all = raw(file.bytes)
  if (file.name.endsWith('.docx')) for (const [name, part] of Object.entries(unzipSync(file.bytes))) all += name + raw(part)
  if (file.name.endsWith('.pdf')) all += JSON.stringify(await readPdf(file.bytes))
  return all.replace(/[^\p{L}]/gu, '')
}

const opened = async (file: File) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chapeau-notes-'))
  core = openTestCore({ dataFolder: join(folder, 'data') })
  const { client } = core
  draft = (await client.text.create({ title: 'Draft', language: 'en', from: 'blank' })).id
  const clauses = [clause('a', `States agree on the ${MARK}.`), clause('b', 'They report each year.')]
  await client.text.save({ id: draft, base: 0, clauses, order: ['a', 'b'], window: 'w' })
  await client.note.add({ textId: draft, clauseId: 'a', body: `We can live without this: ${SECRET}.` })
  await client.note.add({ textId: draft, clauseId: null, body: `Fallback: ${SECRET}.` })
})
afterEach(() => {
  core.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('a private note', () => {
  it('is kept, changed, removed and brought back, on a clause or on the draft', async () => {
    const { client } = core
    const [onClause, onDraft] = await client.note.list({ textId: draft })
    expect(onClause).toMatchObject({ anchor: { clauseId: 'a', scope: 'clause' }, editedAt: null })
    expect(onDraft?.anchor).toBeNull()
    const edited = await client.note.edit({ id: onDraft!.id, body: '  Other words.  ' })
    expect(edited).toMatchObject({ body: 'Other words.', editedAt: expect.any(Number) as number })
    await client.note.remove({ id: onClause!.id })
    expect(await client.note.list({ textId: draft })).toEqual([edited])
    expect(await client.note.bringBack({ id: onClause!.id })).toEqual(onClause)
    expect(await client.note.list({ textId: draft })).toEqual([onClause, edited])
  })

  it('follows its clause into a merge', async () => {
    const { client } = core
    const { record } = await client.text.get({ id: draft })
    await client.note.add({ textId: draft, clauseId: 'b', body: 'On the second.' })
    const merged = clause('a', `States agree on the ${MARK}.They report each year.`)
    await client.text.save({ id: draft, base: record.revision, clauses: [merged], order: ['a'], window: 'w' })
    const notes = await client.note.list({ textId: draft })
    expect(notes.find(({ body }) => body === 'On the second.')?.anchor?.clauseId).toBe('a')
  })

  it('is gone for good a day after it was removed', async () => {
    const [note] = await core.client.note.list({ textId: draft })
    await core.client.note.remove({ id: note!.id })
    const later = openTestCore({ dataFolder: join(folder, 'data'), now: () => Date.now() + 2 * 24 * 60 * 60 * 1000 })
    await expect(later.client.note.bringBack({ id: note!.id })).rejects.toMatchObject({ data: { code: 'not_found' } })
    later.close()
  })
})

describe('a private note never leaves', () => {
  it('with what this test looks for, were it in the text', async () => {
    for (const format of exportFormat.options) {
      const file = await core.client.export.make({ state: { text: draft }, format, unresolved: 'announce' })
      expect(await said(await opened(file)), format).toContain(MARK)
    }
  })

  it.each(exportFormat.options)('in a text or a version exported as %s', async (format) => {
    const version = await core.client.version.save({ textId: draft, name: 'Rev.1', note: null })
    for (const state of [{ text: draft }, { version: version.id }]) {
      const file = await core.client.export.make({ state, format, unresolved: 'announce' })
      expect(await said(await opened(file))).not.toContain(SECRET)
    }
  })

  it('in a Word file that carries the comments, on the same clause or of the same draft', async () => {
    const { client } = core
    await client.comment.add({ textId: draft, clauseId: 'a', range: null, body: `Said aloud: ${MARK}bleue.` })
    const file = await client.export.make({ state: { text: draft }, format: 'docx', unresolved: 'announce', comments: true })
    const words = await said(await opened(file))
    expect(words).toContain(`${MARK}bleue`)
    expect(words).not.toContain(SECRET)
  })

  it.each(comparisonFormat.options)('in a comparison exported as %s', async (format) => {
    const { client } = core
    const version = await client.version.save({ textId: draft, name: 'Rev.1', note: null })
    const { record } = await client.text.get({ id: draft })
    const changed = clause('b', `They report on the ${MARK}.`)
    await client.text.save({ id: draft, base: record.revision, clauses: [changed], order: null, window: 'w' })
    const pair = { left: { version: version.id }, right: { text: draft } }
    const file = await client.comparison.export({ ...pair, format, author: 'Me', language: 'en' })
    const words = await said(await opened(file))
    expect(words).toContain(MARK)
    expect(words).not.toContain(SECRET)
    expect(JSON.stringify(await compared(client, pair))).not.toContain(SECRET)
  })

  it.each(sourcesFormat.options)('in a report, or the table of sources as %s', async (format) => {
    const { client } = core
    await client.comment.add({ textId: draft, clauseId: 'a', range: null, body: SECRET })
    const file = await client.report.exportSources({ state: { text: draft }, format })
    const words = await said(await opened(file))
    expect(words).toContain(MARK)
    expect(words).not.toContain(SECRET)
    expect(JSON.stringify(await covered(client, { text: draft }))).not.toContain(SECRET)
  })

  it('in a version, a restored one, or a draft made from either', async () => {
    const { client } = core
    const version = await client.version.save({ textId: draft, name: 'Rev.1', note: null })
    expect(JSON.stringify(await client.version.get({ id: version.id }))).not.toContain(SECRET)
    await client.version.restore({ id: version.id, window: 'w' })
    expect(await client.note.list({ textId: draft })).toHaveLength(2)
    for (const from of [{ text: draft }, { version: version.id }]) {
      const copy = await client.text.create({ title: 'Copy', language: 'en', from })
      expect(await client.note.list({ textId: copy.id })).toEqual([])
      expect(JSON.stringify(await client.text.get({ id: copy.id }))).not.toContain(SECRET)
    }
  })

  it('in any other answer, search and the library included, or in an event', async () => {
    const { client } = core
    const stop = new AbortController()
    const events = await client.app.watch(undefined, { signal: stop.signal })
    await events.next()
    await client.note.add({ textId: draft, clauseId: 'b', body: SECRET })
    const event = await events.next()
    expect(event.value).toEqual({ type: 'notesChanged', textId: draft })
    const answers = [
      event.value,
      await client.text.list(),
      await client.text.get({ id: draft }),
      await client.version.list({ textId: draft }),
      await client.comment.list({ textId: draft }),
      await client.search.clauses({ query: SECRET, limit: 50 }),
      await client.search.clauses({ query: 'Zibelinenoct', limit: 50 }),
      await client.export.check({ state: { text: draft } }),
      await client.app.getInfo(),
      await client.settings.get(),
    ]
    expect(JSON.stringify(answers)).not.toContain(SECRET)
    expect((await client.search.clauses({ query: MARK, limit: 50 })).hits).toHaveLength(1)
    stop.abort()
  })

  it('in what a failure says', async () => {
    const { client } = core
    const calls = [
      () => client.note.add({ textId: draft, clauseId: 'gone', body: SECRET }),
      () => client.note.add({ textId: 'gone', clauseId: null, body: SECRET }),
      () => client.note.add({ textId: draft, clauseId: null, body: SECRET.repeat(10_000) }),
      () => client.note.edit({ id: 'gone', body: SECRET }),
    ]
    for (const call of calls) {
      const error: unknown = await call().catch((thrown: unknown) => thrown)
      expect(JSON.stringify((error as { data: unknown }).data)).toMatch(/not_found|invalid_input/)
      expect(JSON.stringify((error as { data: unknown }).data)).not.toContain(SECRET)
    }
  })

  it('by the command line, in what it prints or writes', async () => {
    const dataFolder = join(folder, 'data')
    core.close()
    const other = join(folder, 'other.txt')
    writeFileSync(other, `States agree on the ${MARK}, today.\n\nThey report.\n`)
    const out = (name: string) => join(folder, name)
    const printed: string[] = []
    const run = (...given: string[]) =>
      runCommand(['--data', dataFolder, ...given], (line) => printed.push(line), (line) => printed.push(line))
    await run('texts')
    await run('texts', '--json')
    for (const format of exportFormat.options) expect(await run('export', draft, '--to', format, '-o', out(`text.${format}`))).toBe(0)
    expect(await run('compare', draft, other)).toBe(0)
    expect(await run('compare', draft, other, '--json')).toBe(0)
    const files = ['--html', out('c.html'), '--csv', out('c.csv')]
    expect(await run('compare', draft, other, ...files, '--docx', out('c.docx'))).toBe(0)
    expect(await run('compare', draft, other, '--docx', out('t.docx'), '--tracked')).toBe(0)
    expect(await run('coverage', draft, '--json')).toBe(0)
    expect(await run('coverage', draft, '--docx', out('s.docx'), '--html', out('s.html'))).toBe(0)
    expect(printed.join('\n')).toContain(MARK)
    expect(printed.join('\n')).not.toContain(SECRET)
    const names = readdirSync(folder).filter((name) => name.includes('.') && name !== 'other.txt')
    expect(names).toHaveLength(exportFormat.options.length + 6)
    for (const name of names) {
      const words = await said({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) })
      expect(words, name).toContain(MARK)
      expect(words, name).not.toContain(SECRET)
    }
    core = openTestCore({ dataFolder })
  })

  it('beyond the data file and its own backups: no log, report or other file holds it', async () => {
    const dataFolder = join(folder, 'data')
    await core.client.note.edit({ id: 'gone', body: SECRET }).catch(() => undefined)
    const holding = readdirSync(dataFolder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => readFileSync(path).includes(SECRET))
      .map((path) => path.slice(dataFolder.length + 1))
    expect(holding.length).toBeGreaterThan(0)
    for (const path of holding) expect(path).toMatch(/^chapeau\.sqlite(-wal)?$/)
  })
})
