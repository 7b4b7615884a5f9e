// @vitest-environment jsdom
import { $getSelection, $isRangeSelection } from 'lexical'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { MOST_STEPS } from '../../../../shared/model/step'
import { historyOf } from '../../../../renderer/editor/history/ClauseHistoryExtension'
import { $splitClause } from '../../../../renderer/editor/splitAndMerge'
import { openTestCore, type TestCore } from '../../../support/core'
import { $caretAt, clause, edit } from '../../editor/support'
import { openDraftWindow, storeDraft } from './draftWindow'

let core: TestCore
let id: string
let windows: Awaited<ReturnType<typeof openDraftWindow>>[] = []

beforeEach(async () => {
  // jsdom lays nothing out and so has nowhere to scroll.
  Element.prototype.scrollIntoView = () => undefined
  core = openTestCore()
  id = await storeDraft(core, [clause('a', 'Alpha'), clause('b', 'Beta'), clause('c', 'Gamma')])
})

afterEach(() => {
  for (const one of windows.splice(0)) one.close()
  document.body.replaceChildren()
  core.close()
})

async function open(windowId: string) {
  const opened = await openDraftWindow(core, id, windowId)
  windows.push(opened)
  return opened
}

async function close(one: Awaited<ReturnType<typeof open>>): Promise<void> {
  await one.handle.flush()
  one.close()
  windows = windows.filter((other) => other !== one)
}

test('undo goes back through what was done before the program was started again, and redo too', async () => {
  const yesterday = await open('yesterday')
  yesterday.write(0, 'One ')
  edit(yesterday.editor, () => $caretAt(1, 2))
  edit(yesterday.editor, $splitClause)
  yesterday.write(0, 'Two ')
  yesterday.handle.undo()
  await close(yesterday)

  const today = await open('today')
  expect(today.status()).toMatchObject({ undoable: true, redoable: true })
  today.handle.redo()
  expect(today.words()).toEqual(['Two One Alpha', 'Be', 'ta', 'Gamma'])
  for (let step = 0; step < 3; step++) today.handle.undo()
  expect(today.words()).toEqual(['Alpha', 'Beta', 'Gamma'])
  expect(today.status()).toMatchObject({ undoable: false, redoable: true })
  await close(today)

  const tomorrow = await open('tomorrow')
  expect(await tomorrow.stored()).toEqual(['Alpha', 'Beta', 'Gamma'])
  for (let step = 0; step < 3; step++) tomorrow.handle.redo()
  expect(tomorrow.words()).toEqual(['Two One Alpha', 'Be', 'ta', 'Gamma'])
})

test('a typing step that grew over several saves comes back as one', async () => {
  const before = await open('before')
  edit(before.editor, () => $caretAt(0, 5))
  for (const letter of ' and more') {
    edit(before.editor, () => $typeAtCaret(letter))
    await before.handle.flush()
  }
  await close(before)
  expect(await core.client.text.steps({ id })).toHaveLength(1)
  const after = await open('after')
  after.handle.undo()
  expect(after.words()[0]).toBe('Alpha')
})

test(`the store keeps the last ${MOST_STEPS} steps of a draft`, async () => {
  const before = await open('before')
  for (let step = 0; step < MOST_STEPS + 10; step++) before.write(0, 'x ')
  await close(before)
  expect(await core.client.text.steps({ id })).toHaveLength(MOST_STEPS)
  const after = await open('after')
  for (let step = 0; step < MOST_STEPS + 10; step++) after.handle.undo()
  expect(after.words()[0]).toBe(`${'x '.repeat(10)}Alpha`)
})

test('restoring a version is one step of the window that asked for it', async () => {
  const version = await core.client.version.save({ textId: id, name: 'Zero', note: null })
  const here = await open('here')
  here.write(0, 'Changed ')
  edit(here.editor, () => $caretAt(2, 2))
  edit(here.editor, $splitClause)
  const changed = here.words()
  await here.handle.flush()
  await core.client.version.restore({ id: version.id, window: 'here' })
  await here.hear('here')
  await vi.waitFor(() => expect(here.words()).toEqual(['Alpha', 'Beta', 'Gamma']))
  await vi.waitFor(() => expect(historyOf(here.editor).last?.changes).toHaveLength(3))
  here.handle.undo()
  expect(here.words()).toEqual(changed)
  await here.handle.flush()
  expect(await here.stored()).toEqual(changed)
  here.handle.redo()
  expect(here.words()).toEqual(['Alpha', 'Beta', 'Gamma'])
})

test('a change saved by no editor, as one taken from a comparison, is a step when the draft is opened', async () => {
  const { record } = await core.client.text.get({ id })
  await core.client.text.save({
    id, base: record.revision, clauses: [clause('d', 'Taken')], order: ['a', 'd', 'c'], window: 'here',
  })
  const here = await open('here')
  expect(here.words()).toEqual(['Alpha', 'Taken', 'Gamma'])
  here.handle.undo()
  expect(here.words()).toEqual(['Alpha', 'Beta', 'Gamma'])
})

test('what another window changed is not undone over: the step says so, and earlier ones go on', async () => {
  const [here, there] = [await open('here'), await open('there')]
  here.write(1, 'Mine ')
  here.write(0, 'Mine ')
  await here.handle.flush()
  await there.hear('here')
  await vi.waitFor(() => expect(there.words()[0]).toBe('Mine Alpha'))
  there.write(0, 'Theirs ')
  await there.handle.flush()
  await here.hear('there')
  await vi.waitFor(() => expect(here.words()[0]).toBe('Theirs Mine Alpha'))
  here.handle.undo()
  expect(here.words()).toEqual(['Theirs Mine Alpha', 'Mine Beta', 'Gamma'])
  expect(here.status().notice).toEqual({ kind: 'refused', count: 1 })
  here.handle.undo()
  expect(here.words()).toEqual(['Theirs Mine Alpha', 'Beta', 'Gamma'])
  await here.handle.flush()
  expect(await here.stored()).toEqual(here.words())
})

function $typeAtCaret(letter: string): void {
  const selection = $getSelection()
  if ($isRangeSelection(selection)) selection.insertText(letter)
}
