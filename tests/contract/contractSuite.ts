import type { ContractRouterClient } from '@orpc/contract'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Contract } from '../../shared/contract'
import type { Clause } from '../../shared/model/clause'
import type { CoreEvent } from '../../shared/model/event'
import { DEFAULT_SETTINGS } from '../../shared/model/settings'
import { describeBrackets } from './bracketCases'
import { commentCases } from './commentCases'
import { comparisonCases } from './comparisonCases'
import { failing } from './failing'
import { libraryCases } from './libraryCases'
import { originCases } from './originCases'
import { reportCases } from './reportCases'
import { precedentCases } from './precedentCases'
import { supporterCases } from './supporterCases'

export interface OpenContract {
  client: ContractRouterClient<Contract>
  close(): Promise<void> | void
}

const bytes = (text: string) => new TextEncoder().encode(text)

/** What holds of the contract over any transport. Each transport's test file opens it in its own way. */
export function describeContract(transport: string, open: () => Promise<OpenContract>): void {
  describe(`the contract ${transport}`, () => {
    let client: ContractRouterClient<Contract>
    let close: OpenContract['close']
    beforeEach(async () => ({ client, close } = await open()))
    afterEach(() => close())

    const draftOf = async (...words: string[]) => {
      const { id } = await client.text.create({ title: 'Appel', language: 'fr', from: 'blank' })
      const clauses = words.map((text, at): Clause => ({
        id: `c${at}`, kind: 'paragraph', depth: 0, content: [{ type: 'text', text }], lockedLabel: null, origins: [],
      }))
      const { revision } = await client.text.save({ id, base: 0, clauses, order: clauses.map((one) => one.id), window: 'w1' })
      return { id, revision, clauses }
    }

    it('lists the reference texts that came with the program', async () => {
      const texts = await client.text.list()
      expect(texts.map(({ id, clauses, wording }) => [id, clauses, wording])).toEqual([
        ['paris-call-fr', 9, 'official'],
        ['paris-call-en', 9, 'official'],
        ['christchurch-call-fr', 26, 'digest'],
        ['christchurch-call-en', 26, 'digest'],
        ['global-digital-compact-fr', 189, 'official'],
      ])
      expect(new Set(texts.map(({ group }) => group)).size).toBe(3)
    })

    it('gives the Compact with its official numbers and goals', async () => {
      const { clauses } = await client.text.get({ id: 'global-digital-compact-fr' })
      const article = clauses.find(({ id }) => id === 'p8-a')
      expect(article).toMatchObject({ label: '(a)', kind: 'item', depth: 1 })
      expect(clauses.filter(({ sdgs }) => sdgs.length > 0).length).toBeGreaterThan(60)
    })

    it.each([
      ['cyber hygiène', 'paris-call-en', /cyber hygiene/i],
      ['egalite des genres', 'global-digital-compact-fr', /égalité des genres/],
      ['CŒUR PUBLIC', 'paris-call-fr', /cœur public/],
      ['coeur public', 'paris-call-fr', /cœur public/],
      ['l’', 'global-digital-compact-fr', /l’/],
      ['"NEAR( *', null, null],
    ])('finds “%s”', async (query, textId, words) => {
      const { hits } = await client.search.clauses({ query, limit: 20 })
      if (!textId) return expect(hits).toEqual([])
      const hit = hits.find((found) => found.textId === textId)
      expect(hit?.text).toMatch(words)
      for (const { start, end } of hit!.matches) expect(hit!.text.slice(start, end)).not.toBe('')
    })

    it('says so when there is nothing, and names the nearest word', async () => {
      const answer = await client.search.clauses({ query: 'cybersecurite', limit: 20 })
      expect(answer).toEqual({ hits: [], more: false, total: 0, nearest: 'cyberactivités' })
    })

    it('cites what it finds as one would', async () => {
      const { hits } = await client.search.clauses({ query: 'chaînes d’approvisionnement', limit: 5, textId: 'global-digital-compact-fr' })
      for (const { citation } of hits) expect(citation).toMatch(/^Pacte numérique mondial, par\. \d+/)
      const [principle] = (await client.search.clauses({ query: 'coeur public', limit: 1 })).hits
      expect(principle?.citation).toBe('Appel de Paris, principe 2')
    })

    it('saves what changed in a draft and reads it back with its labels', async () => {
      const { id, revision, clauses } = await draftOf('un', 'deux')
      const changed: Clause = { ...clauses[1]!, kind: 'principle', content: [{ type: 'text', text: 'DEUX', marks: ['bold'] }] }
      const saved = await client.text.save({ id, base: revision, clauses: [changed], order: null, window: 'w1' })
      expect(saved.revision).toBe(revision + 1)
      const read = await client.text.get({ id })
      expect(read.clauses.map(({ label }) => label)).toEqual(['', '1.'])
      expect(read.clauses[1]).toMatchObject(changed)
    })

    it('saves what was sent ahead in parts, and steps that name what is saved with them', async () => {
      const { id, revision, clauses } = await draftOf('un')
      const added: Clause = { ...clauses[0]!, id: 'c1', content: [{ type: 'text', text: 'deux' }] }
      const step = { id: 's', changes: [], moves: [], selectedBefore: null, selectedAfter: null, madeAt: 1 }
      await client.text.sendPart({ save: 'a', index: 0, part: { clauses: [added], steps: [{ ...step, changes: ['c1'] }] } })
      const steps = { steps: [{ ...step, moves: ['c1'] }], undone: [], forgotten: [] }
      const save = { id, base: revision, clauses: [], order: ['c0', 'c1'], steps, window: 'w1' }
      await client.text.save({ ...save, parts: { id: 'a', count: 1 } })
      const read = await client.text.get({ id })
      expect(read.clauses.map(({ content }) => content)).toEqual([clauses[0]!.content, added.content])
      const kept = (await client.text.steps({ id })).at(-1)
      expect(kept).toMatchObject({ id: 's', changes: [{ before: null, after: added }] })
      expect(kept?.moves).toEqual([{ id: 'c1', from: null, to: { previous: 'c0', next: null } }])
      // What was saved is not kept for another save, and a part without the one before it for none.
      const again = client.text.save({ ...save, base: revision + 1, parts: { id: 'a', count: 1 } })
      await expect(again).rejects.toEqual(failing('unexpected'))
      const late = client.text.sendPart({ save: 'b', index: 1, part: { clauses: [added], steps: [] } })
      await expect(late).rejects.toEqual(failing('unexpected'))
    })

    it('overwrites nothing that another window saved meanwhile', async () => {
      const { id, revision, clauses } = await draftOf('un')
      await client.text.save({ id, base: revision, clauses: [], order: ['c0'], window: 'w2' })
      const stale = client.text.save({ id, base: revision, clauses, order: null, window: 'w1' })
      await expect(stale).rejects.toEqual(failing('changed_elsewhere', { revision: revision + 1 }))
    })

    it('changes no reference text', async () => {
      const save = client.text.save({ id: 'paris-call-fr', base: 0, clauses: [], order: [], window: 'w1' })
      await expect(save).rejects.toEqual(failing('read_only'))
    })

    originCases(() => client)

    it('starts a draft from a reference with every clause tied to its origin and numbering itself', async () => {
      const from = { text: 'paris-call-fr' }
      const { id } = await client.text.create({ title: 'Appel', language: 'fr', from })
      const { clauses } = await client.text.get({ id })
      expect(clauses.map(({ label }) => label)).toEqual(['1.', '2.', '3.', '4.', '5.', '6.', '7.', '8.', '9.'])
      const origins = await client.origin.list({ ids: clauses.flatMap((clause) => clause.origins) })
      expect(new Set(origins.map(({ clauseId }) => clauseId)).size).toBe(9)
      expect(clauses.every((clause) => clause.lockedLabel === null)).toBe(true)
    })

    it('offers the parts of a call to fill in', async () => {
      const { id } = await client.text.create({ title: 'Call', language: 'en', from: 'outline' })
      const { clauses } = await client.text.get({ id })
      expect(clauses.filter(({ kind }) => kind === 'heading')).toHaveLength(8)
      expect(clauses.some(({ kind }) => kind === 'chapeau')).toBe(true)
    })

    it('restores a version and keeps what it replaced', async () => {
      const { id, revision, clauses } = await draftOf('un', 'deux')
      const version = await client.version.save({ textId: id, name: 'Rev.1', note: 'avant la pause' })
      await client.text.save({ id, base: revision, clauses: [{ ...clauses[0]!, content: [] }], order: ['c0'], window: 'w1' })
      await client.version.restore({ id: version.id, window: 'w1' })
      expect((await client.text.get({ id })).clauses).toMatchObject(clauses)
      const versions = await client.version.list({ textId: id })
      expect(versions.map(({ automatic, clauses: count }) => [automatic, count])).toEqual([[true, 1], [false, 2]])
      expect((await client.version.get({ id: versions[0]!.id })).clauses).toHaveLength(1)
    })

    it('removes a text and brings it back', async () => {
      const { id } = await draftOf('un')
      await client.text.remove({ id })
      await expect(client.text.get({ id })).rejects.toEqual(failing('not_found', { what: 'text', id }))
      expect((await client.search.clauses({ query: 'un', limit: 50 })).hits.every((hit) => hit.textId !== id)).toBe(true)
      expect((await client.text.bringBack({ id })).id).toBe(id)
    })

    it('previews a file without storing it, then stores what the user made of it', async () => {
      const before = (await client.text.list()).length
      const preview = await client.import.preview({ file: new File([bytes('Un titre\n\nUne phrase entière, ici.\n')], 'note.txt') })
      expect(preview.clauses.length).toBeGreaterThan(0)
      expect(await client.text.list()).toHaveLength(before)
      const { title, language, clauses } = preview
      const stored = await client.import.store({
        kind: 'draft',
        clauses,
        description: {
          title, language, shortTitle: null, adoptedOn: null, adoptedBy: null, source: null,
          licence: null, note: null, wording: 'working', scheme: 'none',
        },
      })
      expect((await client.text.get({ id: stored.id })).clauses).toHaveLength(clauses.length)
    })

    it('exports a clean text, and announces or refuses an unclean one', async () => {
      const { id } = await draftOf('Nous agirons [sans délai].')
      const state = { text: id }
      const { unresolved } = await client.export.check({ state })
      expect(unresolved).toMatchObject([{ clauseId: 'c0', what: 'bracket', text: '[sans délai]', at: { start: 13, end: 25 } }])
      const refused = client.export.make({ state, format: 'txt', unresolved: 'refuse' })
      await expect(refused).rejects.toEqual(failing('unresolved_brackets', { count: 1 }))
      const file = await client.export.make({ state, format: 'txt', unresolved: 'announce' })
      expect(file.name).toBe('Appel.txt')
      const text = await file.text()
      expect(text).toContain('Nous agirons [sans délai].')
      expect(text).toContain('1 passage')
    })

    describeBrackets(() => client, draftOf)

    comparisonCases({ client: () => client, draftOf, failing })
    commentCases({ client: () => client, draftOf, failing })
    reportCases({ client: () => client, failing })
    precedentCases(() => client, draftOf)
    libraryCases({ client: () => client, failing })
    supporterCases({ client: () => client, failing })

    it('tells every window what another one changed', async () => {
      const aborted = new AbortController()
      const events = await client.app.watch(undefined, { signal: aborted.signal })
      const next = async (): Promise<CoreEvent> => (await events.next()).value as CoreEvent
      expect(await next()).toEqual({ type: 'watching' })
      await client.settings.update({ theme: 'dark', language: 'fr' })
      expect(await next()).toEqual({ type: 'settingsChanged', settings: { ...DEFAULT_SETTINGS, theme: 'dark', language: 'fr' } })
      const { id, revision } = await draftOf('un')
      expect([await next(), await next()]).toEqual([{ type: 'libraryChanged' }, { type: 'textChanged', textId: id, revision, by: 'w1' }])
      aborted.abort()
      await events.return?.(undefined)
    })

    it.each([
      ['an id that is a path', () => client.text.get({ id: '../../etc/passwd' })],
      ['a number for an id', () => client.text.get({ id: 7 as never })],
      ['no input at all', () => (client.text.get as (input?: unknown) => Promise<unknown>)()],
      ['a depth out of bounds', () => client.text.save({ id: 'x', base: 0, order: null, window: 'w', clauses: [{ id: 'a', kind: 'item', depth: 99, content: [], lockedLabel: null, origins: [] }] })],
      ['a kind there is not', () => client.text.save({ id: 'x', base: 0, order: null, window: 'w', clauses: [{ id: 'a', kind: 'spell' as never, depth: 0, content: [], lockedLabel: null, origins: [] }] })],
      ['a query longer than any', () => client.search.clauses({ query: 'x'.repeat(501), limit: 10 })],
      ['a title of 10 MB', () => client.text.create({ title: 'x'.repeat(10_000_000), language: 'en', from: 'blank' })],
      ['a prototype for an object', () => client.text.describe({ id: 'x', description: JSON.parse('{"__proto__": {"polluted": 1}, "title": 3}') as object })],
    ])('answers %s with a typed failure and goes on', async (_, call) => {
      await expect(call()).rejects.toEqual(failing('invalid_input'))
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
      expect((await client.app.getInfo()).store).toEqual({ state: 'ready' })
    })

    it.each([
      ['empty', 'a.txt', bytes(''), 'file_empty'],
      ['of an unknown kind', 'a.xyz', bytes('words'), 'format_unknown'],
      ['binary', 'a.txt', new Uint8Array(4096).map((_, at) => at % 7), 'file_mismatched'],
      ['no DOCX', 'a.docx', bytes('not a zip at all, only words'), 'file_mismatched'],
    ])('answers a file that is %s with its name and the reason', async (_, name, content, code) => {
      const preview = client.import.preview({ file: new File([content], name) })
      await expect(preview).rejects.toEqual(failing(code, { name }))
    })
  })
}
