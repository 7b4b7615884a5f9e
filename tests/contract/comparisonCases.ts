import type { ContractRouterClient } from '@orpc/contract'
import { expect, it } from 'vitest'
import type { Contract } from '../../shared/contract'
import type { Clause } from '../../shared/model/clause'
import { compared } from '../support/compared'

export interface ComparisonCases {
  client: () => ContractRouterClient<Contract>
  /** A draft of French paragraphs with the ids c0, c1 …. */
  draftOf: (...words: string[]) => Promise<{ id: string; revision: number; clauses: Clause[] }>
  failing: (code: string, details?: Record<string, string>) => unknown
}

/** What holds of comparisons over any transport. */
export function comparisonCases({ client, draftOf, failing }: ComparisonCases): void {
  it('compares a text with one of its versions', async () => {
    const { id, revision, clauses } = await draftOf('Les États agissent ensemble.', 'Ils coopèrent.')
    const version = await client().version.save({ textId: id, name: 'Rev.1', note: null })
    const edited: Clause = { ...clauses[0]!, content: [{ type: 'text', text: 'Les États agiront ensemble.' }] }
    await client().text.save({ id, base: revision, clauses: [edited], order: null, window: 'w1' })
    const { rows } = await compared(client(), { left: { version: version.id }, right: { text: id } })
    expect(rows.map(({ kind }) => kind)).toEqual(['edited', 'unchanged'])
  })

  it('compares a file opened only for that, and stores nothing of it', async () => {
    const before = await client().text.list()
    const file = new File(['Les États agissent ensemble.\n\nIls coopèrent.\n'], 'reçu.txt')
    const opened = await client().comparison.openFile({ file })
    const { id } = await draftOf('Les États agissent ensemble.', 'Ils coopèrent.')
    const { summary } = await compared(client(), { left: { opened: opened.id }, right: { text: id } })
    expect(summary.kinds.unchanged).toBe(2)
    expect(await client().text.list()).toHaveLength(before.length + 1)
    const split = ['Les États', 'agissent ensemble.'].map((text, at) => ({
      id: `c${at}`, kind: 'item' as const, depth: at, content: [{ type: 'text' as const, text }], lockedLabel: null, origins: [],
    }))
    const corrected = await client().comparison.openFile({ file, corrected: { title: 'Reçu', language: 'fr', clauses: split } })
    const { right } = await compared(client(), { left: { text: id }, right: { opened: corrected.id } })
    expect(right.clauses.map(({ kind, depth, text }) => [kind, depth, text])).toEqual([['item', 0, 'Les États'], ['item', 1, 'agissent ensemble.']])
    const gone = client().comparison.make({ left: { opened: 'gone' }, right: { text: id } })
    await expect(gone).rejects.toEqual(failing('not_found', { what: 'file' }))
  })

  it('stops comparing when nobody listens, and compares again', async () => {
    const pair = { left: { text: 'global-digital-compact-fr' }, right: { text: 'paris-call-fr' } }
    const answers = await client().comparison.make(pair)
    await answers.return?.(undefined)
    expect((await compared(client(), pair)).rows.length).toBeGreaterThan(100)
  })
}
