import { describe, expect, test } from 'vitest'
import {
  countByFilter,
  SHOWN_AT_FIRST,
  type ChangeFilter,
  type OnlyFilter,
} from '../../../../renderer/features/comparison/changeFilters'
import { changedRows, comparisonItems, findFold } from '../../../../renderer/features/comparison/comparisonItems'
import { moveDirections } from '../../../../renderer/features/comparison/moveDirections'
import type { ChangeKind, ComparisonRow } from '../../../../shared/model/comparison'

function row(kind: ChangeKind, at: number, more: Partial<ComparisonRow> = {}): ComparisonRow {
  return {
    kind,
    left: kind === 'inserted' ? [] : [at],
    right: kind === 'deleted' ? [] : [at],
    similarity: 1,
    renumbered: false,
    segments: [],
    substance: [],
    structure: [],
    ...more,
  }
}

const rows = [
  row('unchanged', 0),
  row('unchanged', 1, { renumbered: true }),
  row('typography', 2),
  row('edited', 3, { renumbered: true }),
  row('unchanged', 4),
  row('split', 5),
  row('inserted', 6),
  row('moved-edited', 7),
]

/** Items in one line each. */
const shown = (filters: Iterable<ChangeFilter>, opened: number[] = [], only: OnlyFilter[] = [], of = rows) =>
  comparisonItems(of, { shown: new Set(filters), only: new Set(only) }, new Set(opened)).map((item) => {
    if (item.type === 'departure') return `row ${item.row} stood here`
    if (item.type === 'row') return item.change === null ? `row ${item.row}` : `row ${item.row} is change ${item.change}`
    const { unchanged, renumbered, typography, hidden } = item
    return `fold ${item.row}${item.isOpen ? ' open' : ''}: ${unchanged} ${renumbered} ${typography} ${hidden}`
  })

describe('what the comparison shows', () => {
  test('runs of unchanged rows are folded with what they hold; one alone is context', () =>
    expect(shown(SHOWN_AT_FIRST)).toEqual([
      'fold 0: 2 1 1 0',
      'row 3 is change 0',
      'row 4',
      'row 5 is change 1',
      'row 6 is change 2',
      'row 7 is change 3',
    ]))

  test('an opened fold shows its rows below it', () =>
    expect(shown(SHOWN_AT_FIRST, [0]).slice(0, 5)).toEqual(['fold 0 open: 2 1 1 0', 'row 0', 'row 1', 'row 2', 'row 3 is change 0']))

  test('renumbering and typography are changes when asked for', () =>
    expect(shown(['renumbered', 'typography'])).toEqual([
      'row 0',
      'row 1 is change 0',
      'row 2 is change 1',
      'row 3 is change 2',
      'fold 4: 1 0 0 3',
    ]))

  test('a change left out is never shown by itself: its fold says so', () =>
    expect(shown(['inserted'])).toEqual(['fold 0: 3 2 1 2', 'row 6 is change 0', 'fold 7: 0 0 0 1']))

  test('the changes can be gone through in order', () =>
    expect(changedRows(comparisonItems(rows, { shown: SHOWN_AT_FIRST, only: new Set() }, new Set()))).toEqual([3, 5, 6, 7]))

  test('every filter has its count', () =>
    expect(countByFilter(rows)).toMatchObject({
      edited: 2,
      moved: 1,
      inserted: 1,
      deleted: 0,
      structure: 0,
      renumbered: 2,
      typography: 1,
      verb: 0,
    }))

  test('where a clause stood that has moved, a line says so and parts the fold', () => {
    const moved = [
      row('moved', 2, { right: [0] }),
      row('unchanged', 0, { right: [1] }),
      row('unchanged', 1, { right: [2] }),
      row('unchanged', 3),
      row('unchanged', 4),
    ]
    expect(shown(SHOWN_AT_FIRST, [], [], moved)).toEqual([
      'row 0 is change 0',
      'fold 1: 2 0 0 0',
      'row 0 stood here',
      'fold 3: 2 0 0 0',
    ])
    expect(shown(['edited'], [], [], moved)).toEqual(['fold 0: 4 0 0 1'])
  })

  test('a clause whose wording stands is a change where its place among others changed', () => {
    const indented = row('unchanged', 0, { structure: [{ type: 'depth', from: '0', to: '1' }] })
    expect(shown(SHOWN_AT_FIRST, [], [], [indented])).toEqual(['row 0 is change 0'])
    expect(shown(['edited'], [], [], [indented])).toEqual(['fold 0: 0 0 0 1'])
  })

  test('the changes can be narrowed to verbs, whatever their kind', () => {
    const verb = { type: 'verb', from: 'urge', to: 'invite', direction: 'weaker' } as const
    const edits = [row('edited', 0), row('edited', 1, { substance: [verb] }), row('inserted', 2)]
    expect(shown(['inserted'], [], ['verb'], edits)).toEqual(['fold 0: 0 0 0 1', 'row 1 is change 0', 'fold 2: 0 0 0 1'])
  })

  test('the fold that holds a row can be found', () => {
    const items = comparisonItems(rows, { shown: SHOWN_AT_FIRST, only: new Set() }, new Set())
    expect([findFold(items, 2)?.row, findFold(items, 3)]).toEqual([0, undefined])
  })
})

test('a moved row stood further down or further up before', () => {
  const moved = [
    row('moved', 3, { right: [0] }),
    row('unchanged', 0, { right: [1] }),
    row('unchanged', 2, { right: [2] }),
    row('moved-edited', 1, { right: [3] }),
  ]
  expect([...moveDirections(moved)]).toEqual([[0, 'up'], [3, 'down']])
})
