import type { ContractRouterClient } from '@orpc/contract'
import { expect, it } from 'vitest'
import { readBrackets } from '../../shared/brackets/readBrackets'
import { resolveBracket } from '../../shared/brackets/resolve'
import { plainText } from '../../shared/clauses/plainText'
import type { Contract } from '../../shared/contract'
import type { TextView } from '../../shared/model/bracket'
import type { Clause } from '../../shared/model/clause'
import type { Opening } from '../../shared/model/inline'
import { failing } from './failing'

/** What holds of brackets over any transport. */
export function describeBrackets(
  client: () => ContractRouterClient<Contract>,
  draftOf: (...words: string[]) => Promise<{ id: string; revision: number; clauses: Clause[] }>,
): void {
  it('exports a text as it is read', async () => {
    const { id } = await draftOf('Nous [agirons (Canada)] [agissons (Japon)] [sans délai].', '[Rien d’autre.]')
    const made = async (view: TextView) => {
      const file = await client().export.make({ state: { text: id }, format: 'txt', unresolved: 'refuse', view })
      return file.text()
    }
    expect(await made('without-brackets')).toMatch(/\nNous\.\n$/)
    expect(await made({ as: 'japon' })).toMatch(/\nNous agissons\.\n$/)
    const { parties } = await client().export.check({ state: { text: id } })
    expect(parties).toEqual(['Canada', 'Japon'])
    await expect(made('everything')).rejects.toEqual(failing('unresolved_brackets', { count: 4 }))
  })

  it('keeps what was decided about a bracket until the bracket is back', async () => {
    const { id, revision, clauses } = await draftOf('Nous agirons.')
    const opening: Opening = { type: 'opening', id: 'b1', proponents: ['Canada'], opponents: [], note: null }
    const bracketed: Clause = { ...clauses[0]!, content: [opening, { type: 'text', text: 'Nous' }, { type: 'closing' }] }
    const reading = readBrackets([bracketed])
    const { resolution } = resolveBracket([bracketed], reading, reading.brackets[0]!, 'accepted', 'fr')
    const recorded = await client().bracket.recordResolution({ ...resolution, textId: id, label: '1' })
    expect(await client().bracket.listResolutions({ textId: id })).toEqual([recorded])
    await client().text.save({ id, base: revision, clauses: [bracketed], order: null, window: 'w1' })
    expect(await client().bracket.listResolutions({ textId: id })).toEqual([])
    const inReference = client().bracket.recordResolution({ ...resolution, textId: 'paris-call-fr', label: '1' })
    await expect(inReference).rejects.toEqual(failing('read_only'))
    await expect(client().bracket.listResolutions({ textId: 'none' })).rejects.toEqual(failing('not_found', { what: 'text' }))
  })

  it('stores a hostile import without losing a word of it', async () => {
    const text = '[Les \ud800 États\u0000 \u202e[agiront]] a\u0301 ]'
    const clause: Clause = { id: 'same', kind: 'paragraph', depth: 0, content: [{ type: 'text', text }], lockedLabel: null, origins: [] }
    const deep = '['.repeat(5000)
    const description = {
      title: 'T', language: 'fr', shortTitle: null, adoptedOn: null, adoptedBy: null, source: null,
      licence: null, note: null, wording: 'working', scheme: 'none',
    } as const
    const clauses = [clause, clause, { ...clause, content: [{ type: 'text' as const, text: deep }] }]
    const kept = async (kind: 'draft' | 'reference') => {
      const { id } = await client().import.store({ kind, clauses, description })
      return (await client().text.get({ id })).clauses
    }
    for (const stored of [await kept('draft'), await kept('reference')]) {
      expect(stored.map(({ content }) => plainText(content))).toEqual([text, text, deep])
      expect(new Set(stored.map(({ id }) => id)).size).toBe(3)
    }
    const [first, second, third] = await kept('draft')
    const ids = [first!, second!].flatMap(({ content }) => content.flatMap((part) => (part.type === 'opening' ? [part.id] : [])))
    expect(new Set(ids).size).toBe(4)
    expect(third!.content).toEqual([{ type: 'text', text: deep }])
  })
}
