import { expect, test } from 'vitest'
import { readLabel } from '../../../shared/structure/label'

test.each([
  ['1. Decides', '1.', 'Decides'],
  ['12. Decides', '12.', 'Decides'],
  ['3 bis. Decides', '3 bis.', 'Decides'],
  ['(a) the State', '(a)', 'the State'],
  ['a) l’État', 'a)', 'l’État'],
  ['(iv) the State', '(iv)', 'the State'],
  ['i) l’État', 'i)', 'l’État'],
  ['a. the State', 'a.', 'the State'],
  ['(12) The Union', '(12)', 'The Union'],
  ['1.2 Scope', '1.2', 'Scope'],
  ['OP3 bis Calls upon', 'OP3 bis', 'Calls upon'],
  ['PP1. Recalling', 'PP1', 'Recalling'],
  ['Article 3 – Scope', 'Article 3', 'Scope'],
  ['Article premier. Objet', 'Article premier', 'Objet'],
  ['Principe 1 Protéger', 'Principe 1', 'Protéger'],
  ['Principle 2: Protect', 'Principle 2', 'Protect'],
  ['– premièrement', null, 'premièrement'],
  ['• second', null, 'second'],
  ['→ third', null, 'third'],
])('%s', (paragraph, text, rest) => {
  const label = readLabel(paragraph)
  expect(label?.text).toBe(text)
  expect(paragraph.slice(label?.length)).toBe(rest)
})

test.each([
  '12 novembre 2018',
  '1.200 signataires au total',
  '2019. Une année',
  '(51 morts dans deux mosquées)',
  'A l’occasion du forum',
  'i.e. the State',
  'Article 3 of the Charter applies',
  'Principle 1 is the first',
  '(mix) of civil actors',
  '(sic) it says',
  '[shall][should]',
  '-5 degrees',
  '1.',
])('%s opens with no label', (paragraph) => {
  expect(readLabel(paragraph)).toBeNull()
})
