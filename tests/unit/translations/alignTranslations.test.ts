import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import callInEnglish from '../../../resources/texts/christchurch-call.en.json'
import callInFrench from '../../../resources/texts/christchurch-call.fr.json'
import { alignTranslations } from '../../../shared/translations/alignTranslations'
import { parallelRows } from '../../../shared/translations/parallelRows'
import type { TranslatedClause } from '../../../shared/translations/translationReading'
import { createRandom } from '../../bench/compare/random'

const clause = (text: string, number = '', kind: TranslatedClause['kind'] = 'paragraph'): TranslatedClause => ({ kind, depth: 0, number, text })
const places = (left: TranslatedClause[], right: TranslatedClause[]) => alignTranslations(left, right).map((pair) => [pair.left, pair.right])

const FRENCH = [
  clause('Principes', '', 'heading'),
  clause('Empêcher les cyberactivités malveillantes qui menacent des infrastructures critiques, et y remédier.', '1'),
  clause('Soutenir les actions visant à développer une hygiène informatique avancée pour tous les acteurs.', '2'),
  clause('Réduire de 50 % la fracture numérique d’ici à 2030 (ODD 4, 5 et 10).', '3'),
  clause('Favoriser la mise en œuvre de normes internationales de comportement responsable.', '4'),
]
const ENGLISH = [
  clause('Principles', '', 'heading'),
  clause('Prevent and recover from malicious cyber activities that threaten critical infrastructure.', '1'),
  clause('Support efforts to strengthen an advanced cyber hygiene for all actors.', '2'),
  clause('Halve the digital divide, by 50%, by 2030 (SDGs 4, 5 and 10).', '3'),
  clause('Promote the implementation of international norms of responsible behaviour.', '4'),
]
const bare = (side: TranslatedClause[]) => side.map((one) => ({ ...one, number: '' }))

describe('language versions of a text', () => {
  it('are paired by their official numbers, and without them by what they have in common', () => {
    const all = FRENCH.map((_, at) => [at, at])
    expect(places(FRENCH, ENGLISH)).toEqual(all)
    expect(places(bare(FRENCH), bare(ENGLISH))).toEqual(all)
    expect(places(FRENCH, bare(ENGLISH))).toEqual(all)
    expect(alignTranslations(FRENCH, ENGLISH).every(({ isSure }) => isSure)).toBe(true)
  })

  it('leave alone a clause that only one of them has', () => {
    expect(places(FRENCH, ENGLISH.toSpliced(2, 1))).toEqual([[0, 0], [1, 1], [3, 2], [4, 3]])
    expect(places(bare(FRENCH).toSpliced(3, 1), bare(ENGLISH))).toEqual([[0, 0], [1, 1], [2, 2], [3, 4]])
  })

  it('are sure where clauses are missing only by what they have in common', () => {
    const other = clause('Garantir un accès effectif à la justice pour les victimes de la traite des êtres humains.', '')
    const left = [...bare(FRENCH).slice(0, 2), other, ...bare(FRENCH).slice(3)]
    const pairs = alignTranslations(left, bare(ENGLISH).toSpliced(1, 1))
    const sure = pairs.filter(({ isSure }) => isSure).map((pair) => [pair.left, pair.right])
    expect(sure).not.toContainEqual([2, 1])
    expect(sure).toContainEqual([3, 2])
  })

  it('are hardly ever sure of a wrong pair, though half of the clauses are missing on each side', () => {
    const read = ({ clauses }: typeof callInFrench) => clauses.map((one, at) => ({ ...clause(one.text, '', one.kind as TranslatedClause['kind']), at }))
    const [french, english] = [read(callInFrench), read(callInEnglish)]
    const random = createRandom(5)
    const counts = { sure: 0, wrong: 0, possible: 0 }
    for (let turn = 0; turn < 20; turn++) {
      const [left, right] = [french.filter(() => random.chance(0.5)), english.filter(() => random.chance(0.5))]
      counts.possible += left.filter(({ at }) => right.some((one) => one.at === at)).length
      const sure = alignTranslations(left, right).filter(({ isSure }) => isSure)
      counts.sure += sure.length
      counts.wrong += sure.filter((pair) => left[pair.left]!.at !== right[pair.right]!.at).length
    }
    expect(counts.wrong / counts.sure).toBeLessThan(0.06)
    expect((counts.sure - counts.wrong) / counts.possible).toBeGreaterThan(0.75)
  })

  it('never take a heading for a paragraph, nor a number for proof', () => {
    expect(places([clause('Objectifs', '', 'heading')], [clause('Objectives')])).toEqual([])
    const alike = alignTranslations([clause('Non.', '7')], [clause('Nothing of this is anything like the other, which is one word long and speaks of something else.', '7')])
    expect(alike.every(({ isSure }) => !isSure)).toBe(true)
  })

  it('are paired in order, each clause once, whatever they say', () => {
    const anyClause = fc.record({
      kind: fc.constantFrom<TranslatedClause['kind'][]>('paragraph', 'item', 'heading'),
      depth: fc.nat(2),
      number: fc.constantFrom('', '', '1', '2', '2 (a)', '3'),
      text: fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('Paix 2030', 'Peace 2030', 'ONU', '')),
    })
    const side = fc.array(anyClause, { maxLength: 30 })
    fc.assert(
      fc.property(side, side, (left, right) => {
        const pairs = alignTranslations(left, right)
        for (const [at, pair] of pairs.entries()) {
          const next = pairs[at + 1] ?? { left: left.length, right: right.length }
          expect(next.left > pair.left && next.right > pair.right && pair.likeness <= 1).toBe(true)
        }
        const rows = parallelRows(pairs, left.length, right.length)
        expect(rows.flatMap((row) => row.left ?? [])).toEqual([...left.keys()])
        expect(rows.flatMap((row) => row.right ?? [])).toEqual([...right.keys()])
      }),
    )
  })
})
