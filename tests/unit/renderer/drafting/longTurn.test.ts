// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Clause } from '../../../../shared/model/clause'
import { $insertBlocks } from '../../../../renderer/editor/clipboard/insertBlocks'
import { openTestCore, type TestCore } from '../../../support/core'
import { $caretAt, clause, edit } from '../../editor/support'
import { openDraftWindow, storeDraft } from './draftWindow'

const MANY = 1600

let core: TestCore
let id: string
const windows: Awaited<ReturnType<typeof open>>[] = []

beforeEach(async () => {
  // jsdom lays nothing out: there is nowhere to scroll, and no place a caret is at.
  Element.prototype.scrollIntoView = () => undefined
  Range.prototype.getBoundingClientRect = () => new DOMRect()
  core = openTestCore()
  id = await storeDraft(core, [clause('a', 'Alpha'), clause('b', 'Beta')])
})

afterEach(() => {
  for (const one of windows.splice(0)) one.close()
  document.body.replaceChildren()
  core.close()
})

async function open(windowId: string) {
  const opened = await openDraftWindow(core, id, windowId)
  const size = () => opened.handle.clauses().length
  return {
    ...opened,
    size,
    /** Waits while the draft does. */
    async taken(): Promise<void> {
      while (!opened.editor.isEditable()) await new Promise((resolve) => void setTimeout(resolve))
    },
    /** Waits until some of it is done, and not all. */
    async begun(): Promise<void> {
      const before = size()
      while (size() === before) await new Promise((resolve) => void setTimeout(resolve))
      expect(opened.editor.isEditable()).toBe(false)
    },
  }
}

/** A window in which so much was put in at once that undoing it takes pieces; stored. */
async function filled() {
  const here = await open('here')
  windows.push(here)
  edit(here.editor, () => {
    $caretAt(0, 5)
    $insertBlocks(
      Array.from({ length: MANY }, (_, at) => ({ kind: null, depth: 0, content: [{ type: 'text', text: `${at}` }], origins: [] })),
    )
  })
  await here.handle.flush()
  const many = here.handle.clauses()
  expect(many.length).toBeGreaterThan(MANY)
  return { here, many }
}

const stored = async () =>
  (await core.client.text.get({ id })).clauses.map(({ label: _label, sdgs: _sdgs, ...one }): Clause => one)
const undone = async () => (await core.client.text.steps({ id })).map((step) => step.undone)

test('a long step is undone and done again in pieces, and stored when all of it is done', async () => {
  const { here, many } = await filled()
  here.handle.undo()
  expect([here.editor.isEditable(), here.size()]).toEqual([false, many.length])
  await here.begun()
  const flushed = here.handle.flush()
  expect(await stored()).toEqual(many)
  // Asked again meanwhile, it is not begun again.
  here.handle.undo()
  await here.taken()
  expect(here.words()).toEqual(['Alpha', 'Beta'])
  await flushed
  expect([await stored(), await undone()]).toEqual([here.handle.clauses(), [true]])

  here.handle.redo()
  await here.begun()
  await here.taken()
  expect(here.handle.clauses()).toEqual(many)
  await here.handle.flush()
  expect([await stored(), await undone()]).toEqual([many, [false]])
})

test('closed halfway, the rest of it is undone at once and stored', async () => {
  const { here } = await filled()
  here.handle.undo()
  await here.begun()
  here.close()
  await expect.poll(async () => (await stored()).length).toBe(2)
  expect(await undone()).toEqual([true])
})

test('what another window saves meanwhile comes in after it', async () => {
  const { here } = await filled()
  const there = await open('there')
  windows.push(there)
  here.handle.undo()
  await here.begun()
  there.write(there.size() - 1, 'Theirs, ')
  await there.handle.flush()
  await here.hear('there')
  await here.taken()
  await here.handle.flush()
  expect(here.words()).toEqual(['Alpha', 'Theirs, Beta'])
  expect(await stored()).toEqual(here.handle.clauses())
})

test('what others have written into is not taken out, neither in part', async () => {
  const { here, many } = await filled()
  const there = await open('there')
  windows.push(there)
  there.write(7, 'Theirs ')
  await there.handle.flush()
  await here.hear('there')
  await expect.poll(() => here.words()[7]).toMatch(/^Theirs /)
  here.handle.undo()
  await here.taken()
  expect([here.size(), here.status().notice]).toEqual([many.length, { kind: 'refused', count: 1 }])
  expect(await stored()).toEqual(here.handle.clauses())
})
