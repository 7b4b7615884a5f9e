import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listClauses, writeClauses } from '../../electron/store/clauses'
import { findClauses } from '../../electron/store/foundClauses'
import { stayingInPlace } from '../../electron/store/stayingInPlace'
import { openStore, type Store } from '../../electron/store/store'
import { insertText } from '../../electron/store/texts'
import { insertVersion, listVersionClauses } from '../../electron/store/versions'
import { contentFromPlain } from '../../shared/clauses/plainText'
import type { Clause } from '../../shared/model/clause'

const DESCRIPTION = {
  title: 'T', shortTitle: null, language: 'en', adoptedOn: null, adoptedBy: null, source: null,
  licence: null, note: null, wording: 'working', scheme: 'call',
} as const
let folder: string
let store: Store
let text: number

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chapeau-clauses-'))
  store = openStore(join(folder, 'chapeau.sqlite'), join(folder, 'backups'), 0)
  text = insertText(store, { ...DESCRIPTION, id: 't', kind: 'draft', group: 't' }, 0)
})
afterEach(() => {
  store.close()
  rmSync(folder, { recursive: true, force: true })
})

const clause = (id: string, words = id): Clause => ({
  id, kind: 'paragraph', depth: 0, content: contentFromPlain(words), lockedLabel: null, origins: [],
})
const write = (clauses: Clause[], order: string[] | null) => store.transact(() => writeClauses(store, text, clauses, order))
const found = (word: string) => findClauses(store, { match: `"${word}"` }, 9, 'best').clauses.map(({ clauseId }) => clauseId)
const ids = () => listClauses(store, text).map(({ id }) => id)
const positions = () => new Map(store.sql<[], { id: string; position: string }>('SELECT id, position FROM clause').all().map((row) => [row.id, row.position]))

describe('writing clauses', () => {
  it('gives back content, kind, depth, label and origins as written', () => {
    const full: Clause = {
      id: 'a', kind: 'principle', depth: 2, lockedLabel: '3 bis', origins: ['o1', 'o2'],
      content: [{ type: 'text', text: 'Short', marks: ['bold'] }, { type: 'break' }, { type: 'text', text: 'Wording' }],
    }
    write([full], ['a'])
    expect(listClauses(store, text)).toEqual([full])
  })

  it('moves one clause by writing one position', () => {
    write(['a', 'b', 'c', 'd', 'e'].map((id) => clause(id)), ['a', 'b', 'c', 'd', 'e'])
    const before = positions()
    write([], ['e', 'a', 'b', 'c', 'd'])
    expect(ids()).toEqual(['e', 'a', 'b', 'c', 'd'])
    const moved = [...positions()].filter(([id, position]) => before.get(id) !== position).map(([id]) => id)
    expect(moved).toEqual(['e'])
  })

  it('changes only the clause that changed, and its words in the index', () => {
    write([clause('a', 'shall cooperate'), clause('b', 'should abstain')], ['a', 'b'])
    write([clause('a', 'may cooperate')], null)
    expect(found('shall')).toEqual([])
    expect(found('may')).toEqual(['a'])
  })

  it('forgets the words of a deleted clause', () => {
    write([clause('a', 'alpha'), clause('b', 'beta')], ['a', 'b'])
    write([], ['b'])
    expect(found('alpha')).toEqual([])
    expect(ids()).toEqual(['b'])
  })

  it.each([
    ['a clause without a place', [clause('x')], null],
    ['a clause the order does not name', [clause('a'), clause('x')], ['a']],
    ['an order with an unknown clause', [clause('a')], ['a', 'ghost']],
    ['an order that names one twice', [clause('a')], ['a', 'a']],
  ])('refuses %s and changes nothing', (_, clauses, order) => {
    write([clause('a', 'before')], ['a'])
    expect(() => write(clauses, order)).toThrow(expect.objectContaining({ code: 'invalid_input' }))
    expect(listClauses(store, text)).toEqual([clause('a', 'before')])
  })

  it('ends in the order asked for, whatever the order was', () => {
    const all = Array.from({ length: 12 }, (_, at) => `c${at}`)
    fc.assert(
      fc.property(fc.array(fc.shuffledSubarray(all), { minLength: 1, maxLength: 6 }), (orders) => {
        for (const order of orders) {
          const missing = order.filter((id) => !ids().includes(id))
          write(missing.map((id) => clause(id)), order)
          expect(ids()).toEqual(order)
        }
      }),
      { numRuns: 60 },
    )
  })
})

it('keeps the most clauses in place that can stay', () => {
  expect(stayingInPlace(['a1', 'a5', 'a2', 'a3', null, 'a4'])).toEqual([true, false, true, true, false, true])
  expect(stayingInPlace([])).toEqual([])
})

describe('versions', () => {
  const version = (id: string) => ({ id, name: id, note: null, automatic: false, description: DESCRIPTION, createdAt: 0, revision: 0 })
  const states = () => store.sql<[], { n: number }>('SELECT count(*) AS n FROM clause_state').get()!.n

  it('share the states of clauses that did not change', () => {
    const first = ['a', 'b', 'c'].map((id) => clause(id))
    insertVersion(store, text, version('v1'), first)
    insertVersion(store, text, version('v2'), [clause('a'), clause('b', 'changed'), clause('c')])
    expect(states()).toBe(4)
    expect(listVersionClauses(store, 1)).toEqual(first)
    expect(listVersionClauses(store, 2)[1]).toEqual(clause('b', 'changed'))
  })
})
