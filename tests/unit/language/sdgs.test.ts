import { expect, it } from 'vitest'
import { namedSdgs } from '../../../shared/language/sdgs'

it.each([
  ['un accès universel (ODD 9)', [9]],
  ['la participation (ODD 3, 5, 9, 10, 16 et 17)', [3, 5, 9, 10, 16, 17]],
  ['equal access (SDGs 1 to 3 and 10)', [1, 2, 3, 10]],
  ['target (SDG 5.b)', [5]],
  ['les ODD sont au nombre de 17', []],
  ['ODD 18 et 0', []],
  ['ODD 4, puis plus loin ODD 2', [2, 4]],
])('reads the goals of “%s”', (text, goals) => {
  expect(namedSdgs(text)).toEqual(goals)
})
