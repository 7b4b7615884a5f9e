import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { seedSupport, SHIPPED_SUPPORT, shippedSupport } from '../../../electron/core/shippedSupport'
import { purgeRemoved } from '../../../electron/core/texts'
import type { SupporterDetails } from '../../../shared/model/supporter'
import { openTestCore, type TestCore } from '../../support/core'

let test: TestCore
beforeEach(() => void (test = openTestCore()))
afterEach(() => test.close())

const TEXT = 'paris-call-fr'
const one = (name: string, details: Partial<SupporterDetails> = {}): SupporterDetails => ({
  name, category: 'privateSector', joinedOn: null, withdrawnOn: null, note: null, ...details,
})
const list = (textId = TEXT) => test.client.supporter.list({ textId })
const names = async (textId = TEXT) => (await list(textId)).supporters.map(({ name }) => name)
const draft = async () => (await test.client.text.create({ title: 'Call', language: 'en', from: 'blank' })).id
const store = () => test.core.context.store()

/** The shipped data as a later edition might have it. */
function laterEdition() {
  const [first] = SHIPPED_SUPPORT.map((data) => structuredClone(data) as { supporters: Record<string, unknown>[]; counts: Record<string, unknown>[] })
  return first!
}

describe('the Paris Call’s supporters', () => {
  it('are the same in both languages, each figure with its source and as it was given', async () => {
    const { supporters, counts } = await list()
    expect(supporters.map(({ name, joinedOn }) => [name, joinedOn])).toEqual([['United States', '2021-11'], ['European Union', '2021-11'], ['INTERPOL', '2023-11']])
    const total = counts.filter(({ categories }) => categories.length === 0)
    expect(total.map(({ on, qualifier, number }) => [on, qualifier, number])).toEqual([
      ['2018-11', 'over', 300], ['2019-06-13', 'over', 550], ['2021-11', 'nearly', 1200],
    ])
    expect(counts.every(({ sourceIn }) => sourceIn?.en !== sourceIn?.fr)).toBe(true)
    expect(supporters[0]).toMatchObject({ noteIn: { en: expect.stringContaining('Paris Peace Forum'), fr: expect.stringContaining('Forum de Paris') } })
    expect(await list('paris-call-en')).toEqual({ supporters, counts, textId: 'paris-call-en' })
    expect((await list('global-digital-compact-fr')).supporters).toEqual([])
  })

  it('change with a later edition of the program, except where the user had a hand in them', async () => {
    const [states, , interpol] = (await list()).supporters
    await test.client.supporter.add({ textId: 'paris-call-en', supporters: [one('Atos'), one('Chile', { category: 'states' })] })
    await test.client.supporter.update({ id: states!.id, details: one('USA', { category: 'states', note: 'mine' }) })
    await test.client.supporter.remove({ ids: [interpol!.id] })
    const [count] = (await list()).counts
    await test.client.supporter.removeCount({ id: count!.id })
    const later = laterEdition()
    for (const row of [...later.supporters, ...later.counts]) if ('name' in row) row['joinedOn'] = '2022'
    later.supporters.push({ key: 'chile', ...one('Chili', { category: 'states' }) }, { key: 'ito', ...one('ITO', { category: 'internationalOrganisations' }) })
    later.counts.splice(1, 1)
    seedSupport(store(), [later])
    const { supporters, counts } = await list()
    expect(supporters.map(({ name, joinedOn }) => [name, joinedOn])).toEqual([
      ['USA', null], ['European Union', '2022'], ['Atos', null], ['Chile', null], ['ITO', null],
    ])
    expect(counts).toHaveLength(laterEdition().counts.length - 2)
    expect(supporters[0]).toMatchObject({ note: 'mine' })
    expect(supporters[0]).not.toHaveProperty('noteIn')
    seedSupport(store())
    expect(await names()).toEqual(['USA', 'European Union', 'Atos', 'Chile'])
  })

  it('come with unique keys and a source for each figure', () => {
    for (const shipped of SHIPPED_SUPPORT.map((data) => shippedSupport.parse(data))) {
      const keys = [...shipped.supporters, ...shipped.counts].map(({ key }) => key)
      expect(new Set(keys).size).toBe(keys.length)
    }
  })
})

