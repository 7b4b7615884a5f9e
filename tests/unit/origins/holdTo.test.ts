import { describe, expect, test } from 'vitest'
import { contentFromPlain } from '../../../shared/clauses/plainText'
import { holdTo } from '../../../shared/origins/holdTo'

const ORIGIN = 'Empêcher les cyberactivités malveillantes qui menacent des individus et l’infrastructure.'

function status(agreed: string, present: string, language: string, from?: string) {
  const { state, kept } = holdTo({ content: contentFromPlain(agreed), ...(from && { language: from }) }, present, language)
  return { state, kept }
}

describe('how a clause stands to its origin', () => {
  test('the same wording is verbatim, typography apart', () => {
    expect(status(ORIGIN, ORIGIN, 'fr')).toEqual({ state: 'verbatim', kept: 1 })
    expect(status(ORIGIN, ORIGIN.replace('’', "'").replaceAll(' ', '\u00A0'), 'fr').state).toBe('verbatim')
  })

  test('an addition adapts it, though every word is kept', () =>
    expect(status(ORIGIN, `S’engagent à ${ORIGIN}`, 'fr')).toEqual({ state: 'adapted', kept: 1 }))

  test('kept is the share of the origin’s words still there', () =>
    expect(status('un deux trois quatre', 'un deux trois cinq', 'fr')).toEqual({ state: 'adapted', kept: 0.75 }))

  test('words in another order are not all kept', () =>
    expect(status('un deux trois quatre', 'trois quatre un deux', 'fr').kept).toBe(0.5))

  test('with less than half kept it has drifted', () =>
    expect(status(ORIGIN, 'Financer des audits et l’infrastructure.', 'fr').state).toBe('drifted'))

  test('emptied, it has drifted', () => expect(status(ORIGIN, '', 'fr')).toEqual({ state: 'drifted', kept: 0 }))

  test('punctuation alone changed is an adaptation', () =>
    expect(status('Agir.', 'Agir ;', 'fr')).toEqual({ state: 'adapted', kept: 1 }))

  test('an origin without words', () => expect(status('', 'Agir', 'fr')).toEqual({ state: 'drifted', kept: 0 }))

  describe('with brackets still open', () => {
    const AGREED = 'All States shall protect the public core.'
    test.each([
      ['a proposal added to the agreed words leaves all of them', 'All States shall [not] protect the public core.', 'proposed'],
      ['nested, with punctuation of its own', 'All States[, [and] companies,] shall protect the public core.', 'proposed'],
      ['the same words proposed beside the agreed ones', 'All States [shall not] shall protect the public core.', 'proposed'],
      ['alternatives of which the agreed word is one', 'All States [shall][should] protect the public core.', 'proposed'],
      ['a proposal that names who made it', 'All States shall [not] (Canada) protect the public core.', 'proposed'],
      ['agreed words that are bracketed, nothing added', 'All States shall protect the [public] core.', 'verbatim'],
      ['bracketed by somebody who is named', 'All States [shall] (Canada) protect the public core {Note: to be checked}.', 'verbatim'],
      ['a proposal, and a word changed outside it', 'All States should [not] protect the public core.', 'adapted'],
      ['a word dropped, another proposed in its place', 'All States [should] protect the public core.', 'adapted'],
    ])('%s', (_, text, state) => {
      expect(status(AGREED, text, 'en').state).toBe(state)
      if (state === 'proposed') expect(status(AGREED, text, 'en').kept).toBe(1)
    })
  })

  test('nothing is held to a source in another language, but its own words', () => {
    expect(status('Agir ensemble.', 'Act together.', 'en', 'fr')).toEqual({ state: 'translated', kept: 0 })
    expect(status('Agir ensemble.', 'Agir ensemble.', 'en', 'fr').state).toBe('verbatim')
    expect(status('Agir ensemble.', 'Act together.', 'fr-CA', 'fr').state).toBe('drifted')
  })
})
