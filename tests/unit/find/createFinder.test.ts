import { describe, expect, test } from 'vitest'
import { createFinder, type FindQuery } from '../../../shared/find/createFinder'

/** The text with each match in guillemets. */
function found(text: string, words: string, query: Partial<FindQuery> = {}): string {
  const ranges = createFinder({ words, wholeWord: false, accents: false, matchCase: false, ...query })(text)
  return ranges.toReversed().reduce((shown, { start, end }) => `${shown.slice(0, start)}‹${shown.slice(start, end)}›${shown.slice(end)}`, text)
}

describe('whatever the writing', () => {
  test.each([
    ['case', 'States, member STATES', 'states', '‹States›, member ‹STATES›'],
    ['accents', 'réseau et reseau', 'RESEAU', '‹réseau› et ‹reseau›'],
    ['accents written apart', 'de\u0301cide', 'décide', '‹de\u0301cide›'],
    ['ligatures', 'au cœur, coeur', 'cœur', 'au ‹cœur›, ‹coeur›'],
    ['ligatures, asked for by letters', 'au cœur', 'coeur', 'au ‹cœur›'],
    ['apostrophes', 'l’État, l\'État', "l'état", '‹l’État›, ‹l\'État›'],
    ['no-break spaces', 'article\u00A05 ; article\u202F5', 'article 5', '‹article\u00A05› ; ‹article\u202F5›'],
    ['a line break', 'Access\nfor all', 'access for', '‹Access\nfor› all'],
    ['hyphens that do not break', 'multi‑stakeholder', 'multi-stakeholder', '‹multi‑stakeholder›'],
    ['soft hyphens', 'co\u00ADoperation', 'cooperation', '‹co\u00ADoperation›'],
    ['letters beyond the basic plane', '𝒜𝒜 and 🙂', '🙂', '𝒜𝒜 and ‹🙂›'],
    ['letters that get longer in lower case', 'İİ ok', 'ok', 'İİ ‹ok›'],
  ])('%s', (_, text, words, expected) => {
    expect(found(text, words)).toBe(expected)
  })
})

describe('as exactly as asked', () => {
  test('case told apart', () => expect(found('States states', 'states', { matchCase: true })).toBe('States ‹states›'))
  test('accents told apart', () => {
    expect(found('élève eleve', 'eleve', { accents: true })).toBe('élève ‹eleve›')
    expect(found('e\u0301 é e', 'e', { accents: true })).toBe('e\u0301 é ‹e›')
    expect(found('cœur coeur', 'cœur', { accents: true })).toBe('‹cœur› coeur')
  })
  test('whole words', () => {
    const whole = { wholeWord: true }
    expect(found('art, arts, smart, art.', 'art', whole)).toBe('‹art›, arts, smart, ‹art›.')
    expect(found('l’État, interÉtats', 'état', whole)).toBe('l’‹État›, interÉtats')
    expect(found('privé e\u0301 e', 'e', whole)).toBe('privé ‹e\u0301› ‹e›')
    expect(found('[shall] shall2', 'shall', whole)).toBe('[‹shall›] shall2')
  })
})

test('half a ligature is no match', () => {
  expect(found('cœur', 'o')).toBe('cœur')
  expect(found('cœur', 'ur')).toBe('cœ‹ur›')
})

test('matches stand apart, and nothing sought finds nothing', () => {
  expect(found('aaaa', 'aa')).toBe('‹aa›‹aa›')
  expect(found('aaaa', '')).toBe('aaaa')
  expect(found('aaaa', '\u00AD')).toBe('aaaa')
})

test('a pattern is only words', () => {
  expect(found('a.c abc', 'a.c')).toBe('‹a.c› abc')
})
