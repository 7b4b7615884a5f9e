import { afterEach, beforeEach, expect, test } from 'vitest'
import { hintsOf } from '../../../electron/core/checks'
import { openTestCore, type TestCore } from '../../support/core'

let opened: TestCore
beforeEach(() => (opened = openTestCore()))
afterEach(() => opened.close())

async function draftOf(words: string): Promise<string> {
  const { client } = opened
  const { id } = await client.text.create({ title: 'Appel', language: 'fr', from: 'blank' })
  const content = [{ type: 'text' as const, text: words }]
  const clauses = [{ id: 'c0', kind: 'paragraph' as const, depth: 0, content, lockedLabel: null, origins: [] }]
  await client.text.save({ id, base: 0, clauses, order: ['c0'], window: 'w1' })
  return id
}

test('which hints were said no to is kept, once each, until they are brought back', async () => {
  const { client } = opened
  const id = await draftOf('Un : deux')
  const one = { check: 'frenchSpacing', clauseId: 'c0', words: 'Un : deux' } as const
  const all = { check: 'quotes', clauseId: null, words: '' } as const
  for (const dismissal of [one, one, all]) await client.hint.dismiss({ textId: id, dismissal })
  expect(await client.hint.listDismissed({ textId: id })).toEqual([one, all])
  await client.hint.bringBack({ textId: id, dismissal: one })
  expect(await client.hint.listDismissed({ textId: id })).toEqual([all])
  await expect(client.hint.dismiss({ textId: 'no-such-text', dismissal: one })).rejects.toMatchObject({ data: { code: 'not_found' } })
})

test('they go with the text and no other text has them', async () => {
  const { client } = opened
  const [id, other] = [await draftOf('Un : deux'), await draftOf('Un : deux')]
  await client.hint.dismiss({ textId: id, dismissal: { check: 'quotes', clauseId: null, words: '' } })
  expect(await client.hint.listDismissed({ textId: other })).toEqual([])
})

test('the hints of a text leave out what was said no to and the checks that are off', async () => {
  const { client, core } = opened
  const id = await draftOf("Un : l'autre  mot")
  const checks = () => hintsOf(core.context, { text: id }).map(({ check }) => check)
  expect(checks()).toEqual(['frenchSpacing', 'apostrophe', 'doubleSpace'])
  const [{ check, clauseId, words }] = [hintsOf(core.context, { text: id })[0]!]
  await client.hint.dismiss({ textId: id, dismissal: { check, clauseId, words } })
  await client.settings.update({ checksOff: ['apostrophe', 'a-check-to-come'] })
  expect(checks()).toEqual(['doubleSpace'])
})
