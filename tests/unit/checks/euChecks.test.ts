import { describe, expect, test } from 'vitest'
import type { CheckedText } from '../../../shared/checks/check'
import { found, mended, type Sketch } from './found'

const EU: CheckedText = { scheme: 'eu', language: 'en' }
const UE: CheckedText = { scheme: 'eu', language: 'fr' }
const ARTICLE: Sketch = ['operative', 0, 'This Regulation applies to harbours.']

describe('citations of an EU act', () => {
  const citations: Sketch[] = [
    ['preambular', 0, 'Having regard to the Treaty,'],
    ['preambular', 0, 'Having regard to the opinion of the Committee.'],
    ['preambular', 0, 'Having regard to the proposal'],
    ['preambular', 0, '[Having regard to the Charter,] (Norway)'],
    ARTICLE,
  ]
  test('end with a comma', () => {
    expect(found('euCitation', citations, EU)).toEqual(['c1 |Committee.| endsWith ,', 'c2 |proposal| endsWith ,'])
    expect(mended('euCitation', citations, EU).slice(1, 3)).toEqual(['Having regard to the opinion of the Committee,', 'Having regard to the proposal,'])
    expect(found('euCitation', [['preambular', 0, 'vu le traité sur l’Union européenne;']], UE)).toEqual(['c0 |européenne;| endsWith ,'])
  })
  test('are no recitals, and nothing is asked of them elsewhere', () => {
    expect(found('euRecital', citations.slice(0, 1), EU)).toEqual([])
    expect(found('euCitation', citations, { scheme: 'un', language: 'en' })).toEqual([])
  })
})

describe('recitals of an EU act', () => {
  const recitals: Sketch[] = [
    ['preambular', 0, 'Whereas:'],
    ['preambular', 0, 'Harbours are lit at night.'],
    ['preambular', 0, 'lamps fail in fog;'],
    ['preambular', 0, '[this Regulation respects the Charter.]'],
  ]
  test('begin with a capital and end with a full stop, the last with a comma once the act goes on', () => {
    expect(found('euRecital', [...recitals, ARTICLE], EU)).toEqual([
      'c2 |l| recitalCapital',
      'c2 |fog;| endsWith .',
      'c3 |t| recitalCapital',
      'c3 |Charter.| endsWith ,',
    ])
    expect(mended('euRecital', [...recitals, ARTICLE], EU).slice(2, 4)).toEqual(['Lamps fail in fog.', '[This Regulation respects the Charter,]'])
    expect(found('euRecital', recitals, EU)).not.toContain('c3 |Charter.| endsWith ,')
  })
  test('with points under it, the last point ends it', () => {
    expect(found('euRecital', [['preambular', 0, 'Harbours need:'], ['item', 1, 'lamps;'], ['item', 1, 'boats;'], ...recitals.slice(1, 2), ARTICLE], EU)).toEqual([
      'c2 |boats;| endsWith .',
      'c3 |night.| endsWith ,',
    ])
  })
  const considérants: Sketch[] = [
    ['preambular', 0, 'LE CONSEIL DE L’UNION EUROPÉENNE,'],
    ['preambular', 0, 'vu le traité sur l’Union européenne,'],
    ['preambular', 0, 'statuant conformément à la procédure législative ordinaire,'],
    ['preambular', 0, 'considérant ce qui suit :'],
    ['preambular', 0, 'Les ports sont éclairés la nuit ;'],
    ['preambular', 0, 'les lampes s’éteignent dans la brume.'],
    ['preambular', 0, 'Le présent règlement respecte la Charte.'],
    ['operative', 0, 'Le présent règlement s’applique aux ports.'],
  ]
  test('in French, after the line that opens them', () => {
    expect(found('euRecital', considérants, UE)).toEqual(['c4 |nuit ;| endsWith .', 'c5 |l| recitalCapital', 'c6 |Charte.| endsWith ,'])
    expect(mended('euRecital', considérants, UE).slice(4, 7)).toEqual([
      'Les ports sont éclairés la nuit.', 'Les lampes s’éteignent dans la brume.', 'Le présent règlement respecte la Charte,',
    ])
  })
  test('the line that opens them is none of them, of whatever kind it is, and governs them', () => {
    expect(found('openerItems', considérants, UE)).toEqual([])
    expect(found('openerItems', [...recitals, ARTICLE], EU)).toEqual([])
    const asParagraph = considérants.map((one): Sketch => (one[2].startsWith('considérant') ? ['paragraph', 0, one[2]] : one))
    expect(found('euRecital', asParagraph, UE)).toEqual(found('euRecital', considérants, UE))
  })
  test('in French, nothing is said of the older form', () => {
    const older: Sketch[] = [['preambular', 0, 'considérant que les ports sont éclairés ;'], ['preambular', 0, 'considérant que la brume est épaisse,'], ARTICLE]
    expect(found('euRecital', older, UE)).toEqual([])
  })
  test('nothing is said in a language whose rule is not known here, nor of another scheme', () => {
    expect(found('euRecital', [...recitals, ARTICLE], { scheme: 'eu', language: 'de' })).toEqual([])
    expect(found('euRecital', [...recitals, ARTICLE], { scheme: 'call', language: 'en' })).toEqual([])
  })
})
