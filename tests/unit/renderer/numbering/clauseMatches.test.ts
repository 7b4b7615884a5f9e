import { expect, test } from 'vitest'
import type { ListedClause } from '../../../../renderer/editor/numbering/draftNumbering'
import { matchingClauses } from '../../../../renderer/features/numbering/clauseMatches'
import { plainText } from '../../../../shared/clauses/plainText'
import { numberClauses } from '../../../../shared/numbering/labels'
import { clauseNames } from '../../../../shared/numbering/names'
import { frozen, sketched, withInserted } from '../../numbering/sketch'

const TEXT = withInserted(
  frozen(sketched('PP Rappelant la Charte', 'PP Noting', 'OP Calls upon', 'I1 first', 'I1 second', 'OP Invites', 'OP Decides'), 'un'),
  6,
  'OP Inserted',
)

function listed(clauses = TEXT, scheme: 'un' | 'call' = 'un'): ListedClause[] {
  const numbered = numberClauses(clauses, scheme, 'en')
  const names = clauseNames(clauses.map(({ kind, depth }, at) => ({ kind, depth, ...numbered[at]! })), scheme, 'en')
  return clauses.map(({ id, kind, content }, at) => ({ id, kind, ...numbered[at]!, name: names[at]!, text: plainText(content) }))
}

const found = (typed: string, clauses = listed()) => matchingClauses(clauses, typed).clauses.map(({ text }) => text)

test.each([
  ['1 (a)', 'first'],
  ['1a', 'first'],
  ['paragraph 1 (b)', 'second'],
  ['§ 1 b)', 'second'],
  ['PP2', 'Noting'],
  ['op 2', 'Invites'],
  ['OP2 bis', 'Inserted'],
  ['2BIS', 'Inserted'],
  ['charte', 'Rappelant la Charte'],
])('“%s” is %s', (typed, text) => expect(found(typed)[0]).toBe(text))

test('a principle is not the paragraph of that number', () => {
  const clauses = listed(sketched('OP one', 'OP two', 'PR eins', 'PR zwei'), 'call')
  expect(found('principle 2', clauses)).toEqual(['zwei'])
  expect(found('2', clauses)).toEqual(['two', 'zwei'])
})

test('a label nobody has gives the likest, or the nearest number', () => {
  expect(matchingClauses(listed(), '1 (z)')).toMatchObject({ isNearest: true, clauses: expect.arrayContaining([expect.objectContaining({ text: 'first' })]) })
  expect(matchingClauses(listed(), '9').clauses.map(({ text }) => text)).toEqual(['Decides'])
  expect(matchingClauses(listed(), 'zebra')).toEqual({ clauses: [], isNearest: false })
})
