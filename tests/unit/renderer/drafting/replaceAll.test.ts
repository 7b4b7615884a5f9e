// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest'
import { plainText } from '../../../../shared/clauses/plainText'
import { openTestCore, type TestCore } from '../../../support/core'
import { clause } from '../../editor/support'
import { openDraftWindow, storeDraft } from './draftWindow'

let core: TestCore
let window: Awaited<ReturnType<typeof openDraftWindow>>
let id: string

beforeEach(async () => {
  Element.prototype.scrollIntoView = () => undefined
  core = openTestCore()
  id = await storeDraft(core, [clause('a', 'States shall act.'), clause('b', 'They shall report.')])
  window = await openDraftWindow(core, id, 'one')
})
afterEach(() => {
  window.close()
  document.body.replaceChildren()
  core.close()
})

const REPLACED = ['States will act.', 'They will report.']

function planned() {
  window.handle.finding.seek({ words: 'shall', wholeWord: true, accents: false, matchCase: false, where: 'everywhere' })
  return window.handle.finding.plan({ words: 'will', keepCase: true })
}

test('the words are replaced at once, and stored only when the draft as it was is kept', async () => {
  window.write(0, 'All ')
  const { promise: mayKeep, resolve: keepNow } = Promise.withResolvers<void>()
  const replaced = window.handle.replaceAll(planned(), async () => {
    await mayKeep
    await core.client.version.keepBeforeReplacing({ textId: id, words: 'shall' })
  })
  await expect.poll(window.words).toEqual(['All States will act.', 'They will report.'])
  const flushed = window.handle.flush()
  expect(await window.stored()).toEqual(['All States shall act.', 'They shall report.'])
  expect(window.handle.hasPending()).toBe(true)
  keepNow()
  expect(await replaced).toBe(2)
  await flushed
  expect(await window.stored()).toEqual(['All States will act.', 'They will report.'])
  const [kept] = await core.client.version.list({ textId: id })
  const { clauses } = await core.client.version.get({ id: kept!.id })
  expect(clauses.map(({ content }) => plainText(content))).toEqual(['All States shall act.', 'They shall report.'])
  window.handle.undo()
  expect(window.words()).toEqual(['All States shall act.', 'They shall report.'])
})

test('where the draft as it was cannot be kept, it stays so', async () => {
  const failed = new Error('the disk is full')
  await expect(window.handle.replaceAll(planned(), () => Promise.reject(failed))).rejects.toBe(failed)
  expect(window.words()).toEqual(['States shall act.', 'They shall report.'])
  expect(window.status()).toMatchObject({ undoable: false, redoable: false })
  await window.handle.flush()
  expect(await window.stored()).toEqual(window.words())
})

test('what is written meanwhile is not taken back with it', async () => {
  const { promise: keeping, reject: fail } = Promise.withResolvers<void>()
  const replaced = window.handle.replaceAll(planned(), () => keeping)
  await expect.poll(window.words).toEqual(REPLACED)
  window.write(1, 'Now ')
  fail(new Error('the disk is full'))
  await expect(replaced).rejects.toThrow('the disk is full')
  expect(window.words()).toEqual(['States will act.', 'Now They will report.'])
})
