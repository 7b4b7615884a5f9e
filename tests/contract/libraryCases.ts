import type { ContractRouterClient } from '@orpc/contract'
import { expect, it } from 'vitest'
import { plainText } from '../../shared/clauses/plainText'
import type { Contract } from '../../shared/contract'

export interface LibraryCases {
  client: () => ContractRouterClient<Contract>
  failing: (code: string) => unknown
}

/** What holds of the library's references over any transport. */
export function libraryCases({ client, failing }: LibraryCases): void {
  const words = `Appel du port\n\nNous nous engageons à partager ce que nous savons des attaques.\n`
  const store = (name: string, text = words) =>
    client().import.storeFile({ file: new File([text], name), kind: 'reference' })

  it('stores a file once, corrects a typo of it, and takes the correction back', async () => {
    const stored = await store('port.txt')
    if (!('imported' in stored)) throw new Error('not stored')
    const { id } = stored.imported
    expect(await store('copie.txt')).toMatchObject({ duplicateOf: { textId: id, identical: true, share: 1 } })
    const clause = (await client().text.get({ id })).clauses.at(-1)!
    const printed = plainText(clause.content)
    const at = { textId: id, clauseId: clause.id, printed, reason: 'Coquille' }
    const made = await client().reference.correct({ ...at, corrected: printed.replace('savons', 'saurons') })
    expect((await client().reference.details({ id })).corrigenda).toEqual([made])
    await client().reference.withdraw({ id: made.id })
    expect((await client().text.get({ id })).clauses.at(-1)).toEqual(clause)
    for (const wrong of [{ corrected: '  ' }, { corrected: 'x', reason: '' }, { corrected: 'x', clauseId: 'no such id!' }]) {
      await expect(client().reference.correct({ ...at, ...wrong })).rejects.toEqual(failing('invalid_input'))
    }
  })

  it.each([
    ['a tag of a kind there is not', [{ kind: 'colour', word: 'red' }]],
    ['an empty tag', [{ kind: 'topic', word: ' ' }]],
    ['a tag as long as a clause', [{ kind: 'topic', word: 'x'.repeat(61) }]],
    ['more tags than anybody reads', Array.from({ length: 101 }, (_, at) => ({ kind: 'topic', word: `t${at}` }))],
  ])('refuses %s', async (_, tags) => {
    const tagged = client().text.tag({ id: 'paris-call-fr', tags: tags as [] })
    await expect(tagged).rejects.toEqual(failing('invalid_input'))
  })
}
