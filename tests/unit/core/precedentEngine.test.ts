import { mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createPrecedentEngine, type PrecedentEngine } from '../../../electron/core/precedentEngine'
import type { FinderQuestion } from '../../../electron/core/precedentFinder'
import { writeClauses } from '../../../electron/store/clauses'
import { getText, markRemoved, touchText, unmarkRemoved } from '../../../electron/store/texts'
import { contentFromPlain } from '../../../shared/clauses/plainText'
import type { Clause } from '../../../shared/model/clause'
import { openTestCore, type TestCore } from '../../support/core'

let folder: string
let core: TestCore
let engine: PrecedentEngine
const index = () => join(folder, 'precedents.sqlite')
const open = () => createPrecedentEngine({ store: core.path, index: index() })

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chapeau-precedents-'))
  core = openTestCore({ dataFolder: folder })
  engine = open()
})
afterEach(() => {
  engine.close()
  core.close()
  rmSync(folder, { recursive: true, force: true })
})

const question = (text: string, more: Partial<FinderQuestion> = {}): FinderQuestion => ({
  what: 'wording', text, language: 'fr', among: 'references', except: null, limit: 10, digests: false, ...more,
})
const found = (text: string, more: Partial<FinderQuestion> = {}, by = engine) =>
  by.ask(question(text, more), true).claimed.map(({ clauseId, score }) => `${clauseId} ${score.toFixed(2)}`)

const clauseOf = (id: string, text: string): Clause => {
  return { id, kind: 'paragraph', depth: 0, content: contentFromPlain(text), lockedLabel: null, origins: [] }
}
const reference = async (language: string, ...words: string[]) => {
  const clauses = words.map((text, at) => clauseOf(`c${at}`, text))
  const description = {
    title: 'Traité', shortTitle: null, language, adoptedOn: null, adoptedBy: null, source: null,
    licence: null, note: null, wording: 'official' as const, scheme: 'none' as const,
  }
  return (await core.client.import.store({ kind: 'reference', description, clauses })).id
}
/** Another wording of a clause of a reference, as a corrigendum or a newer edition writes it. */
const correct = (id: string, clauseId: string, text: string) => {
  const store = core.core.context.store()
  store.transact(() => {
    const { pk } = getText(store, id)
    writeClauses(store, pk, [clauseOf(clauseId, text)], null)
    touchText(store, pk, Date.now())
  })
}

const GLACIERS = 'Les parties publient chaque année un relevé détaillé de la fonte de leurs glaciers.'
const FORESTS = 'Les signataires replantent sans délai toute forêt primaire détruite par un incendie criminel.'

