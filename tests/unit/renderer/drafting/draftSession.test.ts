// @vitest-environment jsdom
import { ORPCError } from '@orpc/client'
import { $getSelection, $isRangeSelection } from 'lexical'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { plainText } from '../../../../shared/clauses/plainText'
import type { CoreEvent } from '../../../../shared/model/event'
import type { TextRecord } from '../../../../shared/model/text'
import { openDraft, type DraftBackend, type DraftSession } from '../../../../renderer/features/drafting/draftSession'
import { failureOf } from '../../../../renderer/api/failure'
import { openTestCore, type TestCore } from '../../../support/core'
import { $caretAt, clause, edit } from '../../editor/support'

let core: TestCore
let id: string
let diskFull = false
const open: DraftSession[] = []

beforeEach(async () => {
  // jsdom lays nothing out and so has nowhere to scroll.
  Element.prototype.scrollIntoView = () => undefined
  diskFull = false
  core = openTestCore()
  const draft = await core.client.text.create({ title: 'Draft', language: 'en', from: 'blank' })
  id = draft.id
  const clauses = [clause('a', 'Alpha', { kind: 'principle' }), clause('b', 'Beta', { kind: 'principle' })]
  await core.client.text.save({ id, base: draft.revision, clauses, order: ['a', 'b'], window: 'setup' })
})

afterEach(async () => {
  for (const session of open.splice(0)) session.close()
  document.body.replaceChildren()
  core.close()
})

/** A window on the draft, over the real core. */
async function openWindow(windowId: string) {
  const heard: ((event: CoreEvent) => void)[] = []
  const backend: DraftBackend = {
    read: () => core.client.text.get({ id }),
    findRecord: async () => (await core.client.text.list()).find((record) => record.id === id),
    async save(changes) {
      if (diskFull) throw new ORPCError('FAILURE', { status: 422, data: { code: 'disk_full', details: {} } })
      return core.client.text.save({ id, window: windowId, ...changes })
    },
    failureOf: (error) => ({ failed: failureOf(error), unreachable: false }),
    listSteps: () => core.client.text.steps({ id }),
    listOrigins: (ids) => core.client.origin.list({ ids }),
    onEvent(listener) {
      heard.push(listener)
      return () => undefined
    },
    windowId,
  }
  const seen: { record: TextRecord | null } = { record: null }
  const session = openDraft(await backend.read(), backend, {
    onRecord: (record) => void (seen.record = record),
  })
  open.push(session)
  const root = document.createElement('div')
  root.contentEditable = 'true'
  document.body.append(root)
  session.editor.setRootElement(root)
  return {
    ...session,
    seen,
    words: () => session.handle.clauses().map(({ content }) => plainText(content)),
    tell: (event: CoreEvent) => heard.forEach((listener) => listener(event)),
    write: (index: number, text: string) =>
      edit(session.editor, () => {
        $caretAt(index, 0)
        writeAtCaret(text)
      }),
  }
}

function writeAtCaret(text: string): void {
  const selection = $getSelection()
  if ($isRangeSelection(selection)) selection.insertText(text)
}

async function stored(): Promise<string[]> {
  return (await core.client.text.get({ id })).clauses.map(({ content }) => plainText(content))
}

test('what is typed is stored after flush, and the status says so', async () => {
  const here = await openWindow('one')
  here.write(0, 'Now ')
  expect(here.handle.status.current().save).toBe('unsaved')
  expect(here.handle.hasPending()).toBe(true)
  await here.handle.flush()
  expect(await stored()).toEqual(['Now Alpha', 'Beta'])
  expect(here.handle.status.current().save).toBe('saved')
})

test('the selected clause is told with its label', async () => {
  const here = await openWindow('one')
  expect(here.handle.focusClause('b')).toBe(true)
  expect(here.handle.selected.current()).toMatchObject({ id: 'b', kind: 'principle', label: '2.', text: 'Beta', language: 'en' })
  expect(here.handle.focusClause('nowhere')).toBe(false)
})

