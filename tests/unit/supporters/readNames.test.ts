import { describe, expect, it } from 'vitest'
import { guessSeparator, readNames } from '../../../shared/supporters/readNames'

/** "name|category|date" of each name read; what is not known is left out. */
const read = (pasted: string) =>
  readNames(pasted).names.map(({ name, category, joinedOn }) => [name, category, joinedOn].filter(Boolean).join('|'))

describe('names pasted from a list', () => {
  it.each<[string, string, string[]]>([
    ['one a line', 'Airbus\r\nAtos\n\n  BNP Paribas \n', ['Airbus', 'Atos', 'BNP Paribas']],
    ['with bullets and numbers', '- Airbus\n• Atos\n3. Capgemini\n4) 3M', ['Airbus', 'Atos', 'Capgemini', '3M']],
    ['by commas', 'Airbus, Atos, BNP Paribas', ['Airbus', 'Atos', 'BNP Paribas']],
    ['by commas over several lines', 'Airbus, Atos, Orange, Thales,\nBNP Paribas, EDF', ['Airbus', 'Atos', 'Orange', 'Thales', 'BNP Paribas', 'EDF']],
    ['by semicolons, commas being the names’ own', 'Microsoft, Inc.; Region of X, south; Atos', ['Microsoft, Inc.', 'Region of X, south', 'Atos']],
    ['a company’s form after a comma', 'Microsoft, Inc., Ltd Works, Siemens, S.A.', ['Microsoft, Inc.', 'Ltd Works', 'Siemens, S.A.']],
    ['a date behind each', 'France; 12 November 2018\nInterpol; novembre 2023', ['France|states|2018-11-12', 'Interpol|2023-11']],
    ['a date in parentheses', 'INTERPOL (novembre 2023)\nAtos (2019)\nSNCF (Paris)', ['INTERPOL|2023-11', 'Atos|2019', 'SNCF (Paris)']],
    ['a category behind each', 'Airbus, private sector\nUniversité de Lille, academia', ['Airbus|privateSector', 'Université de Lille|academia']],
    ['a comma in a name where lines part the names', 'Ville de Paris, France\nAtos', ['Ville de Paris, France', 'Atos']],
    ['under the names of categories', 'États :\nAllemagne\nPrivate sector (2)\nAirbus\nAtos', ['Allemagne|states', 'Airbus|privateSector', 'Atos|privateSector']],
    ['lists under the names of categories', 'States\nFrance, Germany, Japan, Peru,\nChile, Brazil\nNGOs\nSave the Children, WWF', ['France|states', 'Germany|states', 'Japan|states', 'Peru|states', 'Chile|states', 'Brazil|states', 'Save the Children|civilSociety', 'WWF|civilSociety']],
    ['States as a French sentence lists them', 'l’Argentine, la Bulgarie, l’Estonie et le Maroc.', ['Argentine|states', 'Bulgarie|states', 'Estonie|states', 'Maroc|states']],
    ['States whose names hold an “and”', 'Trinidad and Tobago\nBosnie-Herzégovine\nAntigua & Barbuda', ['Trinidad and Tobago|states', 'Bosnie-Herzégovine|states', 'Antigua & Barbuda|states']],
    ['a firm that has an “and”', 'Airbus, Procter and Gamble', ['Airbus', 'Procter and Gamble']],
    ['a date in English order', 'Atos, May 15, 2019', ['Atos|2019-05-15']],
  ])('%s', (_, pasted, expected) => {
    expect(read(pasted)).toEqual(expected)
  })

  it('reads the columns of a spreadsheet in any order, its head row apart', () => {
    const sheet = 'Category\tName\tJoined\tCity\nprivate sector\t"The ""Big"" Firm"\t11/2018\tLyon\nÉtat\tChili\t12/11/2018\t'
    expect(readNames(sheet).names).toEqual([
      { name: 'The "Big" Firm', category: 'privateSector', joinedOn: '2018-11', note: 'Lyon' },
      { name: 'Chili', category: 'states', joinedOn: '2018-11-12', note: null },
    ])
  })

  it('takes each cell for a name where no column says anything else', () => {
    expect(read('Airbus\tAtos\nOrange\tThales')).toEqual(['Airbus', 'Atos', 'Orange', 'Thales'])
  })

  it('guesses no category from the look of a name', () => {
    expect(read('University of Oxford\nCity of London\nMicrosoft\nRed Cross')).toEqual([
      'University of Oxford', 'City of London', 'Microsoft', 'Red Cross',
    ])
  })

  it('names what it cannot read, and loses no other name for it', () => {
    const { names, unread } = readNames(`Atos\n2018\n---\n${'x'.repeat(700)}\nOrange`)
    expect(names.map(({ name }) => name)).toEqual(['Atos', 'Orange'])
    expect(unread).toHaveLength(3)
  })

  it('keeps accents, other scripts and what looks like markup, and drops what cannot be read', () => {
    expect(read('国連大学\nМКС\n<img src=x>\nA\u0007tos\uD83D')).toEqual(['国連大学', 'МКС', '<img src=x>', 'Atos'])
  })

  it('stops at the most names a text may have, quickly and saying so', () => {
    const { names, cut } = readNames(Array.from({ length: 40_000 }, (_, at) => `Organisation ${at}, ville ${at}`).join('\n'))
    expect([names.length, cut]).toEqual([5000, true])
  })

  it.each([
    ['a\nb', 'lines'],
    ['a\tb', 'tabs'],
    ['a, b', 'commas'],
    ['a; b, c', 'semicolons'],
    ['a, b\nc', 'lines'],
    ['', 'lines'],
  ])('takes %j for parted by %s', (pasted, separator) => {
    expect(guessSeparator(pasted)).toBe(separator)
  })
})
