import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { plainText } from '../../../shared/clauses/plainText'
import { openTestCore, type TestCore } from '../../support/core'

const GDC = 'global-digital-compact-fr'
let core: TestCore
beforeEach(() => void (core = openTestCore()))
afterEach(() => core.close())

const clauseOf = async (textId: string, clauseId: string) =>
  (await core.client.text.get({ id: textId })).clauses.find(({ id }) => id === clauseId)!
const listed = async (id: string) => (await core.client.reference.details({ id })).corrigenda
/** Those made here; the program's own texts come with some. */
const corrigenda = async (id: string) => (await listed(id)).filter(({ madeBy }) => madeBy !== 'Chapeau')

async function correct(clauseId: string, from: string, to: string, reason = 'A slip of the printer') {
  const printed = plainText((await clauseOf(GDC, clauseId)).content)
  return core.client.reference.correct({ textId: GDC, clauseId, printed, corrected: printed.replace(from, to), reason })
}

it('stands beside each misprint mended in a text that came with the program, and can be withdrawn for good', async () => {
  const [prendre, nous, ...more] = await listed(GDC)
  expect(more).toEqual([])
  expect(prendre).toMatchObject({ clauseId: 'p11-g', madeBy: 'Chapeau', reason: 'Coquille de la copie reprise.', version: null })
  expect([prendre!, nous!].map(({ printed }) => plainText(printed).slice(0, 8))).toEqual(['MPrendre', 'ous somm'])
  for (const { clauseId, corrected } of [prendre!, nous!]) expect((await clauseOf(GDC, clauseId)).content).toEqual(corrected)
  const { dataFolder } = core.platform
  await core.client.reference.withdraw({ id: prendre!.id })
  expect(plainText((await clauseOf(GDC, 'p11-g')).content)).toMatch(/^MPrendre/u)
  core.core.close()
  const again = openTestCore({ dataFolder })
  const { corrigenda: left } = await again.client.reference.details({ id: GDC })
  expect(left.map(({ clauseId }) => clauseId)).toEqual(['p22'])
  again.close()
  core = { ...openTestCore({ dataFolder }), close: core.close }
})

describe('a corrigendum', () => {
  it('has the clause say the right words, and keeps the printed ones beside them', async () => {
    await core.client.settings.update({ author: 'Secretariat' })
    const before = await core.client.text.get({ id: GDC })
    const made = await correct('p2', 'Pour que', 'Afin que')
    expect(made).toMatchObject({ clauseId: 'p2', reason: 'A slip of the printer', madeBy: 'Secretariat', version: null })
    expect(plainText(made.printed)).toMatch(/^Pour que cela/u)
    const after = await core.client.text.get({ id: GDC })
    expect(plainText(after.clauses.find(({ id }) => id === 'p2')!.content)).toMatch(/^Afin que cela/u)
    expect(after.record.revision).toBeGreaterThan(before.record.revision)
    expect(await corrigenda(GDC)).toEqual([made])
    const { hits } = await core.client.search.clauses({ query: 'afin que cela se réalise', limit: 5 })
    expect(hits[0]).toMatchObject({ textId: GDC, clauseId: 'p2' })
  })

  it('keeps the marks and line breaks of the clause', async () => {
    const { clauses } = await core.client.text.get({ id: 'paris-call-en' })
    const principle = clauses.find(({ content }) => content.some(({ type }) => type === 'break'))!
    const printed = plainText(principle.content)
    const corrected = printed.replace(/\.$/u, ' now.')
    await core.client.reference.correct({ textId: 'paris-call-en', clauseId: principle.id, printed, corrected, reason: 'x' })
    const { content } = await clauseOf('paris-call-en', principle.id)
    expect(content.slice(0, 2)).toEqual(principle.content.slice(0, 2))
    const joined = { textId: 'paris-call-en', clauseId: principle.id, printed: corrected, reason: 'x' }
    await expect(core.client.reference.correct({ ...joined, corrected: corrected.replace('\n', ' ') })).rejects.toMatchObject({
      data: { code: 'correction_beyond_words' },
    })
  })

  it('is withdrawn from the last one back', async () => {
    const printed = plainText((await clauseOf(GDC, 'p2')).content)
    const first = await correct('p2', 'Pour que', 'Afin que')
    const second = await correct('p2', 'Afin que', 'Dès que')
    await expect(core.client.reference.withdraw({ id: first.id })).rejects.toMatchObject({ data: { code: 'corrigendum_followed' } })
    await core.client.reference.withdraw({ id: second.id })
    await core.client.reference.withdraw({ id: first.id })
    expect(plainText((await clauseOf(GDC, 'p2')).content)).toBe(printed)
    expect(await corrigenda(GDC)).toEqual([])
  })

  it('is refused on a clause that says something else by now, and on a draft', async () => {
    const stale = { textId: GDC, clauseId: 'p2', printed: 'Seen yesterday', corrected: 'Today', reason: 'x' }
    await expect(core.client.reference.correct(stale)).rejects.toMatchObject({ data: { code: 'changed_elsewhere' } })
    const draft = await core.client.text.create({ title: 'D', language: 'en', from: 'outline' })
    const { clauses } = await core.client.text.get({ id: draft.id })
    const clause = clauses.find(({ content }) => plainText(content) !== '')!
    const there = { textId: draft.id, clauseId: clause.id, printed: plainText(clause.content), corrected: 'New', reason: 'x' }
    await expect(core.client.reference.correct(there)).rejects.toMatchObject({ data: { code: 'invalid_input' } })
  })

  it('and an edited record outlast the next start, which brings newer editions of what was not touched', async () => {
    await correct('p2', 'Pour que', 'Afin que')
    const { dataFolder } = core.platform
    core.core.close()
    const again = openTestCore({ dataFolder })
    const { clauses } = await again.client.text.get({ id: GDC })
    expect(plainText(clauses.find(({ id }) => id === 'p2')!.content)).toMatch(/^Afin que/u)
    again.close()
    core = { ...openTestCore({ dataFolder }), close: core.close }
  })
})
