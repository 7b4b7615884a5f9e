import { describe, expect, it } from 'vitest'
import { foldForSearch, likeness, searchWords } from '../../../shared/language/searchWords'

describe('words as search sees them', () => {
  it.each([
    ['CŒUR', 'coeur'],
    ['égalité', 'egalite'],
    ['e\u0301galite\u0301', 'egalite'],
    ['Straße', 'strasse'],
    ['Ærø', 'aerø'],
  ])('folds %s to %s', (written, folded) => {
    expect(foldForSearch(written)).toBe(folded)
  })
  it('cuts at apostrophes and hyphens and remembers where each word stood', () => {
    const text = 'l’État-nation, d\'ici 2030'
    expect(searchWords(text).map(({ start, end, folded }) => [text.slice(start, end), folded])).toEqual([
      ['l', 'l'], ['État', 'etat'], ['nation', 'nation'], ['d', 'd'], ['ici', 'ici'], ['2030', '2030'],
    ])
  })
  it.each([
    ['egaltie', 'egalite', 'egale'],
    ['cybersecurite', 'cyberactivites', 'cyberespace'],
    ['gouvernence', 'gouvernance', 'gouverner'],
  ])('thinks %s more like %s than %s', (typed, meant, other) => {
    expect(likeness(typed, meant)).toBeGreaterThan(likeness(typed, other))
  })
  it('finds nothing alike in words without a common letter', () => {
    expect(likeness('abc', 'xyz')).toBe(0)
    expect(likeness('', '')).toBe(1)
  })
})
