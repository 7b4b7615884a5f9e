// @vitest-environment jsdom
import { chmodSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSaveParts } from '../../../../electron/core/saveParts'
import { openTestCore, type TestCore } from '../../../support/core'
import { clause } from '../../editor/support'
import { openDraftWindow, storeDraft } from './draftWindow'

let core: TestCore
let id: string
const windows: Awaited<ReturnType<typeof openDraftWindow>>[] = []

beforeEach(async () => {
  // jsdom lays nothing out and so has nowhere to scroll.
  Element.prototype.scrollIntoView = () => undefined
  core = openTestCore()
  id = await storeDraft(core, [clause('a', 'Alpha'), clause('b', 'Beta')])
})

afterEach(() => {
  vi.useRealTimers()
  for (const one of windows.splice(0)) one.close()
  document.body.replaceChildren()
  core.close()
})

async function open(windowId: string, inCore = core) {
  const opened = await openDraftWindow(inCore, id, windowId)
  windows.push(opened)
  return opened
}

const stepCount = async () => (await core.client.text.steps({ id })).length

test('a full disk: what is typed stays in the window with its history, nothing is half stored, and space brings it in', async () => {
  const here = await open('here')
  here.write(0, 'Stored ')
  await here.handle.flush()
  const { db } = core.core.context.store()
  db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true }))}`)
  const long = 'too much for the disk '.repeat(20_000)
  here.write(1, long)
  await expect(here.handle.flush()).rejects.toMatchObject({ data: { code: 'disk_full' } })
  expect(here.status().save).toMatchObject({ failed: { code: 'disk_full' } })
  expect(await here.stored()).toEqual(['Stored Alpha', 'Beta'])
  expect(await stepCount()).toBe(1)
  here.write(0, 'More ')
  await expect(here.handle.flush()).rejects.toMatchObject({ data: { code: 'disk_full' } })

  db.pragma('max_page_count = 1000000')
  await here.handle.flush()
  expect(await here.stored()).toEqual(['More Stored Alpha', `${long}Beta`])
  expect(await stepCount()).toBe(3)
  here.close()
  const again = await open('again')
  for (let step = 0; step < 3; step++) again.handle.undo()
  expect(again.words()).toEqual(['Alpha', 'Beta'])
})

test('a core that started anew between the parts of a save: nothing is stored of it, and all of it with the next', async () => {
  const here = await open('here')
  here.write(0, 'many words '.repeat(100))
  const { context } = core.core
  const { saveParts } = context
  context.saveParts = { ...saveParts, take: createSaveParts().take }
  await expect(here.handle.flush()).rejects.toMatchObject({ data: { code: 'unexpected' } })
  expect([await here.stored(), await stepCount()]).toEqual([['Alpha', 'Beta'], 0])
  expect(here.handle.hasPending()).toBe(true)
  context.saveParts = saveParts
  await here.handle.flush()
  expect([await here.stored(), await stepCount()]).toEqual([here.words(), 1])
  here.handle.undo()
  expect(here.words()).toEqual(['Alpha', 'Beta'])
})

test('a store that cannot be written: said, kept, and stored once it can be', async () => {
  const here = await open('here')
  const { db } = core.core.context.store()
  db.pragma('query_only = ON')
  here.write(0, 'Kept ')
  await expect(here.handle.flush()).rejects.toMatchObject({ data: { code: 'store_unwritable' } })
  expect(here.status().save).toMatchObject({ failed: { code: 'store_unwritable' } })
  expect(here.words()[0]).toBe('Kept Alpha')
  db.pragma('query_only = OFF')
  await here.handle.flush()
  expect(await here.stored()).toEqual(['Kept Alpha', 'Beta'])
  expect(await stepCount()).toBe(1)
})

test.skipIf(process.getuid?.() === 0)('a read-only folder is told by name at the start, and nothing in it is touched', () => {
  const folder = dirname(core.path)
  core.close()
  chmodSync(folder, 0o500)
  try {
    const { core: second, close } = openTestCore({ dataFolder: folder })
    expect(() => second.context.store()).toThrow(/store_unwritable/)
    close()
  } finally {
    chmodSync(folder, 0o700)
  }
})

test('a laptop that slept, and a clock set back: what was typed is stored within a second of being awake', async () => {
  const here = await open('here')
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] })
  here.write(0, 'Before sleep ')
  vi.setSystemTime(Date.now() + 8 * 60 * 60 * 1000)
  here.write(0, 'Awake ')
  await vi.advanceTimersByTimeAsync(1000)
  expect(await here.stored()).toEqual(['Awake Before sleep Alpha', 'Beta'])

  here.write(1, 'Now ')
  vi.setSystemTime(Date.now() - 400 * 24 * 60 * 60 * 1000)
  for (let key = 0; key < 10; key++) {
    here.write(1, 'x')
    await vi.advanceTimersByTimeAsync(100)
  }
  await vi.advanceTimersByTimeAsync(1000)
  expect(await here.stored()).toEqual(here.words())
  expect((await core.client.text.steps({ id })).map(({ changes }) => changes[0]?.after?.id)).toEqual(
    ['a', 'a', ...Array.from({ length: 11 }, () => 'b')],
  )
})

test('two programs on one store: both sets of words, both histories, and nothing undone over the other', async () => {
  const other = openTestCore({ dataFolder: dirname(core.path) })
  try {
    const [here, there] = [await open('here'), await open('there', other)]
    here.write(0, 'Here ')
    there.write(1, 'There ')
    await here.handle.flush()
    await there.handle.flush()
    await here.hear(null)
    await vi.waitFor(() => expect(here.words()).toEqual(['Here Alpha', 'There Beta']))
    here.handle.undo()
    await here.handle.flush()
    expect(await there.stored()).toEqual(['Alpha', 'There Beta'])
    here.handle.undo()
    expect(here.words()).toEqual(['Alpha', 'There Beta'])
    expect(await stepCount()).toBe(2)
  } finally {
    for (const one of windows.splice(0)) one.close()
    other.close()
  }
})
