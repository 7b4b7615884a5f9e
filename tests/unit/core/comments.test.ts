import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Clause } from '../../../shared/model/clause'
import { exportFormat } from '../../../shared/model/exporting'
import { openTestCore, type TestCore } from '../../support/core'

let core: TestCore
let folder: string
let draft: string
let revision: number

const clause = (id: string, text: string): Clause => ({
  id, kind: 'paragraph', depth: 0, lockedLabel: null, origins: [], content: text === '' ? [] : [{ type: 'text', text }],
})

async function save(clauses: Clause[], order: string[] | null = null): Promise<void> {
  revision = (await core.client.text.save({ id: draft, base: revision, clauses, order, window: 'w' })).revision
}

const WHOLE = 'States shall act in good faith and report each year.'
const REPORT = { start: WHOLE.indexOf('report'), end: WHOLE.indexOf(' each') }

const list = () => core.client.comment.list({ textId: draft })
/** "clause: words" of the only thread. */
async function place(): Promise<string> {
  const [{ anchor }, ...others] = (await list()) as [Awaited<ReturnType<typeof list>>[number]]
  expect(others).toEqual([])
  return `${anchor.clauseId}: ${anchor.wording.slice(anchor.start, anchor.end)}`
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chapeau-comments-'))
  core = openTestCore({ dataFolder: folder })
  draft = (await core.client.text.create({ title: 'Draft', language: 'en', from: 'blank' })).id
  revision = 0
  await save([clause('a', WHOLE), clause('b', 'Other words.')], ['a', 'b'])
})
afterEach(() => {
  core.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('comments', () => {
  it('are threads with their author, answered, edited, resolved and opened again', async () => {
    const { client } = core
    await client.settings.update({ author: 'Kenya' })
    const begun = await client.comment.add({ textId: draft, clauseId: 'a', range: REPORT, body: 'To whom?\r\nHow?\u0007' })
    expect(begun).toMatchObject({
      textId: draft, quote: 'report', resolved: null, anchor: { clauseId: 'a', scope: 'words', ...REPORT },
      remarks: [{ author: 'Kenya', body: 'To whom?\nHow?', editedAt: null }],
    })
    await client.settings.update({ author: 'Brazil' })
    const answered = await client.comment.reply({ threadId: begun.id, body: 'To the Assembly.' })
    expect(answered.remarks.map(({ author }) => author)).toEqual(['Kenya', 'Brazil'])
    const theirs = client.comment.edit({ id: begun.remarks[0]!.id, body: 'No.' })
    await expect(theirs).rejects.toMatchObject({ data: { code: 'not_own', details: { author: 'Kenya' } } })
    const edited = await client.comment.edit({ id: answered.remarks[1]!.id, body: 'To the Council.' })
    expect(edited.remarks[1]).toMatchObject({ body: 'To the Council.', editedAt: expect.any(Number) as number })
    const resolved = await client.comment.resolve({ threadId: begun.id, resolved: true })
    expect(resolved.resolved).toMatchObject({ by: 'Brazil' })
    expect((await client.comment.resolve({ threadId: begun.id, resolved: false })).resolved).toBeNull()
  })

  it('are removed and brought back, one remark or the whole thread', async () => {
    const { client } = core
    const { id, remarks } = await client.comment.add({ textId: draft, clauseId: 'a', range: null, body: 'One' })
    const whole = await client.comment.reply({ threadId: id, body: 'Two' })
    await client.comment.remove({ id: whole.remarks[1]!.id })
    expect((await list())[0]!.remarks.map(({ body }) => body)).toEqual(['One'])
    await client.comment.bringBack({ id: whole.remarks[1]!.id })
    await client.comment.remove({ id: remarks[0]!.id })
    expect(await list()).toEqual([])
    await expect(client.comment.reply({ threadId: id, body: 'Three' })).rejects.toMatchObject({ data: { code: 'not_found' } })
    expect(await client.comment.bringBack({ id: remarks[0]!.id })).toEqual(whole)
  })

  it('follow their words through edits, a split, a merge and a move', async () => {
    await core.client.comment.add({ textId: draft, clauseId: 'a', range: REPORT, body: 'To whom?' })
    await save([clause('a', `All ${WHOLE}`)])
    expect(await place()).toBe('a: report')
    await save([clause('a', 'All States shall act in good faith'), clause('n', 'and report each year.')], ['a', 'n', 'b'])
    expect(await place()).toBe('n: report')
    await save([], ['b', 'n', 'a'])
    expect(await place()).toBe('n: report')
    await save([clause('b', 'Other words. and report each year.')], ['b', 'a'])
    expect(await place()).toBe('b: report')
  })

  it('wait, with their words, for a clause that is deleted, and are there when it comes back', async () => {
    await core.client.comment.add({ textId: draft, clauseId: 'a', range: REPORT, body: 'To whom?' })
    const before = await list()
    await save([], ['b'])
    expect(await list()).toEqual(before)
    await save([clause('b', 'Others report.')])
    await save([clause('a', WHOLE)], ['a', 'b'])
    expect(await list()).toEqual(before)
  })

  it('belong to the text: they outlive versions, restoring and restarts, and no copy has them', async () => {
    const { client } = core
    const version = await client.version.save({ textId: draft, name: 'Rev.1', note: null })
    await save([clause('a', `All ${WHOLE}`)])
    await client.comment.add({ textId: draft, clauseId: 'a', range: { start: 0, end: 3 }, body: 'All?' })
    await client.comment.add({ textId: draft, clauseId: 'b', range: null, body: 'Why?' })
    await client.version.restore({ id: version.id, window: 'w' })
    const kept = await list()
    expect(kept.map(({ quote, anchor }) => [quote, anchor.clauseId])).toEqual([['All', 'a'], ['Other words.', 'b']])
    const copy = await client.text.create({ title: 'Copy', language: 'en', from: { version: version.id } })
    expect(await client.comment.list({ textId: copy.id })).toEqual([])
    core.close()
    core = openTestCore({ dataFolder: folder })
    expect(await list()).toEqual(kept)
  })

  it.each(exportFormat.options)('are in no clean %s', async (format) => {
    await core.client.comment.add({ textId: draft, clauseId: 'a', range: null, body: 'Zibelinenocturne' })
    const file = await core.client.export.make({ state: { text: draft }, format, unresolved: 'refuse' })
    const bare = Buffer.from(await file.arrayBuffer())
    const [thread] = await list()
    await core.client.comment.remove({ id: thread!.remarks[0]!.id })
    const without = await core.client.export.make({ state: { text: draft }, format, unresolved: 'refuse' })
    expect(bare.equals(Buffer.from(await without.arrayBuffer()))).toBe(true)
  })

  it('go with their text, and only then', async () => {
    await core.client.comment.add({ textId: draft, clauseId: 'a', range: null, body: 'One' })
    await core.client.text.remove({ id: draft })
    await expect(list()).rejects.toMatchObject({ data: { code: 'not_found' } })
    await core.client.text.bringBack({ id: draft })
    expect(await list()).toHaveLength(1)
    await core.client.text.remove({ id: draft })
    const later = openTestCore({ dataFolder: folder, now: () => Date.now() + 31 * 24 * 60 * 60 * 1000 })
    const left = later.core.context.store().db.prepare('SELECT (SELECT count(*) FROM comment) + (SELECT count(*) FROM comment_thread)').pluck().get()
    expect(left).toBe(0)
    later.close()
  })

  it('reach every window, and say nothing of themselves on the way', async () => {
    const stop = new AbortController()
    const events = await core.client.app.watch(undefined, { signal: stop.signal })
    await events.next()
    await core.client.comment.add({ textId: draft, clauseId: 'a', range: REPORT, body: 'To whom?' })
    expect((await events.next()).value).toEqual({ type: 'commentsChanged', textId: draft })
    await save([clause('a', 'States shall act in good faith'), clause('n', 'and report each year.')], ['a', 'n', 'b'])
    expect((await events.next()).value).toMatchObject({ type: 'textChanged' })
    expect((await events.next()).value).toEqual({ type: 'commentsChanged', textId: draft })
    await save([clause('n', 'and report each long year.')])
    await core.client.settings.update({ theme: 'dark' })
    expect((await events.next()).value).toMatchObject({ type: 'textChanged' })
    // Typing beside the words moves no thread: nobody needs to read them again.
    expect((await events.next()).value).toMatchObject({ type: 'settingsChanged' })
    stop.abort()
  })
})

describe('comments in a Word file', () => {
  const words = async (comments: boolean | undefined, view?: 'without-brackets') => {
    const file = await core.client.export.make({ state: { text: draft }, format: 'docx', unresolved: 'announce', comments, view })
    const parts = unzipSync(new Uint8Array(await file.arrayBuffer()))
    return { comments: strFromU8(parts['word/comments.xml'] ?? new Uint8Array()), body: strFromU8(parts['word/document.xml']!) }
  }

  it('are there only when they are asked for, those whose clause is gone with the words they were about', async () => {
    await core.client.comment.add({ textId: draft, clauseId: 'a', range: REPORT, body: 'How often?' })
    await core.client.comment.add({ textId: draft, clauseId: 'b', range: null, body: 'Which ones?' })
    expect((await core.client.export.check({ state: { text: draft } })).comments).toBe(2)
    expect((await words(undefined)).comments).toBe('')
    expect((await words(false)).comments).toBe('')
    await save([], ['a'])
    const { comments, body } = await words(true)
    expect(comments).toContain('How often?')
    expect(comments).toMatch(/On “Other words\.”.*Which ones\?/u)
    expect(body).toMatch(/<w:commentRangeStart w:id="1"\/>(?:(?!<w:commentRangeEnd).)*>report</u)
  })

  it('stand on their words in another reading, and are none of a version’s', async () => {
    await save([clause('a', `[Before, ]${WHOLE}`)])
    const start = '[Before, ]'.length + REPORT.start
    await core.client.comment.add({ textId: draft, clauseId: 'a', range: { start, end: start + 6 }, body: 'How often?' })
    expect((await words(true, 'without-brackets')).body).toMatch(/<w:commentRangeStart [^>]*>(?:(?!<w:commentRangeEnd).)*>report</u)
    const version = await core.client.version.save({ textId: draft, name: 'Rev.1', note: null })
    expect((await core.client.export.check({ state: { version: version.id } })).comments).toBe(0)
  })
})
