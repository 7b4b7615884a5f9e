import { describe, expect, it } from 'vitest'
import { matchRanges } from '../../../shared/search/matchRanges'
import { parseSearch } from '../../../shared/search/parseSearch'
import { wantedTerms } from '../../../shared/search/searchQuery'

const marked = (query: string, text: string, language: string): string[] =>
  matchRanges(text, parseSearch(query).all.of.flatMap(wantedTerms), language)
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end))

describe('small words beside others', () => {
  const clause = 'Demandons aux développeurs de se conformer au droit de la mer et aux droits de l’homme ;'

  it('are marked where they stand among the others and nowhere else', () => {
    expect(marked('droits de l’homme', clause, 'fr')).toEqual(['droits', 'de', 'l', 'homme'])
    expect(marked('protection of children', 'the protection of all children and young people of every age', 'en')).toEqual(['protection', 'of', 'children'])
  })

  it('are marked everywhere where nothing else was asked for', () => {
    expect(marked('de la', clause, 'fr')).toEqual(['de', 'de', 'la', 'de'])
  })

  it('are any words in a language without a list of them', () => {
    expect(marked('de homme', clause, 'la')).toEqual(['de', 'de', 'de', 'homme'])
  })

  it('are what they are in a phrase, and no other word that begins so', () => {
    expect(marked('"aux développeurs" mer', clause, 'fr')).toEqual(['aux développeurs', 'mer'])
    expect(marked('de* homme', clause, 'fr')).toEqual(['Demandons', 'développeurs', 'de', 'homme'])
  })
})
