import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { thinnedVersions } from '../../../electron/core/thinnedVersions'
import { plainText } from '../../../shared/clauses/plainText'
import type { Clause } from '../../../shared/model/clause'
import { openTestCore, type TestCore } from '../../support/core'

const DAY = 24 * 60 * 60 * 1000
let now: number
let core: TestCore
let id: string

function clause(name: string, text: string): Clause {
  return { id: name, kind: 'operative', depth: 0, content: [{ type: 'text', text }], lockedLabel: null, origins: [] }
}

async function save(...clauses: Clause[]): Promise<void> {
  const { record } = await core.client.text.get({ id })
  await core.client.text.save({ id, base: record.revision, clauses, order: clauses.map((one) => one.id), window: 'w' })
}

const names = async () => (await core.client.version.list({ textId: id })).map(({ name }) => name)

beforeEach(async () => {
  now = Date.UTC(2026, 10, 20, 12)
  core = openTestCore({ now: () => now })
  id = (await core.client.text.create({ title: 'Draft', language: 'en', from: 'blank' })).id
})
afterEach(() => core.close())

describe('versions kept without asking', () => {
  it('keep what the last day left, before the first change of another', async () => {
    await save(clause('a', 'Monday'))
    await save(clause('a', 'Monday evening'))
    expect(await names()).toEqual([])
    now += DAY
    await save(clause('a', 'Tuesday'))
    await save(clause('a', 'Tuesday noon'))
    expect(await names()).toEqual(['As it stood on 20 November 2026'])
    const [version] = await core.client.version.list({ textId: id })
    const { clauses } = await core.client.version.get({ id: version!.id })
    expect(clauses.map(({ content }) => plainText(content))).toEqual(['Monday evening'])
  })

  it('are not kept where a version has that state already, nor for an empty draft', async () => {
    now += DAY
    await save(clause('a', 'First words'))
    await core.client.version.save({ textId: id, name: 'Rev.1', note: null })
    now += DAY
    await save(clause('a', 'Next'))
    expect(await names()).toEqual(['Rev.1'])
  })

  it('keep their order when the clock is set back, and so do steps', async () => {
    await save(clause('a', 'One'))
    await core.client.version.save({ textId: id, name: 'First', note: null })
    now -= 400 * DAY
    await save(clause('a', 'Two'))
    await core.client.version.save({ textId: id, name: 'Second', note: null })
    expect(await names()).toEqual(['Second', 'First'])
    const steps = await core.client.text.steps({ id })
    expect(steps.map(({ changes }) => plainText(changes.at(-1)!.after!.content))).toEqual(['One', 'Two'])
  })

  it('are the user’s own once they are given a name', async () => {
    await save(clause('a', 'One'))
    now += DAY
    await save(clause('a', 'Two'))
    const [version] = await core.client.version.list({ textId: id })
    const noted = await core.client.version.update({ id: version!.id, name: version!.name, note: 'Before Geneva' })
    expect(noted).toMatchObject({ automatic: true, note: 'Before Geneva' })
    const named = await core.client.version.update({ id: version!.id, name: 'Geneva', note: null })
    expect(named).toMatchObject({ automatic: false, name: 'Geneva', note: null })
  })
})

describe('thinning', () => {
  const at = (createdAt: number, pk: number) => ({ pk, createdAt })

  it('keeps the latest twenty, then the last of each day, then the last of each week', () => {
    const start = Date.UTC(2026, 10, 20, 12)
    const hourly = Array.from({ length: 24 * 120 }, (_, hour) => at(start - hour * 60 * 60 * 1000, hour))
    const gone = new Set(thinnedVersions(hourly))
    const kept = hourly.filter(({ pk }) => !gone.has(pk))
    expect(kept.slice(0, 20).map(({ pk }) => pk)).toEqual(hourly.slice(0, 20).map(({ pk }) => pk))
    expect(kept.length).toBeGreaterThan(20 + 30)
    expect(kept.length).toBeLessThan(20 + 33 + 15)
  })

  it('lets go of nothing for a clock that jumped', () => {
    const few = [at(0, 3), at(Date.UTC(2040, 0, 1), 2), at(5, 1)]
    expect(thinnedVersions(few)).toEqual([])
  })
})

describe('a draft branched from a version', () => {
  it('keeps the clauses’ ids, and its record says where it is from', async () => {
    await save(clause('a', 'One'), clause('b', 'Two'))
    const version = await core.client.version.save({ textId: id, name: 'Rev.1', note: null })
    await save(clause('a', 'Changed since'), clause('b', 'Two'))
    const branch = await core.client.text.create({ title: 'Branch', language: 'en', from: { version: version.id } })
    expect(branch.branchedFrom).toEqual({ text: id, title: 'Draft', version: 'Rev.1' })
    const { clauses } = await core.client.text.get({ id: branch.id })
    expect(clauses.map((one) => [one.id, plainText(one.content)])).toEqual([['a', 'One'], ['b', 'Two']])
    const life = await core.client.clause.life({ textId: id, clauseId: 'a' })
    expect(life.elsewhere).toMatchObject([{ textId: branch.id, title: 'Branch', clause: { id: 'a' } }])
  })
})

describe('the life of a clause', () => {
  it('tells each state it has had once, from when it came to when it went', async () => {
    const version = (name: string) => core.client.version.save({ textId: id, name, note: null })
    const origin = await core.client.origin.take({ textId: 'paris-call-en', clauseId: (await core.client.text.get({ id: 'paris-call-en' })).clauses[0]!.id })
    await save(clause('b', 'Other'))
    await version('Before')
    await save({ ...clause('a', 'One'), origins: [origin.id] }, clause('b', 'Other'))
    await version('First')
    await version('First again')
    await save({ ...clause('a', 'Two'), origins: [origin.id] }, clause('b', 'Other'))
    await version('Second')
    await save(clause('b', 'Other'))
    const { moments, origins } = await core.client.clause.life({ textId: id, clauseId: 'a' })
    expect(moments.map(({ version: one, clause: state }) => [one?.name ?? null, state && plainText(state.content)])).toEqual([
      ['First', 'One'],
      ['Second', 'Two'],
      [null, null],
    ])
    expect(origins).toEqual([origin])
  })
})
