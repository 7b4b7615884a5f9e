import { describe, expect, it } from 'vitest'
import { pastedRows, toAdd } from '../../../../renderer/features/supporters/pastedRows'
import { shownSupporters } from '../../../../renderer/features/supporters/shownSupporters'
import type { Supporter } from '../../../../shared/model/supporter'
import { readNames } from '../../../../shared/supporters/readNames'

const supporter = (name: string, category: Supporter['category'], withdrawnOn: string | null = null): Supporter => ({
  id: name, name, category, joinedOn: null, withdrawnOn, note: null,
})

describe('pasted names', () => {
  const rows = pastedRows(readNames('Allemagne\nAtos\nATOS\nOrange; 2019').names, [supporter('Germany', 'states')])

  it('are told from those that are there already, in any language and earlier in the paste too', () => {
    expect(rows.map(({ name, known }) => [name, known])).toEqual([['Allemagne', true], ['Atos', false], ['ATOS', true], ['Orange', false]])
  })

  it('wait for a category nobody has given, and take the one chosen for a name before that of the others', () => {
    expect(toAdd(rows, new Map(), null)).toBeNull()
    const wanted = toAdd(rows, new Map([['orange', 'academia']]), 'privateSector')
    expect(wanted?.map(({ name, category, joinedOn }) => [name, category, joinedOn])).toEqual([['Atos', 'privateSector', null], ['Orange', 'academia', '2019']])
  })
})

describe('the list of supporters', () => {
  const list = [supporter('Zambie', 'states'), supporter('Égypte', 'states'), supporter('Chili', 'states', '2020'), supporter('Orange', 'privateSector')]
  const shown = (words: string, category: Supporter['category'] | null = null) =>
    shownSupporters(list, 'fr', { words, category }).map((one) => (one.row === 'category' ? `${one.category} ${one.count}` : one.supporter.name))

  it('goes by category and alphabet, those who withdrew last and uncounted', () => {
    expect(shown('')).toEqual(['states 2', 'Égypte', 'Zambie', 'Chili', 'privateSector 1', 'Orange'])
  })

  it('is narrowed by words without accents, and by category', () => {
    expect(shown('egyp')).toEqual(['states 1', 'Égypte'])
    expect(shown('', 'privateSector')).toEqual(['privateSector 1', 'Orange'])
    expect(shown('nobody')).toEqual([])
  })
})
