import { expect, test } from 'vitest'
import { groupTexts } from '../../../../renderer/features/library/textGroups'
import { textOf } from '../records'

const fr = textOf({ id: 'paris-call-fr', group: 'paris-call', language: 'fr' })
const en = textOf({ id: 'paris-call-en', group: 'paris-call', language: 'en' })
const alone = textOf({ id: 'compact', language: 'fr' })

test('language versions stand together, in the order of the list', () => {
  expect(groupTexts([fr, alone, en], 'es').map((group) => group.map(({ id }) => id))).toEqual([
    ['paris-call-fr', 'paris-call-en'],
    ['compact'],
  ])
})

test("the version in the interface's language comes first", () => {
  expect(groupTexts([fr, en], 'en')[0]?.[0]).toBe(en)
  expect(groupTexts([en, fr], 'fr')[0]?.[0]).toBe(fr)
})
