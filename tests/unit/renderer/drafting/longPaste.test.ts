// @vitest-environment jsdom
import { $getRoot, PASTE_COMMAND } from 'lexical'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Clause } from '../../../../shared/model/clause'
import { openTestCore, type TestCore } from '../../../support/core'
import { $caretAt, $selectBetween, clause, edit } from '../../editor/support'
import { openDraftWindow, storeDraft } from './draftWindow'

let core: TestCore
let id: string
const windows: Awaited<ReturnType<typeof openDraftWindow>>[] = []

beforeEach(async () => {
  // jsdom lays nothing out: there is nowhere to scroll, and no place a caret is at.
  Element.prototype.scrollIntoView = () => undefined
  Range.prototype.getBoundingClientRect = () => new DOMRect()
  core = openTestCore()
  id = await storeDraft(core, [clause('a', 'Alpha', { kind: 'principle' }), clause('b', 'Beta', { kind: 'principle' })])
})

afterEach(() => {
  vi.unstubAllGlobals()
  for (const one of windows.splice(0)) one.close()
  document.body.replaceChildren()
  core.close()
})

const PARAGRAPHS = 1200
const page = Array.from({ length: PARAGRAPHS }, (_, at) => `<p>${at} ${'all the keepers of the lights '.repeat(6)}</p>`).join('')

async function pasting($select: () => void, html = page) {
  const here = await openDraftWindow(core, id, 'here')
  windows.push(here)
  const size = () => here.editor.getEditorState().read(() => $getRoot().getChildrenSize())
  edit(here.editor, () => {
    $select()
    const data = new Map([['text/html', html]])
    const clipboardData = { getData: (type: string) => data.get(type) ?? '' }
    // jsdom knows no clipboard.
    vi.stubGlobal('ClipboardEvent', class extends Event {})
    here.editor.dispatchCommand(PASTE_COMMAND, Object.assign(new ClipboardEvent('paste'), { clipboardData }))
  })
  return {
    ...here,
    size,
    /** Resolves when some of it is in, and not all. */
    begun: () => when(() => size() > 100),
    ended: () => when(() => here.pasting.progress() === null),
    stored: async () => (await core.client.text.get({ id })).clauses.map(({ label: _label, sdgs: _sdgs, ...one }): Clause => one),
    steps: async () => (await core.client.text.steps({ id })).length,
  }
  function when(holds: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = () => holds() && resolve()
      here.pasting.subscribe(look)
      look()
    })
  }
}

const after = () => $caretAt(0, 5)

test('something long is one step, stored as it is on the page, every clause by an id of its own', async () => {
  const draft = await pasting(() => $selectBetween([0, 2], [1, 1]))
  await draft.begun()
  expect(draft.editor.isEditable()).toBe(false)
  expect(draft.handle.hasPending()).toBe(true)
  expect(await draft.steps()).toBe(0)
  await draft.ended()
  expect([draft.size(), draft.editor.isEditable()]).toEqual([PARAGRAPHS, true])
  const words = draft.words()
  expect([words[0]!.slice(0, 9), words[1]!.slice(0, 9), words.at(-1)!.slice(-9)]).toEqual(['Al0 all t', '1 all the', 'lightseta'])
  await draft.handle.flush()
  expect(await draft.stored()).toEqual(draft.handle.clauses())
  expect(new Set(draft.handle.clauses().map((one) => one.id)).size).toBe(PARAGRAPHS)
  expect(await draft.steps()).toBe(1)
  draft.handle.undo()
  expect(draft.words()).toEqual(['Alpha', 'Beta'])
  draft.handle.redo()
  expect(draft.words()).toEqual(words)
})

test('stopped halfway, the draft is what it was, and nothing of it can be done again', async () => {
  const draft = await pasting(after)
  await draft.begun()
  draft.pasting.stop()
  expect([draft.words(), draft.pasting.progress(), draft.editor.isEditable()]).toEqual([['Alpha', 'Beta'], null, true])
  expect(draft.status()).toMatchObject({ undoable: false, redoable: false })
  await draft.handle.flush()
  expect(await draft.stored()).toEqual(draft.handle.clauses())
  expect(await draft.steps()).toBe(0)
})

test('undone halfway, it ends there; edited halfway, both stand', async () => {
  const undone = await pasting(after)
  await undone.begun()
  undone.handle.undo()
  await undone.ended()
  expect(undone.words()).toEqual(['Alpha', 'Beta'])

  const edited = await pasting(after)
  await edited.begun()
  edited.write(0, 'Meanwhile ')
  await edited.ended()
  expect([edited.size(), edited.words()[0]!.slice(0, 15)]).toEqual([PARAGRAPHS + 1, 'Meanwhile Alpha'])
  await edited.handle.flush()
  expect(await edited.stored()).toEqual(edited.handle.clauses())
  while (edited.status().undoable) edited.handle.undo()
  expect(edited.words()).toEqual(['Alpha', 'Beta'])
})

test('closed halfway, all of it is in the draft', async () => {
  const draft = await pasting(after)
  await draft.begun()
  draft.close()
  await expect.poll(async () => (await draft.stored()).length).toBe(PARAGRAPHS + 1)
})

test('numbers typed elsewhere are settled as in something short', async () => {
  const numbered = Array.from({ length: PARAGRAPHS }, (_, at) => `<p>${at + 3}. Let us ${'keep the lights '.repeat(12)}</p>`).join('')
  const draft = await pasting(() => $caretAt(1, 4), `${numbered}<p>9 bis. Last</p>`)
  await draft.ended()
  const labels = draft.handle.clauses().map((one) => one.lockedLabel)
  expect([labels.slice(0, 4), labels.at(-1)]).toEqual([[null, null, null, null], '9 bis.'])
  await draft.handle.flush()
  expect(await draft.stored()).toEqual(draft.handle.clauses())
  draft.handle.undo()
  expect(draft.words()).toEqual(['Alpha', 'Beta'])
})