test('an origin goes in after the selected clause, selected, in one step to undo', async () => {
  const here = await openWindow('one')
  const [reference] = (await core.client.text.list()).filter(({ kind }) => kind === 'reference')
  const { clauses } = await core.client.text.get({ id: reference!.id })
  const origin = await core.client.origin.take({ textId: reference!.id, clauseId: clauses[1]!.id })
  here.handle.focusClause('a')
  here.handle.insertLanguage(origin, { mode: 'verbatim', proponent: null, cites: false })
  expect(here.words()).toEqual(['Alpha', plainText(origin.content), 'Beta'])
  expect(here.handle.selected.current()).toMatchObject({ origins: [origin.id], kind: 'principle' })
  await here.handle.flush()
  expect((await core.client.text.get({ id })).clauses[1]?.origins).toEqual([origin.id])
  here.handle.undo()
  await here.handle.flush()
  expect(await stored()).toEqual(['Alpha', 'Beta'])
})

test('two windows on one draft: changes meet, and what both rewrote stands twice', async () => {
  const [here, there] = [await openWindow('one'), await openWindow('two')]
  here.write(0, 'Mine: ')
  there.write(0, 'Theirs: ')
  there.write(1, 'Theirs: ')
  await there.handle.flush()
  await here.handle.flush()
  expect(here.words()).toEqual(['Theirs: Alpha', 'Mine: Alpha', 'Theirs: Beta'])
  expect(await stored()).toEqual(here.words())
  expect(here.handle.status.current().notice).toEqual({ kind: 'doubled', count: 1 })

  const { record } = await core.client.text.get({ id })
  there.tell({ type: 'textChanged', textId: id, revision: record.revision, by: 'one' })
  await vi.waitFor(() => expect(there.words()).toEqual(here.words()))
  expect(there.handle.status.current().notice).toEqual({ kind: 'updated' })
})

test('restoring a version in this window brings it in without a word about another', async () => {
  const here = await openWindow('one')
  const version = await core.client.version.save({ textId: id, name: 'Before', note: null })
  here.write(0, 'Later ')
  await here.handle.flush()
  const { revision } = await core.client.version.restore({ id: version.id, window: 'one' })
  here.tell({ type: 'textChanged', textId: id, revision, by: 'one' })
  await vi.waitFor(() => expect(here.words()).toEqual(['Alpha', 'Beta']))
  expect(here.handle.status.current().notice).toBeNull()
})

test('another title and numbering given elsewhere appear, and saving goes on', async () => {
  const here = await openWindow('one')
  here.write(0, 'Now ')
  await core.client.text.describe({ id, description: { title: 'Renamed', scheme: 'none' } })
  here.tell({ type: 'libraryChanged' })
  await vi.waitFor(() => expect(here.seen.record?.title).toBe('Renamed'))
  expect(here.editor.getRootElement()?.querySelector('[data-label="1."]')).toBeNull()
  await here.handle.flush()
  expect(await stored()).toEqual(['Now Alpha', 'Beta'])
  expect(here.handle.status.current().notice).toBeNull()
})

test('a full disk is told, keeps what was typed, and lets it go once there is room', async () => {
  const here = await openWindow('one')
  diskFull = true
  here.write(0, 'Kept ')
  await expect(here.handle.flush()).rejects.toThrow(ORPCError)
  expect(here.handle.status.current().save).toMatchObject({ failed: { code: 'disk_full' } })
  expect(here.handle.hasPending()).toBe(true)
  diskFull = false
  await here.handle.flush()
  expect(await stored()).toEqual(['Kept Alpha', 'Beta'])
  expect(here.handle.status.current().save).toBe('saved')
})

test('a draft that leaves the screen unsaved is saved all the same', async () => {
  const here = await openWindow('one')
  here.write(1, 'Left ')
  here.close()
  await vi.waitFor(async () => expect(await stored()).toEqual(['Alpha', 'Left Beta']))
})
