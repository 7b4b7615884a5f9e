import type { ContractRouterClient } from '@orpc/contract'
import { expect, it } from 'vitest'
import type { Contract } from '../../shared/contract'
import { sourcesFormat } from '../../shared/model/report'
import { covered, reported } from '../support/reported'

export interface ReportCases {
  client: () => ContractRouterClient<Contract>
  failing: (code: string) => unknown
}

/** What holds of reports on drafts over any transport. */
export function reportCases({ client, failing }: ReportCases): void {
  it('reports how much of a draft is agreed language', async () => {
    const { id } = await client().text.create({ title: 'Appel', language: 'fr', from: { text: 'paris-call-fr' } })
    const { record, clauses } = await client().text.get({ id })
    const changed = { ...clauses[0]!, content: [{ type: 'text' as const, text: 'Tout autre chose.' }] }
    await client().text.save({ id, base: record.revision, clauses: [changed], order: null, window: 'w1' })
    const report = await covered(client(), { text: id })
    expect(report.clauses.map(({ status }) => status)).toEqual(['drifted', ...Array.from({ length: 8 }, () => 'verbatim')])
    expect(report.sources).toMatchObject([{ textId: 'paris-call-fr', title: 'Appel de Paris', clauses: 8 }])
    expect(report.own).toBe(3)
  })

  it('reports what of a reference a draft does not take up, in the draft’s language', async () => {
    const { id } = await client().text.create({ title: 'Appel', language: 'fr', from: { text: 'paris-call-fr' } })
    const { record, clauses } = await client().text.get({ id })
    await client().text.save({ id, base: record.revision, clauses: [], order: clauses.slice(1).map((one) => one.id), window: 'w1' })
    const report = await reported(await client().report.gaps({ state: { text: id }, reference: 'paris-call-en' }))
    expect(report.reference).toMatchObject({ textId: 'paris-call-fr', language: 'fr' })
    expect(report.clauses.map(({ uptake }) => uptake)).toEqual(['missing', ...Array.from({ length: 8 }, () => 'taken')])
    const other = await reported(await client().report.gaps({ state: { text: 'paris-call-en' }, reference: 'global-digital-compact-fr' }))
    expect(other.comparable).toBe(false)
  })

  it('reports what a text says in more than one way', async () => {
    const report = await reported(await client().report.consistency({ state: { text: 'global-digital-compact-fr' } }))
    expect(report.findings.map(({ forms }) => forms[0]!.form)).toContain('fractures numériques')
  })

  it.each(sourcesFormat.options)('gives the table of a draft’s sources as %s', async (format) => {
    const { id } = await client().text.create({ title: 'Appel : projet', language: 'fr', from: { text: 'paris-call-fr' } })
    const file = await client().report.exportSources({ state: { text: id }, format })
    expect(file.name).toBe(`Appel projet – Table des sources.${format}`)
    expect(file.size).toBeGreaterThan(1000)
  })

  it('reports on no draft there is not', async () => {
    await expect(covered(client(), { text: 'gone' })).rejects.toEqual(failing('not_found'))
    await expect(client().report.gaps({ state: { text: 'paris-call-fr' }, reference: 'gone' })).rejects.toEqual(failing('not_found'))
    await expect(client().report.exportSources({ state: { version: 'gone' }, format: 'html' })).rejects.toEqual(failing('not_found'))
  })
}
