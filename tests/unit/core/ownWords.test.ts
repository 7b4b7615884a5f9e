import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestCore, type TestCore } from '../../support/core'

let opened: TestCore
beforeEach(() => (opened = openTestCore()))
afterEach(() => opened.close())

const newDraft = async () => (await opened.client.text.create({ title: 'Appel', language: 'fr', from: 'blank' })).id

test('the user’s own words are kept by language, once each, until they are removed', async () => {
  const { spelling } = opened.client
  for (const word of ['zorblaxien', 'été', 'zorblaxien']) await spelling.add({ language: 'fr', word })
  await spelling.add({ language: 'en', word: 'Zorblaxian' })
  expect((await spelling.ownWords({ textId: null })).personal).toEqual({ en: ['Zorblaxian'], fr: ['été', 'zorblaxien'] })
  await spelling.remove({ language: 'fr', word: 'zorblaxien' })
  expect((await spelling.ownWords({ textId: null })).personal.fr).toEqual(['été'])
})

test('a word ignored in a draft is ignored there only', async () => {
  const { spelling } = opened.client
  const [one, other] = [await newDraft(), await newDraft()]
  await spelling.ignore({ textId: one, word: 'deuss', ignored: true })
  expect((await spelling.ownWords({ textId: one })).ignored).toEqual(['deuss'])
  expect((await spelling.ownWords({ textId: other })).ignored).toEqual([])
  await spelling.ignore({ textId: one, word: 'deuss', ignored: false })
  expect((await spelling.ownWords({ textId: one })).ignored).toEqual([])
})

test('what is no word, and a text that is not there, are refused', async () => {
  const { spelling } = opened.client
  await expect(spelling.add({ language: 'fr', word: 'two words' })).rejects.toMatchObject({ data: { code: 'invalid_input' } })
  await expect(spelling.ignore({ textId: 'none', word: 'mot', ignored: true })).rejects.toMatchObject({ data: { code: 'not_found' } })
})

test('a language without a dictionary marks nothing', async () => {
  expect(await opened.client.spelling.check({ language: 'es', words: ['palabra'] })).toEqual([])
})
