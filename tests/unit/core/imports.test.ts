import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { plainText } from '../../../shared/clauses/plainText'
import type { Clause } from '../../../shared/model/clause'
import type { TextDescription } from '../../../shared/model/text'
import { openTestCore, type TestCore } from '../../support/core'

let core: TestCore
beforeEach(() => void (core = openTestCore()))
afterEach(() => core.close())

const file = (name: string, text: string) => new File([text], name)
const words = (clauses: readonly Clause[]) => clauses.map(({ content }) => plainText(content))
const CALL = `Call of the Harbour

We, the participants, meeting in the harbour of Le Havre in June,

1. We commit to publish what we know about attacks on critical infrastructure.
2. We commit to share indicators of compromise within two days.
3. We call upon providers to notify the people whose data were stolen.
`
const preview = (text: string, name = 'call.txt') => core.client.import.preview({ file: file(name, text) })
const described = (title: string, wording: 'official' | 'digest' = 'official'): TextDescription => ({
  title, shortTitle: null, language: 'en', adoptedOn: null, adoptedBy: null, source: null, licence: null, note: null, wording, scheme: 'none',
})
const store = async (text: string, wording: 'official' | 'digest' = 'official') => {
  const { clauses } = await preview(text)
  return core.client.import.store({ kind: 'reference', description: described('Call of the Harbour', wording), clauses })
}

describe('duplicates', () => {
  it('are the same words, whatever the typography and the numbers', async () => {
    const known = await store(CALL)
    const { clauses } = await preview(CALL.replaceAll(/^\d\. /gmu, '* ').replace('Harbour', 'HARBOUR'))
    expect(await core.client.import.findDuplicates({ clauses })).toEqual([
      { textId: known.id, title: known.title, kind: 'reference', language: 'en', identical: true, share: 1 },
    ])
  })

  it('are near where most of the words are there, and none where few are', async () => {
    const known = await store(CALL)
    const near = await preview(`${CALL.replace('within two days', 'within ten days')}4. We shall meet again next year.\n`)
    const [found] = await core.client.import.findDuplicates({ clauses: near.clauses })
    expect(found).toMatchObject({ textId: known.id, identical: false })
    expect(found!.share).toBeGreaterThan(0.5)
    expect(found!.share).toBeLessThan(1)
    const other = await preview('Another call\n\nWe commit to something else entirely, about forests and rivers.\n')
    expect(await core.client.import.findDuplicates({ clauses: other.clauses })).toEqual([])
  })

  it('takes a file that calls itself a digest for one', async () => {
    const digest = await store(CALL, 'digest')
    const made = await core.client.export.make({ state: { text: digest.id }, format: 'docx', unresolved: 'refuse' })
    await core.client.text.remove({ id: digest.id })
    const outcome = await core.client.import.storeFile({ file: made, kind: 'reference' })
    expect(outcome).toMatchObject({ imported: { wording: 'digest', title: 'Call of the Harbour', clauses: 5 } })
  })

  it('are not stored again by an import that nobody looks at', async () => {
    const first = await core.client.import.storeFile({ file: file('call.txt', CALL), kind: 'reference' })
    expect(first).toMatchObject({ imported: { title: 'Call of the Harbour', wording: 'official', kind: 'reference' } })
    const again = await core.client.import.storeFile({ file: file('copy.txt', CALL), kind: 'reference' })
    expect(again).toMatchObject({ duplicateOf: { title: 'Call of the Harbour', identical: true } })
    const draft = await core.client.import.storeFile({ file: file('copy.txt', CALL), kind: 'draft' })
    expect(draft).toMatchObject({ imported: { kind: 'draft', wording: 'working' } })
    await expect(core.client.import.storeFile({ file: file('empty.txt', ''), kind: 'draft' })).rejects.toMatchObject({
      data: { code: 'file_empty' },
    })
    expect((await core.client.text.list()).filter(({ title }) => title === 'Call of the Harbour')).toHaveLength(2)
  })
})

describe('an import that stops half-way', () => {
  it('leaves nothing behind', async () => {
    core.core.context.store().db.exec(
      "CREATE TRIGGER refuse BEFORE INSERT ON clause WHEN new.plain LIKE '%indicators%' BEGIN SELECT RAISE(ABORT, 'no'); END",
    )
    const before = await core.client.text.list()
    await expect(core.client.import.storeFile({ file: file('call.txt', CALL), kind: 'reference' })).rejects.toThrow('FAILURE')
    expect(await core.client.text.list()).toEqual(before)
    expect((await core.client.search.clauses({ query: 'participants meeting harbour', limit: 5 })).hits).toEqual([])
  })
})

