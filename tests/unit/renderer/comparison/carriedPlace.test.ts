import { expect, test } from 'vitest'
import { carriedPlace } from '../../../../renderer/features/comparison/carriedPlace'
import { compareTexts } from '../../../../shared/compare/compareTexts'
import { side } from '../../compare/side'

const lines = (...words: string[]) => side(words.map((text) => ({ id: text.slice(0, 9), text })))
const A = 'Rappelle la charte des Nations unies.'
const B = 'Encourage les États à coopérer entre eux.'
const C = 'Invite la société civile à prendre part.'
const before = compareTexts(lines(A, C), lines(A, B, C))
const at = (words: string) => ({ row: before.rows.findIndex(({ right }) => before.right.clauses[right[0]!]?.text === words), where: 'stands' as const })

test('one stays at the clause one was at, when the texts are compared again', () => {
  const after = compareTexts(lines('Un titre nouveau pour ce texte', A, C), lines('Un titre nouveau pour ce texte', A, B, C))
  const place = carriedPlace(at(B), before, after)
  expect(after.right.clauses[after.rows[place!.row]!.right[0]!]?.text).toBe(B)
})

test('one is nowhere once the clause is gone, or where one was nowhere', () => {
  expect(carriedPlace(at(B), before, compareTexts(lines(A, C), lines(A, C, 'Décide autre chose.')))).toBeNull()
  expect(carriedPlace(null, before, before)).toBeNull()
  expect(carriedPlace(at(B), before, undefined)).toBeNull()
})
