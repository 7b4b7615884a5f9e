import { afterEach, beforeEach, expect, it } from 'vitest'
import { plainText } from '../../../shared/clauses/plainText'
import { quotedContent } from '../../../shared/clauses/quotedWording'
import { openTestCore, type TestCore } from '../../support/core'
import { covered } from '../../support/reported'

const textId = 'global-digital-compact-fr'
const clauseId = 'p2'
let core: TestCore
beforeEach(() => void (core = openTestCore()))
afterEach(() => core.close())

async function correct(from: string, to: string) {
  const { clauses } = await core.client.text.get({ id: textId })
  const printed = plainText(clauses.find(({ id }) => id === clauseId)!.content)
  return core.client.reference.correct({ textId, clauseId, printed, corrected: printed.replace(from, to), reason: 'x' })
}

const news = (...ids: string[]) => core.client.origin.news({ ids })

it('says that a source was corrected, what it says now, and nothing of what stands as it was', async () => {
  const origin = await core.client.origin.take({ textId, clauseId })
  const other = await core.client.origin.take({ textId, clauseId: 'p29-d' })
  expect(await news(origin.id, other.id)).toEqual([])
  await correct('Pour que', 'Afin que')
  const [told, ...more] = await news(origin.id, other.id, 'unknown')
  expect(more).toEqual([])
  expect(told).toMatchObject({ originId: origin.id, what: 'corrected', present: { citation: origin.citation, wording: 'official' } })
  expect(told!.corrigenda).toMatchObject([{ reason: 'x', madeBy: null }])
  expect(plainText(told!.present!.content)).toMatch(/^Afin que/u)
})

it('takes the source anew, of which nothing is told then; the former words stay as evidence', async () => {
  const origin = await core.client.origin.take({ textId, clauseId })
  await correct('Pour que', 'Afin que')
  const renewed = await core.client.origin.renew({ id: origin.id })
  expect(plainText(renewed.content)).toMatch(/^Afin que/u)
  expect(await news(renewed.id)).toEqual([])
  expect(await core.client.origin.list({ ids: [origin.id] })).toEqual([origin])
})

it('is told no more once the words are kept, until the source changes again', async () => {
  const origin = await core.client.origin.take({ textId, clauseId })
  await correct('Pour que', 'Afin que')
  await core.client.origin.keep({ id: origin.id })
  expect(await news(origin.id)).toEqual([])
  await correct('Afin que', 'Dès que')
  expect(await news(origin.id)).toHaveLength(1)
})

it('concerns a passage only where the passage itself was corrected, and finds it again', async () => {
  const { content } = await core.client.origin.take({ textId, clauseId })
  const words = plainText(content)
  const passageOf = (part: string) => ({ start: words.indexOf(part), end: words.indexOf(part) + part.length })
  const beginning = await core.client.origin.take({ textId, clauseId, passage: passageOf('Pour que cela se réalise') })
  const later = await core.client.origin.take({ textId, clauseId, passage: passageOf('fractures numériques') })
  await correct('Pour que', 'Afin que')
  const told = await news(beginning.id, later.id)
  expect(told.map(({ originId }) => originId)).toEqual([beginning.id])
  expect(plainText(quotedContent(told[0]!.present!))).toMatch(/que cela se réalise$/u)
})

it('says that a source is gone, and expects a draft to change', async () => {
  const origin = await core.client.origin.take({ textId, clauseId })
  const draft = await core.client.text.create({ title: 'Draft', language: 'fr', from: { text: 'paris-call-fr' } })
  const { clauses } = await core.client.text.get({ id: draft.id })
  const own = await core.client.origin.take({ textId: draft.id, clauseId: clauses[0]!.id })
  await core.client.text.save({ id: draft.id, base: draft.revision, clauses: [{ ...clauses[0]!, content: [] }], order: null, window: 'w' })
  await core.client.text.remove({ id: textId })
  expect(await news(origin.id, own.id)).toEqual([{ originId: origin.id, what: 'removed', present: null, corrigenda: [] }])
  await expect(core.client.origin.renew({ id: origin.id })).rejects.toMatchObject({ data: { code: 'not_found' } })
})

it('is told in the report on a draft too, until the words are kept', async () => {
  const origin = await core.client.origin.take({ textId, clauseId })
  const { id, revision } = await core.client.text.create({ title: 'Draft', language: 'fr', from: 'blank' })
  const quoting = { id: 'c', kind: 'paragraph' as const, depth: 0, content: origin.content, lockedLabel: null, origins: [origin.id] }
  await core.client.text.save({ id, base: revision, clauses: [quoting], order: ['c'], window: 'w' })
  const since = async () => (await covered(core.client, { text: id })).clauses[0]!.sources[0]!.since
  expect(await since()).toBeUndefined()
  await correct('Pour que', 'Afin que')
  expect(await since()).toBe('corrected')
  await core.client.origin.keep({ id: origin.id })
  expect(await since()).toBeUndefined()
  await core.client.text.archive({ id: textId, archived: true })
  const { clauses, sources } = await covered(core.client, { text: id })
  expect([clauses[0]!.sources[0]!.archived, sources[0]!.archived]).toEqual([true, true])
})

it('remembers which sources were said no to, each once, with the draft', async () => {
  const draft = await core.client.text.create({ title: 'Draft', language: 'fr', from: 'blank' })
  const source = { clauseId: 'c1', sourceText: textId, sourceClause: clauseId }
  await core.client.origin.refuse({ textId: draft.id, source })
  await core.client.origin.refuse({ textId: draft.id, source })
  expect(await core.client.origin.listRefused({ textId: draft.id })).toEqual([source])
  await expect(core.client.origin.refuse({ textId: 'nowhere', source })).rejects.toMatchObject({ data: { code: 'not_found' } })
})
