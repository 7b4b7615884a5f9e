import type { ComparisonRow } from '../../../shared/model/comparison'

/** What a reader can show or leave out; a row may answer to two. */
export const CHANGE_FILTERS = ['edited', 'moved', 'inserted', 'deleted', 'renumbered', 'typography'] as const
export type ChangeFilter = (typeof CHANGE_FILTERS)[number]

/** Renumbering and typography drown what matters; they are shown when asked for. */
export const SHOWN_AT_FIRST: ReadonlySet<ChangeFilter> = new Set(['edited', 'moved', 'inserted', 'deleted'])

export function filtersOf(row: ComparisonRow): ChangeFilter[] {
  const filters = filterOfKind(row)
  return row.renumbered ? [...filters, 'renumbered'] : filters
}

function filterOfKind({ kind }: ComparisonRow): ChangeFilter[] {
  switch (kind) {
    case 'unchanged':
      return []
    case 'edited':
    case 'split':
    case 'merged':
      return ['edited']
    case 'moved':
    case 'moved-edited':
      return ['moved']
    case 'typography':
    case 'inserted':
    case 'deleted':
      return [kind]
  }
}

export function countByFilter(rows: readonly ComparisonRow[]): Record<ChangeFilter, number> {
  const counts = { edited: 0, moved: 0, inserted: 0, deleted: 0, renumbered: 0, typography: 0 }
  for (const row of rows) for (const filter of filtersOf(row)) counts[filter] += 1
  return counts
}
