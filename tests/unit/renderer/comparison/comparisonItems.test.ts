import { describe, expect, test } from 'vitest'
import { countByFilter, SHOWN_AT_FIRST, type ChangeFilter } from '../../../../renderer/features/comparison/changeFilters'
import { changedRows, comparisonItems } from '../../../../renderer/features/comparison/comparisonItems'
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
const shown = (filters: Iterable<ChangeFilter>, opened: number[] = []) =>
  comparisonItems(rows, new Set(filters), new Set(opened)).map((item) => {
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
    expect(changedRows(comparisonItems(rows, SHOWN_AT_FIRST, new Set()))).toEqual([3, 5, 6, 7]))

  test('every filter has its count', () =>
    expect(countByFilter(rows)).toEqual({ edited: 2, moved: 1, inserted: 1, deleted: 0, renumbered: 2, typography: 1 }))
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
