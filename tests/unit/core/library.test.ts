import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Clause } from '../../../shared/model/clause'
import type { ImportRequest } from '../../../shared/model/importing'
import { openTestCore, type TestCore } from '../../support/core'

let core: TestCore
beforeEach(() => void (core = openTestCore()))
afterEach(() => core.close())

function imported(title: string, language: string, texts: readonly string[]): ImportRequest {
  const clauses = texts.map(
    (text, at): Clause => ({ id: `c${at}`, kind: 'paragraph', depth: 0, content: [{ type: 'text', text }], lockedLabel: null, origins: [] }),
  )
  const description = {
    title, language, shortTitle: null, adoptedOn: null, adoptedBy: null, source: null, licence: null, note: null,
    wording: 'official', scheme: 'none',
  } as const
  return { kind: 'reference', description, clauses }
}
const record = async (id: string) => (await core.client.text.list()).find((text) => text.id === id)!

describe('a text of the library', () => {
  it('is put away and taken out again, its revision untouched', async () => {
    const { revision } = await record('paris-call-en')
    await core.client.text.archive({ id: 'paris-call-en', archived: true })
    expect(await record('paris-call-en')).toMatchObject({ archived: true, revision })
    await core.client.text.archive({ id: 'paris-call-en', archived: false })
    expect(await record('paris-call-en')).not.toHaveProperty('archived')
  })

  it('has tags of three kinds, each once', async () => {
    const tags = [{ kind: 'topic', word: 'vulnerabilities' }, { kind: 'actor', word: 'States' }, { kind: 'sdg', word: '16' }] as const
    await core.client.text.tag({ id: 'paris-call-en', tags: [...tags, tags[0]] })
    expect((await record('paris-call-en')).tags).toEqual([tags[1], tags[2], tags[0]])
    await core.client.text.tag({ id: 'paris-call-en', tags: [] })
    expect(await record('paris-call-en')).not.toHaveProperty('tags')
  })

  it('that drafts quote is only removed when what they quoted is kept as evidence', async () => {
    const { clauses } = await core.client.text.get({ id: 'paris-call-en' })
    const origin = await core.client.origin.take({ textId: 'paris-call-en', clauseId: clauses[1]!.id })
    const draft = await core.client.text.create({ title: 'Draft', language: 'en', from: 'blank' })
    const read = await core.client.text.get({ id: draft.id })
    const clause = { ...read.clauses[0]!, content: origin.content, origins: [origin.id] }
    await core.client.text.save({ id: draft.id, base: draft.revision, clauses: [clause], order: null, window: 'w' })

    const { quotedBy } = await core.client.reference.details({ id: 'paris-call-en' })
    expect(quotedBy).toEqual([{ textId: draft.id, title: 'Draft', language: 'en', clauses: 1 }])
    await expect(core.client.text.remove({ id: 'paris-call-en' })).rejects.toMatchObject({
      data: { code: 'text_quoted', details: { drafts: 1 } },
    })
    await core.client.text.remove({ id: 'paris-call-en', quoted: 'keepEvidence' })
    expect(await record('paris-call-en')).toBeUndefined()
    expect(await core.client.origin.list({ ids: [origin.id] })).toEqual([origin])
    await core.client.text.bringBack({ id: 'paris-call-en' })
    expect((await core.client.text.get({ id: 'paris-call-en' })).clauses).toEqual(clauses)
  })
})

describe('language versions', () => {
  const store = (title: string, language: string) => core.client.import.store(imported(title, language, [title]))

  it('are joined and parted; whoever gave the group its name may leave it', async () => {
    const [en, fr, es] = [await store('Call', 'en'), await store('Appel', 'fr'), await store('Llamado', 'es')]
    await core.client.reference.group({ id: fr.id, with: en.id })
    await core.client.reference.group({ id: es.id, with: fr.id })
    expect([await record(fr.id), await record(es.id)].map(({ group }) => group)).toEqual([en.id, en.id])
    await core.client.reference.group({ id: en.id, with: null })
    expect((await record(en.id)).group).toBe(en.id)
    expect((await record(fr.id)).group).toBe((await record(es.id)).group)
    expect((await record(fr.id)).group).not.toBe(en.id)
  })

  it('have each language once', async () => {
    const [en, other] = [await store('Call', 'en'), await store('Call again', 'en')]
    await expect(core.client.reference.group({ id: other.id, with: en.id })).rejects.toMatchObject({
      data: { code: 'language_taken', details: { title: 'Call' } },
    })
    const request = { ...imported('Another', 'en', ['x']), languageOf: en.id }
    await expect(core.client.import.store(request)).rejects.toMatchObject({ data: { code: 'language_taken' } })
    expect((await core.client.text.list()).some(({ title }) => title === 'Another')).toBe(false)
    const added = await core.client.import.store({ ...imported('Appel', 'fr', ['x']), languageOf: en.id })
    expect(added.group).toBe(en.id)
  })
})

describe('the structure of a reference', () => {
  it('is the user’s to put right where they imported it; its words are not', async () => {
    const text = await core.client.import.store(imported('Call', 'en', ['One', 'Two']))
    const { clauses } = await core.client.text.get({ id: text.id })
    const structure = clauses.map(({ id }, at) => ({ id, kind: 'operative' as const, depth: at, lockedLabel: `${at + 1}.` }))
    const changed = await core.client.reference.restructure({ id: text.id, base: text.revision, clauses: structure })
    expect(changed.revision).toBeGreaterThan(text.revision)
    const after = await core.client.text.get({ id: text.id })
    expect(after.clauses).toMatchObject(structure)
    expect(after.clauses.map(({ content }) => content)).toEqual(clauses.map(({ content }) => content))
    const stale = { id: text.id, base: text.revision, clauses: structure }
    await expect(core.client.reference.restructure(stale)).rejects.toMatchObject({ data: { code: 'changed_elsewhere' } })
    const fewer = { id: text.id, base: changed.revision, clauses: structure.slice(1) }
    await expect(core.client.reference.restructure(fewer)).rejects.toMatchObject({ data: { code: 'invalid_input' } })
  })

  it('is the publisher’s where the text came with the program', async () => {
    const { record: paris, clauses } = await core.client.text.get({ id: 'paris-call-en' })
    expect((await core.client.reference.details({ id: paris.id })).structureIsOurs).toBe(false)
    await expect(core.client.reference.restructure({ id: paris.id, base: paris.revision, clauses })).rejects.toMatchObject({
      data: { code: 'read_only' },
    })
  })
})