describe('a newer text of a reference', () => {
  it('takes its place; the former stays as a version, and clauses that answer to each other keep their ids', async () => {
    const known = await store(CALL)
    const before = await core.client.text.get({ id: known.id })
    const newer = CALL.replace('within two days', 'within one day').replace('3. ', '3. We thank the city of Le Havre for its welcome.\n4. ')
    const { clauses } = await preview(newer)
    const { record, former } = await core.client.import.replace({
      id: known.id, description: { ...described('Call of the Harbour'), adoptedOn: '2026-06-03' }, clauses, formerName: 'As first published',
    })
    expect(record).toMatchObject({ id: known.id, adoptedOn: '2026-06-03', group: known.group })
    const after = await core.client.text.get({ id: known.id })
    expect(words(after.clauses)).toEqual(words(clauses))
    const idOf = (text: string, among: readonly Clause[]) => among.find(({ content }) => plainText(content).includes(text))?.id
    for (const part of ['Call of', 'participants', 'publish', 'share indicators', 'notify']) {
      expect(idOf(part, after.clauses)).toBe(idOf(part, before.clauses))
    }
    expect(former).toMatchObject({ name: 'As first published', automatic: false })
    expect((await core.client.version.get({ id: former.id })).clauses).toEqual(before.clauses)

    await core.client.version.restore({ id: former.id, window: 'w' })
    expect((await core.client.text.get({ id: known.id })).clauses).toEqual(before.clauses)
  })

  it('may be the official one of a digest: what was quoted is found by its number', async () => {
    const digest = await store('Call of the Harbour\n\n1. Publish attacks.\n2. Be quick.\n3. Tell people.\n', 'digest')
    const before = await core.client.text.get({ id: digest.id })
    const { clauses } = await preview(CALL)
    await core.client.import.replace({ id: digest.id, description: described('Call of the Harbour'), clauses, formerName: 'Digest' })
    const after = await core.client.text.get({ id: digest.id })
    expect(after.record.wording).toBe('official')
    for (const label of ['1.', '2.', '3.']) {
      const find = (among: typeof after.clauses) => among.find((clause) => clause.label === label)!
      expect(find(after.clauses).id).toBe(find(before.clauses).id)
      expect(plainText(find(after.clauses).content)).not.toBe(plainText(find(before.clauses).content))
    }
  })

  it('leaves corrigenda with the text they were made in', async () => {
    const known = await store(CALL)
    const clause = (await core.client.text.get({ id: known.id })).clauses.at(-1)!
    const printed = plainText(clause.content)
    const at = { textId: known.id, clauseId: clause.id, printed, corrected: printed.replace('stolen', 'taken'), reason: 'x' }
    const { id } = await core.client.reference.correct(at)
    const { clauses } = await preview(CALL)
    const { former } = await core.client.import.replace({ id: known.id, description: described('C'), clauses, formerName: 'First' })
    expect((await core.client.reference.details({ id: known.id })).corrigenda).toMatchObject([{ id, version: former.id }])
    await expect(core.client.reference.withdraw({ id })).rejects.toMatchObject({ data: { code: 'corrigendum_followed' } })
    await core.client.version.restore({ id: former.id, window: 'w' })
    expect((await core.client.reference.details({ id: known.id })).corrigenda).toMatchObject([{ id, version: null }])
  })

  it('changes nothing when it cannot be stored whole', async () => {
    const known = await store(CALL)
    const { clauses } = await preview(CALL.replace('Le Havre', 'Brest'))
    core.core.context.store().db.exec(
      "CREATE TRIGGER refuse BEFORE UPDATE ON text WHEN new.title = 'Halfway' BEGIN SELECT RAISE(ABORT, 'no'); END",
    )
    const before = await core.client.text.get({ id: known.id })
    const replacing = core.client.import.replace({ id: known.id, description: described('Halfway'), clauses, formerName: 'First' })
    await expect(replacing).rejects.toThrow('FAILURE')
    expect(await core.client.text.get({ id: known.id })).toEqual(before)
    expect(await core.client.version.list({ textId: known.id })).toEqual([])
  })
})

