import type { ContractRouterClient } from '@orpc/contract'
import { expect, it } from 'vitest'
import type { Contract } from '../../shared/contract'
import type { SupporterDetails } from '../../shared/model/supporter'

export interface SupporterCases {
  client: () => ContractRouterClient<Contract>
  failing: (code: string) => unknown
}

const france: SupporterDetails = { name: 'France', category: 'states', joinedOn: '2018-11', withdrawnOn: null, note: null }

/** What holds of supporters over any transport. */
export function supporterCases({ client, failing }: SupporterCases): void {
it('keeps the supporters of a text, and figures as they were reported', async () => {
  const { id: textId } = await client().text.create({ title: 'Call', language: 'en', from: 'blank' })
  const { added, known } = await client().supporter.add({ textId, supporters: [france, { ...france, name: ' FRANCE ' }] })
  expect([added.length, known]).toEqual([1, 1])
  const withdrawn = await client().supporter.update({ id: added[0]!.id, details: { ...france, withdrawnOn: '2020' } })
  const count = await client().supporter.addCount({
    textId,
    count: { on: '2021-11', categories: ['civilSociety', 'academia'], qualifier: 'nearly', number: 1200, source: ' A  newspaper ' },
  })
  expect(count).toMatchObject({ source: 'A newspaper', qualifier: 'nearly' })
  expect(await client().supporter.list({ textId })).toEqual({ textId, supporters: [withdrawn], counts: [count] })
  await client().supporter.removeCount({ id: count.id })
  await client().supporter.bringBackCount({ id: count.id })
  expect((await client().supporter.list({ textId })).counts).toEqual([count])
})

it.each<[string, Partial<Record<keyof SupporterDetails, unknown>>]>([
  ['a supporter without a name', { name: ' \u0000 ' }],
  ['a name of 1 MB', { name: 'x'.repeat(1_000_000) }],
  ['a category there is not', { category: 'planets' }],
  ['a month there is not', { joinedOn: '2018-13' }],
  ['a day there is not', { joinedOn: '2019-02-30' }],
  ['a year of no calendar', { withdrawnOn: '0000' }],
])('refuses %s', async (_, wrong) => {
  const { id: textId } = await client().text.create({ title: 'Call', language: 'en', from: 'blank' })
  const add = client().supporter.add({ textId, supporters: [{ ...france, ...(wrong as Partial<SupporterDetails>) }] })
  await expect(add).rejects.toEqual(failing('invalid_input'))
  expect((await client().supporter.list({ textId })).supporters).toEqual([])
})

it('finds nobody by an id that is not theirs', async () => {
  for (const call of [
    client().supporter.update({ id: 'nobody', details: france }),
    client().supporter.remove({ ids: ['nobody'] }),
    client().supporter.removeCount({ id: 'nobody' }),
    client().supporter.add({ textId: 'no-text', supporters: [france] }),
  ]) await expect(call).rejects.toEqual(failing('not_found'))
})
}
