import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contentFromPlain } from '../../../shared/clauses/plainText'
import type { SearchFilters, SearchOrder } from '../../../shared/model/search'
import { openTestCore, type TestCore } from '../../support/core'

let core: TestCore
beforeAll(async () => {
  core = openTestCore()
  const { id } = await core.client.text.create({ title: 'Rev.1', language: 'en', from: 'blank' })
  const words = [
    'Peace needs trust between all States.',
    'The United States joined the Call in 2021.',
    'Companies and civil society keep the peace online (SDGs 9 and 16).',
    'Trust, said the host, is what peace is made of.',
  ]
  const clauses = words.map((text, at) => ({
    id: `c${at}`, kind: at === 2 ? 'item' as const : 'paragraph' as const, depth: 0, content: contentFromPlain(text), lockedLabel: null, origins: [],
  }))
  await core.client.text.save({ id, base: 0, clauses, order: clauses.map((clause) => clause.id), window: 'w' })
})
afterAll(() => core.close())

const found = async (query: string, filters: SearchFilters = {}, order: SearchOrder = 'best') => {
  const { hits } = await core.client.search.clauses({ query, limit: 200, filters, order })
  return hits.map(({ textId, clauseId }) => `${textId.replace(/^(paris-call|christchurch-call|global-digital-compact)/, (name) => name[0]!)} ${clauseId}`)
}
const drafts = async (query: string, filters: SearchFilters = {}) =>
  (await found(query, { textKind: 'draft', ...filters })).map((place) => place.split(' ')[1]!).toSorted((a, b) => a.localeCompare(b))

describe('a search with operators', () => {
  it.each([
    ['"peace needs trust"', ['c0']],
    ['« needs trust » OR "trust said"', ['c0', 'c3']],
    ['peace trust', ['c0', 'c3']],
    ['peace NEAR/1 trust', ['c0']],
    ['trust NEAR/5 peace', ['c0', 'c3']],
    ['trust NEAR/5 peace SAUF host', ['c0']],
    ['peace -trust', ['c2']],
    ['compan*', ['c2']],
    ['"compan"', []],
    ['compan* OR host', ['c2', 'c3']],
    ['-peace', ['c1']],
    ['(companies OR States) -united', ['c0', 'c2']],
  ])('%s finds %j', async (query, clauses) => expect(await drafts(query)).toEqual(clauses))

  it('marks a phrase as one, and nothing that is excluded', async () => {
    const { hits } = await core.client.search.clauses({ query: '"needs trust" -companies', limit: 9 })
    expect(hits[0]!.matches.map(({ start, end }) => hits[0]!.text.slice(start, end))).toEqual(['needs trust'])
  })
})

it('another word is offered only where it may be the one that was meant', async () => {
  const nearest = async (query: string) => (await core.client.search.clauses({ query, limit: 1 })).nearest
  expect(await nearest('terorist')).toBe('terrorist')
  expect(await nearest('cybersecurite')).toBe('cyberactivités')
  for (const query of ['NEAR(', 'par. 77', 'e-zq', 'zqzqzqzq']) expect(await nearest(query)).toBeNull()
})

describe('words that are put together in several ways', () => {
  const description = { title: 'Spellings', shortTitle: null, language: 'en', adoptedOn: null, adoptedBy: null, source: null, licence: null, note: null, wording: 'working', scheme: 'none' } as const
  const SPELT = ['a multistakeholder forum', 'a multi-stakeholder forum', 'a multi stakeholder forum', 'la cyber-sécurité des réseaux', 'la cybersécurité des réseaux', 'stakeholder by multi channel']
  let text = ''
  beforeAll(async () => {
    const clauses = SPELT.map((words, at) => ({ id: `s${at}`, kind: 'paragraph' as const, depth: 0, content: contentFromPlain(words), lockedLabel: null, origins: [] }))
    text = (await core.client.import.store({ kind: 'draft', description, clauses })).id
  })
  afterAll(() => core.client.text.remove({ id: text }))

  it.each([
    ['multistakeholder', [0, 1, 2]],
    ['multi-stakeholder', [0, 1, 2, 5]],
    ['multi stakeholder', [0, 1, 2, 5]],
    ['multistakeh', [0, 1, 2]],
    ['"multi-stakeholder forum"', [0, 1, 2]],
    ['« multistakeholder forum »', [0, 1, 2]],
    ['cybersecurite', [3, 4]],
    ['"cyber sécurité des"', [3, 4]],
    ['réseaux -cybersécurité', []],
    ['forum NEAR multistakeholder', [0, 1, 2]],
  ])('%s finds %j, each with its words marked', async (query, places) => {
    const { hits } = await core.client.search.clauses({ query, limit: 50, textId: text })
    expect(hits.map(({ clauseId }) => Number(clauseId.slice(1))).toSorted((a, b) => a - b)).toEqual(places)
    for (const { matches } of hits) expect(matches).not.toEqual([])
  })
})