describe('a file merged into a draft', () => {
  const merge = async (id: string, text: string) => {
    const { clauses, language, fileName } = await preview(text, 'colleague.txt')
    return core.client.import.merge({ id, clauses, language, fileName, window: 'w' })
  }
  const draftOf = async (text: string) => {
    const { imported } = (await core.client.import.storeFile({ file: file('draft.txt', text), kind: 'draft' })) as { imported: { id: string } }
    return imported.id
  }

  it('replaces the clauses; those that answer keep ids, origins, brackets’ facts and comments', async () => {
    const id = await draftOf(CALL.replace('two days', '[two][five] days'))
    const { record, clauses } = await core.client.text.get({ id })
    const share = clauses.find(({ content }) => plainText(content).includes('indicators'))!
    const content = share.content.map((part) => (part.type === 'opening' ? { ...part, proponents: ['Canada'] } : part))
    const edited = { ...share, content, origins: ['evidence'] }
    await core.client.text.save({ id, base: record.revision, clauses: [edited], order: null, window: 'w' })
    const last = clauses.at(-1)!
    const start = plainText(last.content).indexOf('providers')
    await core.client.comment.add({ textId: id, clauseId: last.id, range: { start, end: start + 9 }, body: 'Which ones?' })

    const theirs = CALL.replace('two days', '[two][five] working days').replace('We call upon', 'We invite').replace('1. We commit', '1. We thank Le Havre.\n2. We commit')
    const { record: merged, former } = await merge(id, theirs)
    expect(former).toMatchObject({ automatic: true, name: 'Before bringing in “colleague.txt”' })
    const after = await core.client.text.get({ id })
    expect(after.record.revision).toBe(merged.revision)
    expect(words(after.clauses)).toEqual(words((await preview(theirs)).clauses))
    const kept = after.clauses.find((clause) => clause.id === share.id)!
    expect(kept.origins).toEqual(['evidence'])
    expect(kept.content.filter(({ type }) => type === 'opening')).toMatchObject([{ proponents: ['Canada'] }, { proponents: ['Canada'] }])
    const [thread] = await core.client.comment.list({ textId: id })
    expect(thread).toMatchObject({ quote: 'providers', anchor: { clauseId: last.id, start: 10 } })

    const steps = await core.client.text.steps({ id })
    expect(steps.at(-1)).toMatchObject({ window: 'w', undone: false })
    await core.client.version.restore({ id: former.id, window: 'w' })
    expect((await core.client.text.get({ id })).clauses.map((clause) => clause.content)).toContainEqual(content)
  })

  it('is refused for a reference, and for a file without words', async () => {
    const reference = await store(CALL)
    await expect(merge(reference.id, CALL)).rejects.toMatchObject({ data: { code: 'read_only' } })
    const id = await draftOf(CALL)
    const empty = core.client.import.merge({ id, clauses: [], language: 'en', fileName: 'x.txt', window: 'w' })
    await expect(empty).rejects.toMatchObject({ data: { code: 'nothing_to_import' } })
  })
})

describe('undoing a restored version', () => {
  it('brings the title and the scheme back with the clauses, and redoing takes them again', async () => {
    const { id } = await core.client.text.create({ title: 'Zero draft', language: 'en', from: 'outline' })
    const version = await core.client.version.save({ textId: id, name: 'Zero', note: null })
    await core.client.text.describe({ id, description: { title: 'Rev. 1', scheme: 'un', shortTitle: 'R1' } })
    const { record, clauses } = await core.client.text.get({ id })
    await core.client.text.save({ id, base: record.revision, clauses: clauses.slice(1), order: clauses.slice(1).map((one) => one.id), window: 'w' })
    const restored = await core.client.version.restore({ id: version.id, window: 'w' })
    expect(restored).toMatchObject({ title: 'Zero draft', scheme: 'call', shortTitle: null })
    await core.client.text.describe({ id, description: { shortTitle: 'Since' } })

    const step = (await core.client.text.steps({ id })).at(-1)!
    const turn = async (undone: boolean) => {
      const now = await core.client.text.get({ id })
      const steps = { steps: [], undone: [{ id: step.id, undone }], forgotten: [] }
      await core.client.text.save({ id, base: now.record.revision, clauses: [], order: null, steps, window: 'w' })
      return (await core.client.text.get({ id })).record
    }
    expect(await turn(true)).toMatchObject({ title: 'Rev. 1', scheme: 'un', shortTitle: 'Since' })
    expect(await turn(false)).toMatchObject({ title: 'Zero draft', scheme: 'call', shortTitle: 'Since' })
  })
})