describe('the index of agreed language', () => {
  test('follows a reference that is corrected, and forgets what it said', async () => {
    const id = await reference('fr', GLACIERS)
    expect(found(GLACIERS)).toEqual(['c0 1.00'])
    correct(id, 'c0', FORESTS)
    expect(found(GLACIERS)).toEqual([])
    expect(found(FORESTS)).toEqual(['c0 1.00'])
  })

  test('names what comes near once, however many clauses say the same, and no opening of a list but for another', async () => {
    const common = 'Les signataires décident d’un commun accord'
    await reference('fr', `${common} :`, `${common} :`, `${common}.`, `${common.toUpperCase()}.`, FORESTS)
    const near = (text: string) => engine.ask(question(text), true).nearest.map(({ clauseId }) => clauseId)
    const asked = 'Les signataires décident de fermer les ports à toute flotte de pêche'
    expect(near(`${asked}.`)).toContain('c2')
    expect(near(`${asked}.`)).not.toContain('c0')
    expect(near(`${asked}.`)).not.toContain('c3')
    expect(near(`${asked} :`)[0]).toBe('c0')
  })

  test('finds a short clause inside a long paragraph, however many long ones share more of what stands around it', async () => {
    const around = [
      'le conseil des ministres de la pêche se réunit au port franc avant la tempête annoncée',
      'les capitaines remettent au greffe du tribunal maritime une copie signée de leur journal de bord',
      'aucun navire marchand ne quitte la rade sans pilote breveté ni feu de position réglementaire',
    ]
    // Each has two pieces of what stands around, and words of its own.
    const pieces = around.flatMap((words) => [words.split(' ').slice(0, 7).join(' '), words.split(' ').slice(7).join(' ')])
    const others = Array.from({ length: 160 }, (_, at) => {
      return [pieces[at % 6], `mot${at} terme${at} chose${at}`, pieces[(at + 2) % 6], `objet${at} lieu${at}`].join(' ')
    })
    await reference('fr', ...others, GLACIERS)
    const part = GLACIERS.split(' ').slice(3, 11).join(' ')
    const { claimed, nearest } = engine.ask(question(`${around[0]} ${part} ${around[1]} ${around[2]}`), true)
    expect([...claimed, ...nearest].map(({ clauseId }) => clauseId)).toContain('c160')
  })

  test('leaves out a removed text, and has it again when it is brought back', async () => {
    const id = await reference('fr', GLACIERS)
    found(GLACIERS)
    const size = statSync(index()).size
    markRemoved(core.core.context.store(), id, Date.now())
    expect(found(GLACIERS)).toEqual([])
    unmarkRemoved(core.core.context.store(), id)
    expect(found(GLACIERS)).toEqual(['c0 1.00'])
    expect(statSync(index()).size).toBe(size)
  })

  test('leaves out a text put away in the archive, until it is taken out again', async () => {
    const id = await reference('fr', GLACIERS)
    await core.client.text.archive({ id, archived: true })
    expect(found(GLACIERS)).toEqual([])
    await core.client.text.archive({ id, archived: false })
    expect(found(GLACIERS)).toEqual(['c0 1.00'])
  })

  test.each([
    ['is missing', () => rmSync(index())],
    ['is no database', () => writeFileSync(index(), 'not a database, only words, many of them')],
    ['is cut off', () => truncateSync(index(), 8192)],
    ['is empty', () => truncateSync(index(), 0)],
    ['is overwritten in the middle', () => writeFileSync(index(), Buffer.alloc(60_000, 7), { flag: 'r+' })],
  ])('is built anew when it %s', async (_, damage) => {
    await reference('fr', GLACIERS)
    const before = found(GLACIERS)
    engine.close()
    damage()
    expect(found(GLACIERS)).toEqual(before)
  })

  test('is whole after a program that was stopped while building it', async () => {
    const words = Array.from({ length: 3000 }, (_, at) => `Article ${at} : ${at % 2 ? GLACIERS : FORESTS} Mesure numéro ${at * 7}.`)
    await reference('fr', ...words)
    const { indexing } = engine.ask(question(words[2999]!), false)
    if (indexing) expect(indexing.total).toBeGreaterThan(3000)
    engine.work(1)
    engine.close()
    expect(found(words[2999]!)[0]).toBe('c2999 1.00')
    expect(engine.ask(question(words[1]!), true).indexing).toBeNull()
  })

  test('serves two programs at once, each clause once', async () => {
    const other = open()
    await reference('fr', GLACIERS)
    expect(found(GLACIERS, {}, other)).toEqual(['c0 1.00'])
    await reference('fr', FORESTS)
    expect(found(FORESTS)).toEqual(['c0 1.00'])
    expect(found(FORESTS, {}, other)).toEqual(['c0 1.00'])
    expect(found(GLACIERS)).toEqual(['c0 1.00'])
    other.close()
  })

  test('finds in a language without a stemmer, and in one without spaces', async () => {
    await reference('sw', 'Nchi zote zinakubaliana kulinda haki za watoto mtandaoni kwa pamoja.')
    await reference('zh', '各国承诺共同保护互联网的公共核心。')
    expect(found('Nchi zinakubaliana kulinda haki za watoto mtandaoni', { language: 'sw' })).toHaveLength(1)
    expect(found('各国承诺保护互联网的公共核心', { language: 'zh-Hans' })).toHaveLength(1)
  })

  test('knows what a draft said in a saved version, and says which', async () => {
    const { client } = core
    const { id } = await client.text.create({ title: 'Appel', language: 'fr', from: 'blank' })
    const save = (base: number, text: string) =>
      client.text.save({ id, base, clauses: [clauseOf('c0', text)], order: ['c0'], window: 'w1' })
    const { revision } = await save(0, GLACIERS)
    const version = await client.version.save({ textId: id, name: 'Rev.1', note: null })
    const all = { language: 'fr', among: 'all', except: null, limit: 5, digests: false } as const
    expect((await client.precedent.ofWording({ ...all, text: GLACIERS })).claimed).toMatchObject([{ textId: id, version: null, score: 1 }])
    await save(revision, FORESTS)
    const answer = await client.precedent.ofWording({ ...all, text: GLACIERS })
    expect(answer.claimed).toMatchObject([{ textId: id, clauseId: 'c0', text: GLACIERS, version: { id: version.id, name: 'Rev.1' } }])
    expect((await client.precedent.ofWording({ ...all, text: GLACIERS, among: 'references' })).claimed).toEqual([])
    expect((await client.precedent.ofWording({ ...all, text: GLACIERS, except: { textId: id, clauseId: 'c0' } })).claimed).toEqual([])
  })
})
