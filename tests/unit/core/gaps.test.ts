import { afterEach, beforeEach, expect, it } from 'vitest'
import { contentFromPlain } from '../../../shared/clauses/plainText'
import type { Clause } from '../../../shared/model/clause'
import { openTestCore, type TestCore } from '../../support/core'
import { reported } from '../../support/reported'

const FRENCH = [
  'Empêcher les cyberactivités malveillantes qui menacent des infrastructures critiques, et y remédier.',
  'Soutenir les actions visant à développer une hygiène informatique avancée pour tous les acteurs.',
  'Réduire de 50 % la fracture numérique d’ici à 2030 (ODD 4, 5 et 10).',
]
const ENGLISH = [
  'Prevent and recover from malicious cyber activities that threaten critical infrastructure.',
  'Support efforts to strengthen an advanced cyber hygiene for all actors.',
  'Halve the digital divide, by 50%, by 2030 (SDGs 4, 5 and 10).',
]
const BLANK = { shortTitle: null, adoptedOn: null, adoptedBy: null, source: null, licence: null, note: null, wording: 'official', scheme: 'none' } as const

let core: TestCore
beforeEach(() => void (core = openTestCore()))
afterEach(() => core.close())

function clauses(language: string, texts: readonly string[]): Clause[] {
  return texts.map((text, at) => ({
    id: `${language}-${at}`, kind: 'principle', depth: 0, content: contentFromPlain(text), lockedLabel: `${at + 1}.`, origins: [],
  }))
}

it('counts a provision as taken up where a draft took it in another language', async () => {
  const { client } = core
  const french = await client.import.store({ kind: 'reference', description: { ...BLANK, title: 'Appel', language: 'fr' }, clauses: clauses('fr', FRENCH) })
  const english = await client.import.store({
    kind: 'reference', description: { ...BLANK, title: 'Call', language: 'en' }, clauses: clauses('en', ENGLISH), languageOf: french.id,
  })
  const draft = await client.text.create({ title: 'Projet', language: 'fr', from: 'blank' })
  const origin = await client.origin.take({ textId: english.id, clauseId: 'en-1' })
  const own: Clause = { id: 'own', kind: 'principle', depth: 0, content: contentFromPlain('Une hygiène informatique pour chacun.'), lockedLabel: null, origins: [origin.id] }
  await client.text.save({ id: draft.id, base: draft.revision, clauses: [own], order: ['own'], window: 'w' })
  for (const asked of [french.id, english.id]) {
    const report = await reported(await client.report.gaps({ state: { text: draft.id }, reference: asked }))
    expect(report.reference.textId).toBe(french.id)
    expect(report.clauses.map(({ uptake }) => uptake)).toEqual(['missing', 'taken', 'missing'])
    expect(report.clauses[1]!.takenUpBy).toMatchObject([{ clauseId: 'own', quotes: true }])
  }
})
