import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { catalogueRecords } from '../../../electron/core/catalogue'
import { foldName } from '../../../shared/supporters/foldName'
import { openTestCore, type TestCore } from '../../support/core'

let test: TestCore
beforeEach(() => void (test = openTestCore()))
afterEach(() => test.close())

const CALL = 'children-digital-environment'
const entry = async (id = CALL) => (await test.client.catalogue.list()).find((one) => one.id === id)!

/** Imports a text of one clause for a record. */
async function addText(record: string, title = 'Appel', languageOf?: string) {
  const { clauses } = await test.client.import.preview({ file: new File(['Nous agirons pour les enfants.\n\nSans délai.'], 'appel.txt') })
  return test.client.import.store({
    kind: 'reference',
    description: {
      title, shortTitle: null, language: languageOf ? 'en' : 'fr', adoptedOn: null, adoptedBy: null, source: null,
      licence: null, note: null, wording: 'official', scheme: 'none',
    },
    clauses,
    record,
    ...(languageOf && { languageOf }),
  })
}

describe('the catalogue of calls known by their record', () => {
  it('has each call once, with a date or an occasion, a theme and its sources', () => {
    const records = catalogueRecords()
    expect(records.length).toBeGreaterThanOrEqual(10)
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length)
    expect(records.every(({ on, occasion }) => on !== undefined || occasion !== undefined)).toBe(true)
  })

  it('holds no text: none is listed, searched or cited', async () => {
    const ids = catalogueRecords().map(({ id }) => id)
    expect((await test.client.text.list()).filter(({ id }) => ids.includes(id))).toEqual([])
    expect((await test.client.search.clauses({ query: 'glaciers', limit: 5 })).hits).toEqual([])
  })

  it('gives a record its text, and the text what was known of its supporters', async () => {
    expect(await entry()).toMatchObject({ on: '2021-11', texts: [] })
    const { id } = await addText(CALL)
    expect((await entry()).texts).toEqual([id])
    const { supporters, counts } = await test.client.supporter.list({ textId: id })
    expect(supporters.filter(({ category }) => category === 'states').map(({ name }) => name)).toContain('Jordanie')
    expect(counts).toMatchObject([{ number: 7, qualifier: 'exactly' }])
    const other = await addText(CALL, 'Call', id)
    expect((await entry()).texts).toEqual([id, other.id])
    expect((await test.client.supporter.list({ textId: other.id })).supporters).toHaveLength(supporters.length)
  })

  it('misses the text again while it is removed', async () => {
    const { id } = await addText(CALL)
    await test.client.text.remove({ id })
    expect((await entry()).texts).toEqual([])
    await test.client.text.bringBack({ id })
    expect((await entry()).texts).toEqual([id])
  })

  it('stores nothing for a record there is not', async () => {
    const before = (await test.client.text.list()).length
    await expect(addText('no-such-call')).rejects.toMatchObject({ data: { code: 'not_found' } })
    expect((await test.client.text.list()).length).toBe(before)
  })
})

const documents = fileURLToPath(new URL('../../../../shared/documents/', import.meta.url))
const absent = !existsSync(documents)
if (absent) console.warn('SKIPPED: the documents the catalogue is drawn from are not here; its facts were not compared.')

describe.skipIf(absent)('the catalogue, against its sources', () => {
  const said = () =>
    foldName(
      ['macron-coalitions-2021-afp', 'paris-peace-forum-2023-press-release', 'osce-statement-2019-06-13', 'global-digital-compact']
        .map((name) => readFileSync(`${documents}${name}.fr.txt`, 'utf8'))
        .join(' '),
    )

  it('names nobody and no number that the documents do not', () => {
    const words = said()
    for (const { supporters, counts } of catalogueRecords()) {
      for (const { name } of supporters) expect(words).toContain(foldName(name))
      for (const { number } of counts) expect(words).toMatch(new RegExp(`\\b(?:${number}|${number === 8 ? 'huit' : number})\\b`))
    }
  })
})
