import { expect, test } from 'vitest'
import { partiesOf } from '../../../../shared/brackets/partiesOf'
import { readBrackets } from '../../../../shared/brackets/readBrackets'
import { bracketGroups } from '../../../../renderer/features/brackets/bracketGroups'
import { openKinds } from '../../../../renderer/features/brackets/openKinds'

const reading = readBrackets([
  { id: 'a', content: [{ type: 'text', text: 'We [shall (Canada)][should (Japan)] act [[now] here] {ask legal} [' }] },
  { id: 'b', content: [{ type: 'text', text: '[Placeholder for more]' }] },
])

test('what is open is told by kind, a choice among alternatives once', () => {
  const open = openKinds(reading)
  expect(open.brackets.map(({ text }) => text)).toEqual([
    '[shall (Canada)]', '[should (Japan)]', '[[now] here]', '[now]', '[Placeholder for more]',
  ])
  expect(open.alternatives.map(({ text }) => text)).toEqual(['[shall (Canada)]'])
  expect(open.placeholders).toHaveLength(1)
  expect(open.editorsNotes.map(({ text }) => text)).toEqual(['{ask legal}'])
  expect(open.unbalanced).toEqual([{ clauseId: 'a', at: expect.any(Number), what: 'opening' }])
})

test('brackets are listed by clause, or by who is named for or against them and then the others', () => {
  const { brackets } = openKinds(reading)
  const groups = (listing: 'clause' | 'party') =>
    bracketGroups(brackets, listing, partiesOf(reading)).map((group) => [group.name, group.brackets.length])
  expect(groups('clause')).toEqual([['a', 4], ['b', 1]])
  expect(groups('party')).toEqual([['Canada', 1], ['Japan', 1], [null, 3]])
})
