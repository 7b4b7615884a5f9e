import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contentFromPlain } from '../../../shared/clauses/plainText'
import type { Clause } from '../../../shared/model/clause'
import { openTestCore, type TestCore } from '../../support/core'

let core: TestCore
beforeAll(() => (core = openTestCore()))
afterAll(() => core.close())

const clause = (id: string, text: string, origins: string[] = []): Clause => ({
  id, kind: 'paragraph', depth: 0, content: contentFromPlain(text), lockedLabel: null, origins,
})

describe('the genealogy of a clause', () => {
  it('holds what it was taken from, what was taken from it, its versions, its other language, and what says the same', async () => {
    const { client } = core
    // A later text that says it in nearly the same words, and declares nothing.
    const description = {
      title: 'A later call', shortTitle: null, language: 'en', adoptedOn: '2023-05-04', adoptedBy: null, source: null,
      licence: null, note: null, wording: 'official', scheme: 'none',
    } as const
    const later = 'Develop ways to prevent the proliferation of malicious software, spyware and practices intended to cause harm.'
    const { id: laterId } = await client.import.store({ kind: 'reference', description, clauses: [clause('x', later)] })
    // A draft that takes the principle and changes it, with a version between.
    const origin = await client.origin.take({ textId: 'paris-call-en', clauseId: 'principle-5' })
    const { id: draft } = await client.text.create({ title: 'Draft', language: 'en', from: 'blank' })
    const first = clause('d', 'Develop ways to prevent the proliferation of malicious software and practices intended to cause harm.', [origin.id])
    await client.text.save({ id: draft, base: 0, clauses: [first], order: ['d'], window: 'w' })
    const saved = await client.version.save({ textId: draft, name: 'Rev.1', note: null })
    const { record } = await client.text.get({ id: draft })
    const second = clause('d', 'Develop means to prevent the proliferation of malicious software and practices intended to cause harm.', [origin.id])
    await client.text.save({ id: draft, base: record.revision, clauses: [second], order: null, window: 'w' })

    const ofPrinciple = await client.clause.genealogy({ textId: 'paris-call-en', clauseId: 'principle-5' })
    expect(ofPrinciple.map(({ textId, link }) => [textId, link])).toEqual([
      ['paris-call-en', 'self'],
      ['paris-call-fr', 'language'],
      [laterId, 'found'],
      [draft, 'declared'],
    ])
    expect(ofPrinciple[2]!.score).toBeGreaterThanOrEqual(0.5)
    expect(ofPrinciple[2]!.changes!.some((one) => one.op === 'insert' && one.text.includes('spyware'))).toBe(true)
    expect(ofPrinciple.map(({ from }) => from)).toEqual([
      [],
      [{ place: 0, tie: 'language' }],
      [{ place: 0, tie: 'found' }],
      [{ place: 0, tie: 'declared' }],
    ])

    const ofDraft = await client.clause.genealogy({ textId: draft, clauseId: 'd' })
    expect(ofDraft.map(({ textId, link, version }) => [textId, link, version?.id ?? null])).toEqual([
      ['paris-call-en', 'declared', null],
      [laterId, 'found', null],
      [draft, 'version', saved.id],
      [draft, 'self', null],
    ])
    expect(ofDraft[3]!.from).toEqual([{ place: 2, tie: 'version' }])
    expect(ofDraft[3]!.changes!.filter(({ op }) => op !== 'equal')).toEqual([
      { op: 'delete', text: 'ways' },
      { op: 'insert', text: 'means' },
    ])
  })

  it('leads to the clause of another language it says it was taken from', async () => {
    const { client } = core
    const origin = await client.origin.take({ textId: 'paris-call-en', clauseId: 'principle-9' })
    const { id } = await client.text.create({ title: 'Projet', language: 'fr', from: 'blank' })
    await client.text.save({ id, base: 0, clauses: [clause('f', 'Promouvoir la confiance par nos propres mots.', [origin.id])], order: ['f'], window: 'w' })
    const steps = await client.clause.genealogy({ textId: id, clauseId: 'f' })
    expect(steps.map(({ textId, from }) => [textId, from])).toEqual([['paris-call-en', []], [id, [{ place: 0, tie: 'translated' }]]])
  })

  it('is the clause alone where nothing else says it', async () => {
    const steps = await core.client.clause.genealogy({ textId: 'global-digital-compact-fr', clauseId: 'p7-1' })
    expect(steps[0]).toMatchObject({ link: 'self', from: [], changes: null })
  })
})