describe('a clause called by its number', () => {
  const called = async (query: string, filters: SearchFilters = {}) => {
    const { hits } = await core.client.search.clauses({ query, limit: 50, filters })
    return hits.filter(({ isNamed }) => isNamed).map(({ citation }) => citation)
  }
  it.each([
    ['29 (d)', ['Pacte numérique mondial, par. 29 (d)']],
    ['para. 29 (d)', ['Pacte numérique mondial, par. 29 (d)']],
    ['29d pacte', ['Pacte numérique mondial, par. 29 (d)']],
    ['Global Digital Compact 29 (d)', ['Pacte numérique mondial, par. 29 (d)']],
    ['GDC, para. 29 (d)', ['Pacte numérique mondial, par. 29 (d)']],
    ['l’alinéa d) du paragraphe 29 du Pacte numérique mondial', ['Pacte numérique mondial, par. 29 (d)']],
    ['principe 2', ['Appel de Paris, principe 2', 'Paris Call, principle 2']],
    ['principle 2', ['Paris Call, principle 2', 'Appel de Paris, principe 2']],
    ['Paris Call principle 2', ['Paris Call, principle 2', 'Appel de Paris, principe 2']],
    ['Appel de Paris, principle 9', ['Appel de Paris, principe 9', 'Paris Call, principle 9']],
    ['Paris Call 29 (d)', []],
    ['paragraph 29 (z)', []],
    ['2030', []],
    ['SDG 4', []],
    ['"29 (d)"', []],
  ])('%s is %j', async (query, citations) => expect(await called(query)).toEqual(citations))

  it('comes first, before what has the words, once, and passes the filters like anything else', async () => {
    const { hits, total } = await core.client.search.clauses({ query: 'principe 2', limit: 50 })
    expect(hits.map(({ isNamed }) => isNamed)).toEqual(hits.map((_, at) => at < 2))
    expect(new Set(hits.map(({ textId, clauseId }) => `${textId} ${clauseId}`)).size).toBe(hits.length)
    expect(total).toBe(hits.length)
    expect((await core.client.search.clauses({ query: 'principe 2', limit: 1 })).total).toBe(total)
    expect(await called('principe 2', { languages: ['en'] })).toEqual(['Paris Call, principle 2'])
    expect(await called('29 (d)', { textKind: 'draft' })).toEqual([])
  })

  it('is found by what delegations call it, and by its new number once it has one', async () => {
    const description = { title: 'Working text', shortTitle: 'Rev.7', language: 'en', adoptedOn: null, adoptedBy: null, source: null, licence: null, note: null, wording: 'working', scheme: 'un' } as const
    const clause = (id: string, kind: 'preambular' | 'operative' | 'item', depth = 0) => ({ id, kind, depth, content: contentFromPlain(`words of ${id}`), lockedLabel: null, origins: [] })
    const [pp1, op1, op2, a, b] = [clause('p1', 'preambular'), clause('o1', 'operative'), clause('o2', 'operative'), clause('a', 'item', 1), clause('b', 'item', 1)]
    const { id } = await core.client.import.store({ kind: 'draft', description, clauses: [pp1, op1, op2, a, b] })
    const ids = async (query: string) => (await core.client.search.clauses({ query, limit: 50, textId: id })).hits.filter(({ isNamed }) => isNamed).map(({ clauseId }) => clauseId)
    expect([await ids('OP2'), await ids('pp 1'), await ids('op2 b'), await ids('2 (b)'), await ids('Rev.7 2')]).toEqual([['o2'], ['p1'], ['b'], ['b'], ['o2']])
    await core.client.text.save({ id, base: 0, clauses: [], order: ['p1', 'o2', 'a', 'b', 'o1'], window: 'w' })
    expect([await ids('OP2'), await ids('1 (b)')]).toEqual([['o1'], ['b']])
    await core.client.text.remove({ id })
  })
})

