import type { ContractRouterClient } from '@orpc/contract'
import { expect, it } from 'vitest'
import { plainText } from '../../shared/clauses/plainText'
import type { Contract } from '../../shared/contract'
import { failing } from './failing'

/** What holds of the origins of wording over any transport. */
export function originCases(client: () => ContractRouterClient<Contract>): void {
it('takes a clause from a reference with its citation and wording as evidence', async () => {
  const origin = await client().origin.take({ textId: 'global-digital-compact-fr', clauseId: 'p29-d' })
  expect(origin).toMatchObject({ citation: 'Pacte numérique mondial, par. 29 (d)', language: 'fr', wording: 'official' })
  expect(await client().origin.list({ ids: [origin.id, 'unknown'] })).toEqual([origin])
  const digest = await client().origin.take({ textId: 'christchurch-call-en', clauseId: 'g2-3' })
  expect(digest).toMatchObject({ citation: 'Christchurch Call, Online service providers, commitment 3', wording: 'digest' })
})

it('takes words of a clause, and only words that are there', async () => {
  const taken = { textId: 'global-digital-compact-fr', clauseId: 'p29-d' }
  const whole = await client().origin.take(taken)
  const { length } = plainText(whole.content)
  const origin = await client().origin.take({ ...taken, passage: { start: 3, end: 20 } })
  expect(origin).toMatchObject({ passage: { start: 3, end: 20 }, content: whole.content })
  expect(await client().origin.list({ ids: [origin.id] })).toEqual([origin])
  expect(await client().origin.take({ ...taken, passage: { start: 0, end: length } })).not.toHaveProperty('passage')
  for (const passage of [{ start: 5, end: 5 }, { start: 3, end: length + 1 }]) {
    await expect(client().origin.take({ ...taken, passage })).rejects.toEqual(failing('invalid_input'))
  }
})
}