describe('supporters of a text', () => {
  it('are added once, whatever the accents, the case or the language of a State', async () => {
    const id = await draft()
    const first = await test.client.supporter.add({ textId: id, supporters: [one('Société  Générale'), one('Germany', { category: 'states' })] })
    expect(first).toMatchObject({ known: 0, added: [{ name: 'Société Générale' }, { name: 'Germany' }] })
    const again = await test.client.supporter.add({ textId: id, supporters: [one('SOCIETE GENERALE'), one('Allemagne'), one('Atos'), one('ATOS')] })
    expect(again).toMatchObject({ known: 3, added: [{ name: 'Atos' }] })
  })

  it('are removed and brought back together, and gone for good after a day', async () => {
    const id = await draft()
    const { added } = await test.client.supporter.add({ textId: id, supporters: ['a', 'b', 'c'].map((name) => one(name)) })
    const ids = added.slice(0, 2).map((supporter) => supporter.id)
    await test.client.supporter.remove({ ids })
    expect(await names(id)).toEqual(['c'])
    await test.client.supporter.bringBack({ ids })
    expect(await names(id)).toEqual(['a', 'b', 'c'])
    await test.client.supporter.remove({ ids })
    purgeRemoved(store(), Date.now() + 25 * 3600_000)
    await expect(test.client.supporter.bringBack({ ids })).rejects.toMatchObject({ data: { code: 'not_found' } })
  })

  it('do not go with a branch: who supports one text has not joined another', async () => {
    const id = await draft()
    await test.client.supporter.add({ textId: id, supporters: [one('Atos')] })
    const branch = await test.client.text.create({ title: 'Branch', language: 'en', from: { text: id } })
    expect(await names(branch.id)).toEqual([])
    expect(await names((await test.client.text.create({ title: 'From', language: 'fr', from: { text: TEXT } })).id)).toEqual([])
  })

  it('stay with the language version that stays', async () => {
    await test.client.supporter.add({ textId: TEXT, supporters: [one('Atos')] })
    await test.client.text.remove({ id: TEXT })
    expect(await names('paris-call-en')).toContain('Atos')
    purgeRemoved(store(), Date.now() + 31 * 24 * 3600_000)
    expect(await names('paris-call-en')).toEqual(['United States', 'European Union', 'INTERPOL', 'Atos'])
  })

  it('are five thousand at most, and none is added beyond', async () => {
    const id = await draft()
    await test.client.supporter.add({ textId: id, supporters: Array.from({ length: 4999 }, (_, at) => one(`Organisation ${at}`)) })
    const more = test.client.supporter.add({ textId: id, supporters: [one('Atos'), one('Orange')] })
    await expect(more).rejects.toMatchObject({ data: { code: 'too_many_supporters', details: { limit: 5000 } } })
    expect(await names(id)).toHaveLength(4999)
  })

  it('are listed in a file only when asked for, without those that withdrew, and the check says so', async () => {
    const id = await draft()
    await test.client.supporter.add({ textId: id, supporters: [one('Atos'), one('Gone', { joinedOn: '2019', withdrawnOn: '2020' })] })
    const state = { text: id }
    expect(await test.client.export.check({ state })).toMatchObject({ supporters: 1, withdrawn: 1 })
    const text = async (supporters?: boolean) => (await test.client.export.make({ state, format: 'txt', unresolved: 'refuse', supporters })).text()
    expect(await text()).not.toContain('Atos')
    expect(await text(true)).toMatch(/Supporters \(1\)\n\nPrivate sector \(1\)\n\nAtos\n$/u)
  })
})
