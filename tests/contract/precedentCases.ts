import type { ContractRouterClient } from '@orpc/contract'
import { expect, it } from 'vitest'
import type { Contract } from '../../shared/contract'
import type { WordingQuestion } from '../../shared/model/precedent'
import { failing } from './failing'

const CORE = 'à la disponibilité ou à l’intégrité du cœur public de l’internet'

/** What holds of finding agreed language over any transport. */
export function precedentCases(client: () => ContractRouterClient<Contract>, draftOf: (...words: string[]) => Promise<{ id: string }>): void {
  const ask = (text: string, more: Partial<WordingQuestion> = {}) =>
    client().precedent.ofWording({ text, language: 'fr', among: 'references', except: null, limit: 10, digests: false, ...more })

  it('finds the clause a wording was taken from, with its citation and the words they share', async () => {
    const text = `Nous empêcherons les activités qui portent atteinte intentionnellement ${CORE} et au-delà.`
    const { claimed, missing, indexing } = await ask(text)
    const [found] = claimed
    expect(found).toMatchObject({ textId: 'paris-call-fr', citation: 'Appel de Paris, principe 2', adoptedOn: '2018-11-12', version: null })
    expect(found!.shared).toHaveLength(found!.passages.length)
    expect(found!.shared.map(({ start, end }) => text.slice(start, end))).toContain(CORE)
    expect(found!.passages.map(({ start, end }) => found!.text.slice(start, end))).toContain(CORE)
    expect([missing, indexing]).toEqual([null, null])
  })

  it('finds a phrase word for word before the same phrase inflected', async () => {
    const phrase = 'droits de l’homme'
    const { claimed } = await client().precedent.ofPhrase({ phrase, language: 'fr', among: 'references', limit: 50 })
    expect(claimed[0]).toMatchObject({ exact: 'verbatim', score: 1 })
    const { start, end } = claimed[0]!.passages[0]!
    expect(claimed[0]!.text.slice(start, end).toLowerCase()).toBe(phrase)
    const inflected = await client().precedent.ofPhrase({ phrase: 'droit humain', language: 'fr', among: 'references', limit: 5 })
    expect(inflected.claimed[0]).toMatchObject({ exact: 'inflected', textId: 'christchurch-call-fr' })
  })

  it('finds a phrase of small words alone', async () => {
    const { claimed } = await client().precedent.ofPhrase({ phrase: 'dans ce qui', language: 'fr', among: 'references', limit: 5 })
    for (const { text, passages, exact } of claimed) {
      expect(exact).toBe('verbatim')
      expect(text.slice(passages[0]!.start, passages[0]!.end).toLowerCase()).toBe('dans ce qui')
    }
    const { claimed: common } = await client().precedent.ofPhrase({ phrase: 'ainsi que des', language: 'fr', among: 'references', limit: 5 })
    expect(common[0]).toMatchObject({ exact: 'verbatim', score: 1 })
  })

  it('looks in drafts when asked, and not in the clause that asks', async () => {
    const words = 'Les parties s’engagent à publier chaque année leurs budgets militaires détaillés.'
    const { id } = await draftOf(words)
    expect((await ask(words)).claimed).toEqual([])
    expect((await ask(words, { among: 'all' })).claimed).toMatchObject([{ textId: id, score: 1, exact: 'verbatim' }])
    expect((await ask(words, { among: 'all', except: { textId: id, clauseId: 'c0' } })).claimed).toEqual([])
    expect((await ask(words, { among: 'all', except: { textId: id } })).claimed).toEqual([])
  })

  it('offers digests only where they are asked for', async () => {
    const { text } = (await client().search.clauses({ query: 'extrémisme', limit: 1, textId: 'christchurch-call-fr' })).hits[0]!
    expect((await ask(text)).claimed).toEqual([])
    expect((await ask(text, { digests: true })).claimed[0]).toMatchObject({ wording: 'digest', score: 1 })
  })

  it('says so when no text is in the language', async () => {
    const { claimed, nearest, missing } = await ask('Die Staaten achten die Menschenrechte.', { language: 'de' })
    expect([claimed, nearest]).toEqual([[], []])
    expect(missing).toEqual({ language: 'de', available: ['en', 'fr'] })
  })

  it.each([
    ['nothing', ''],
    ['one word', 'Confiance'],
    ['signs only', '« … » — ; ['],
    ['half a character', '\uD83D la paix \uDE00'],
    ['20,000 words', 'la paix et la sécurité '.repeat(4000)],
  ])('answers %s', async (_, text) => {
    const { claimed } = await ask(text)
    for (const { score } of claimed) expect(score).toBeLessThanOrEqual(1)
  })

  it.each([
    ['a wording of 300,000 characters', () => ask('x'.repeat(300_000))],
    ['no limit', () => ask('la paix', { limit: 0 })],
    ['a scope there is not', () => ask('la paix', { among: 'everything' as 'all' })],
  ])('refuses %s', async (_, call) => {
    await expect(call()).rejects.toEqual(failing('invalid_input'))
  })
}