describe('how many there are', () => {
  const total = async (query: string, filters: SearchFilters = {}) => {
    const { hits, more, total: all } = await core.client.search.clauses({ query, limit: 1, filters })
    return { shown: hits.length, more, all }
  }

  it('is told beyond those shown, with filters and without, whatever was put away or removed', async () => {
    const description = { title: 'Aside', shortTitle: null, language: 'en', adoptedOn: null, adoptedBy: null, source: null, licence: null, note: null, wording: 'working', scheme: 'none' } as const
    const clauses = ['zebra one', 'zebra two', 'zebra three'].map((text, at) => ({
      id: `z${at}`, kind: at === 0 ? 'item' as const : 'paragraph' as const, depth: 0, content: contentFromPlain(text), lockedLabel: null, origins: [],
    }))
    const store = () => core.client.import.store({ kind: 'draft', description, clauses })
    const [one, other] = [await store(), await store()]
    expect(await total('zebra')).toEqual({ shown: 1, more: true, all: 6 })
    expect(await total('zebra', { kinds: ['paragraph'] })).toEqual({ shown: 1, more: true, all: 4 })
    expect(await total('zebra', { texts: [one.id] })).toEqual({ shown: 1, more: true, all: 3 })
    await core.client.text.remove({ id: other.id })
    expect(await total('zebra')).toEqual({ shown: 1, more: true, all: 3 })
    expect(await total('zebra three', { kinds: ['paragraph'] })).toEqual({ shown: 1, more: false, all: 1 })
    await core.client.text.remove({ id: one.id })
    expect(await total('zebra')).toEqual({ shown: 0, more: false, all: 0 })
  })
})

describe('filters', () => {
  it.each<[SearchFilters, string[]]>([
    [{ kinds: ['item'] }, ['c2']],
    [{ sdgs: [16] }, ['c2']],
    [{ sdgs: [15] }, []],
    [{ mentions: ['states'] }, ['c0']],
    [{ mentions: ['civilSociety'] }, ['c2']],
    [{ mentions: ['states', 'privateSector'] }, ['c0', 'c1', 'c2']],
    [{ languages: ['fr'] }, []],
    [{ adoptedFrom: '2000-01-01' }, []],
  ])('%j lets through %j of a draft, without a word asked for', async (filters, clauses) => {
    expect(await drafts('', filters)).toEqual(clauses)
  })

  it('take the text, its language and the day it was adopted', async () => {
    expect(await found('cyber*', { texts: ['paris-call-en'] })).toSatisfy((places: string[]) => places.length > 0 && places.every((place) => place.startsWith('p-en ')))
    expect(await found('terroris*', { languages: ['fr'], adoptedTo: '2019-12-31' })).toSatisfy((places: string[]) => places.length > 0 && places.every((place) => place.startsWith('c-fr ')))
    expect(await found('numérique', { adoptedFrom: '2024-09-22', adoptedTo: '2024-09-22' })).toSatisfy((places: string[]) => places.length > 0 && places.every((place) => place.startsWith('g-fr ')))
  })

  it('without words or filters ask for nothing, and words that are none find nothing', async () => {
    expect(await found('')).toEqual([])
    expect(await found('…', { textKind: 'draft' })).toEqual([])
  })
})

it('puts what it finds text by text and in the order of each', async () => {
  const places = await found('principle* OR terroris* OR numérique', {}, 'text')
  const texts = places.map((place) => place.split(' ')[0])
  expect(texts).toEqual(texts.toSorted((a, b) => texts.indexOf(a) - texts.indexOf(b)))
  const compact = places.filter((place) => place.startsWith('g-fr ')).map((place) => place.split(' ')[1])
  const { clauses } = await core.client.text.get({ id: 'global-digital-compact-fr' })
  const inOrder = clauses.map(({ id }) => id).filter((id) => compact.includes(id))
  expect(compact).toEqual(inOrder)
})

it('counts what it does not show', async () => {
  const answer = await core.client.search.clauses({ query: 'numérique', limit: 3 })
  const all = await core.client.search.clauses({ query: 'numérique', limit: 200 })
  expect(answer).toMatchObject({ more: true, total: all.hits.length })
})

it('answers anything that can be typed, and never with an error', async () => {
  const pieces = fc.constantFrom('"', '«', '»', '“', '”', '(', ')', '-', '*', ' ', ' ', 'NEAR', 'NEAR/5', ' OR ', 'NOT', 'SAUF', 'AND', 'peace', 'l’', 'cœur', '𝒳', '\u0000', '中文', '^', '{', ':', '+', '\\', "'", '29', ' (d) ', 'principe ', 'op', 'Paris ', 'cyber', 'multi-', 'securite')
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 500 }),
    fc.array(pieces, { maxLength: 150 }).map((all) => all.join('').slice(0, 500)),
  )
  await fc.assert(
    fc.asyncProperty(typed, fc.boolean(), async (query, filtered) => {
      const answer = await core.client.search.clauses({ query, limit: 5, ...(filtered && { filters: { mentions: ['states'], sdgs: [3] } }) })
      for (const { text, matches } of answer.hits) for (const { start, end } of matches) expect(text.slice(start, end)).not.toBe('')
    }),
    { numRuns: 150, endOnFailure: true, examples: [['a '.repeat(250), false], ['('.repeat(500), false], ['(a OR (b '.repeat(55), true], ['(-a OR -(b c OR '.repeat(31), true], ['-'.repeat(500), false], ['NEAR '.repeat(100), true], ['"'.repeat(500), false], ['x NEAR '.repeat(71), false]] },
  )
})
