import { describe, expect, test } from 'vitest'
import { originStatus } from '../../../shared/compare/originStatus'

const ORIGIN = 'Empêcher les cyberactivités malveillantes qui menacent des individus et l’infrastructure.'

describe('originStatus', () => {
  test('the same wording is verbatim, typography apart', () => {
    expect(originStatus(ORIGIN, ORIGIN, 'fr')).toEqual({ state: 'verbatim', kept: 1 })
    expect(originStatus(ORIGIN, ORIGIN.replace('’', "'").replaceAll(' ', '\u00A0'), 'fr').state).toBe('verbatim')
  })

  test('an addition adapts it, though every word is kept', () =>
    expect(originStatus(ORIGIN, `S’engagent à ${ORIGIN}`, 'fr')).toEqual({ state: 'adapted', kept: 1 }))

  test('kept is the share of the origin’s words still there', () =>
    expect(originStatus('un deux trois quatre', 'un deux trois cinq', 'fr')).toEqual({ state: 'adapted', kept: 0.75 }))

  test('words in another order are not all kept', () =>
    expect(originStatus('un deux trois quatre', 'trois quatre un deux', 'fr').kept).toBe(0.5))

  test('with less than half kept it has drifted', () =>
    expect(originStatus(ORIGIN, 'Financer des audits et l’infrastructure.', 'fr').state).toBe('drifted'))

  test('emptied, it has drifted', () => expect(originStatus(ORIGIN, '', 'fr')).toEqual({ state: 'drifted', kept: 0 }))

  test('punctuation alone changed is an adaptation', () =>
    expect(originStatus('Agir.', 'Agir ;', 'fr')).toEqual({ state: 'adapted', kept: 1 }))

  test('an origin without words', () => expect(originStatus('', 'Agir', 'fr')).toEqual({ state: 'drifted', kept: 0 }))
})
