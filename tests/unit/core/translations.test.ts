import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plainText } from '../../../shared/clauses/plainText'
import { alignTranslations } from '../../../shared/translations/alignTranslations'
import { repository } from '../../support/repository'
import { openTestCore, type TestCore } from '../../support/core'
import { createRandom } from '../../bench/syntheticText'

let core: TestCore
beforeAll(() => (core = openTestCore()))
afterAll(() => core.close())

describe('a clause in other languages', () => {
  it.each([
    ['paris-call-fr', 'principle-5', 'paris-call-en', 'principle-5', 'official'],
    ['paris-call-en', 'principle-2', 'paris-call-fr', 'principle-2', 'official'],
    ['christchurch-call-fr', 'g2-4', 'christchurch-call-en', 'g2-4', 'digest'],
  ])('%s %s is %s %s', async (textId, clauseId, otherText, otherClause, wording) => {
    const found = await core.client.clause.inLanguages({ textId, clauseId })
    expect(found).toMatchObject([{ textId: otherText, wording, isSure: true, clause: { id: otherClause } }])
    expect(found[0]!.clause!.citation).toMatch(/5|2|4/)
  })

  it('is nothing where the text has one language, and a missing clause is named', async () => {
    expect(await core.client.clause.inLanguages({ textId: 'global-digital-compact-fr', clauseId: 'p1' })).toEqual([])
    await expect(core.client.clause.inLanguages({ textId: 'paris-call-fr', clauseId: 'nothing' })).rejects.toMatchObject({ data: { code: 'not_found' } })
  })

  it('names the languages of many clauses at once, and leaves out what is not there', async () => {
    const clauses = [
      { textId: 'paris-call-fr', clauseId: 'principle-5' },
      { textId: 'global-digital-compact-fr', clauseId: 'p1' },
      { textId: 'paris-call-en', clauseId: 'principle-2' },
      { textId: 'nowhere', clauseId: 'p1' },
    ]
    expect(await core.client.clause.languages({ clauses })).toEqual([
      { ...clauses[0], languages: ['en'] },
      { ...clauses[1], languages: [] },
      { ...clauses[2], languages: ['fr'] },
    ])
  })

  it('pairs every clause of the texts that come with the program', async () => {
    for (const name of ['paris-call', 'christchurch-call']) {
      const rows = await core.client.text.parallel({ left: `${name}-fr`, right: `${name}-en` })
      expect(rows.filter(({ left, right }) => left !== right)).toEqual([])
    }
  })
})

// Not part of a user's clone: line n of the English is line n of the French.
const ENGLISH = join(repository, '../shared/reference/checks-only/global-digital-compact.en.txt')
describe.skipIf(!existsSync(ENGLISH))('the Compact in English, beside the checkout', () => {
  it('is aligned with the French clause by clause, at least 99 in 100', async () => {
    const preview = await core.client.import.preview({ file: new File([readFileSync(ENGLISH)], 'compact.txt') })
    const description = { title: 'Global Digital Compact', shortTitle: null, language: 'en', adoptedOn: null, adoptedBy: null, source: null, licence: null, note: null, wording: 'official', scheme: 'none' } as const
    const { id } = await core.client.import.store({ kind: 'reference', description, clauses: preview.clauses })
    const rows = await core.client.text.parallel({ left: 'global-digital-compact-fr', right: id })
    const [french, english] = [await core.client.text.get({ id: 'global-digital-compact-fr' }), await core.client.text.get({ id })]
    const lines = readFileSync(ENGLISH, 'utf8').trim().split('\n').map((line) => line.replace(/^- /, '').trim())
    expect(english.clauses.map(({ content }) => plainText(content))).toEqual(lines)
    const place = (of: typeof french, clause: string | null) => of.clauses.findIndex((one) => one.id === clause)
    const right = rows.filter(({ left, right: other }) => left !== null && place(french, left) === place(english, other))
    expect(right.length / french.clauses.length).toBeGreaterThanOrEqual(0.99)
  })

  // Of the pairs called sure, so many at most are wrong, and of those that are there so many are called sure.
  it.each([
    { missing: 0.2, wrong: 0.01, found: 0.9 },
    { missing: 0.5, wrong: 0.02, found: 0.85 },
    { missing: 0.7, wrong: 0.03, found: 0.7 },
  ])('calls a pair sure only where it is, though $missing of the clauses are missing on each side', async ({ missing, wrong, found }) => {
    const { clauses } = await core.client.text.get({ id: 'global-digital-compact-fr' })
    const lines = readFileSync(ENGLISH, 'utf8').trim().split('\n').map((line) => line.replace(/^- /, '').trim())
    const placed = (texts: readonly string[]) =>
      texts.map((text, at) => ({ at, kind: clauses[at]!.kind, depth: clauses[at]!.depth, number: '', text }))
    const [french, english] = [placed(clauses.map(({ content }) => plainText(content))), placed(lines)]
    const random = createRandom(11)
    const kept = (side: typeof french) => side.filter(() => random() >= missing)
    const counts = { sure: 0, wrong: 0, found: 0, possible: 0 }
    for (let turn = 0; turn < 8; turn++) {
      const [left, right] = [kept(french), kept(english)]
      counts.possible += left.filter(({ at }) => right.some((one) => one.at === at)).length
      for (const pair of alignTranslations(left, right).filter(({ isSure }) => isSure)) {
        counts.sure++
        if (left[pair.left]!.at === right[pair.right]!.at) counts.found++
        else counts.wrong++
      }
    }
    expect(counts.wrong / counts.sure).toBeLessThanOrEqual(wrong)
    expect(counts.found / counts.possible).toBeGreaterThan(found)
  })
})
