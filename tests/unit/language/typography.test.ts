import { describe, expect, test } from 'vitest'
import { foldTypography } from '../../../shared/language/typography'

describe('foldTypography', () => {
  test.each([
    ['curly and straight apostrophes', 'l’', "l'"],
    ['guillemets and quotation marks', '«', '“'],
    ['composed and decomposed accents', 'é', 'e\u0301'],
    ['dashes', '—', '-'],
    ['a non-breaking hyphen', 'peut‑être', 'peut-être'],
    ['an ellipsis and three dots', '…', '...'],
    ['œ and oe', 'cœur', 'coeur'],
    ['a soft hyphen and none', 'cyber\u00ADespace', 'cyberespace'],
    ['spaces of any width in a number', '1\u202F000', '1 000'],
  ])('%s are one wording', (_name, one, other) => expect(foldTypography(one)).toBe(foldTypography(other)))

  test.each([
    ['case', 'États', 'états'],
    ['accents', 'cote', 'côté'],
    ['a hyphen inside a word and none', 'multi-acteurs', 'multiacteurs'],
    ['a decimal comma and a decimal point', '3,5', '3.5'],
    ['a comma and a semicolon', ',', ';'],
  ])('%s are two wordings', (_name, one, other) => expect(foldTypography(one)).not.toBe(foldTypography(other)))
})
