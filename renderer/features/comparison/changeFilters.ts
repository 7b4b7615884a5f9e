import type { ComparisonRow } from '../../../shared/model/comparison'

/** What a reader can show or leave out; a row may answer to several. */
export const CHANGE_FILTERS = ['edited', 'inserted', 'deleted', 'moved', 'structure', 'renumbered', 'typography'] as const
export type ChangeFilter = (typeof CHANGE_FILTERS)[number]

/** What a reader can narrow the changes to: those of substance that are looked for first. */
export const ONLY_FILTERS = ['verb', 'number', 'bracket', 'note'] as const
export type OnlyFilter = (typeof ONLY_FILTERS)[number]

/** Renumbering and typography drown what matters; they are shown when asked for. */
export const SHOWN_AT_FIRST: ReadonlySet<ChangeFilter> = new Set([
  'edited',
  'moved',
  'inserted',
  'deleted',
  'structure',
])

const ONLY_TYPES: Record<OnlyFilter, readonly ComparisonRow['substance'][number]['type'][]> = {
  verb: ['verb', 'modal'],
  number: ['number', 'date', 'sdg'],
  bracket: ['bracket'],
  note: ['note'],
}

export interface ChangeChoice {
  shown: ReadonlySet<ChangeFilter>
  /** Where it is not empty, only changes that answer to one of these are shown. */
  only: ReadonlySet<OnlyFilter>
}

export function isShown(row: ComparisonRow, { shown, only }: ChangeChoice): boolean {
  if (only.size > 0) return [...only].some((filter) => answersTo(row, filter))
  return filtersOf(row).some((filter) => shown.has(filter))
}

function filtersOf(row: ComparisonRow): ChangeFilter[] {
  const filters = filterOfKind(row)
  if (row.structure.length > 0) filters.push('structure')
  if (row.renumbered) filters.push('renumbered')
  return filters
}

function answersTo(row: ComparisonRow, filter: OnlyFilter): boolean {
  return row.substance.some(({ type }) => ONLY_TYPES[filter].includes(type))
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

/** How many rows answer to each filter. */
export function countByFilter(rows: readonly ComparisonRow[]): Record<ChangeFilter | OnlyFilter, number> {
  const counts = {
    edited: 0,
    moved: 0,
    inserted: 0,
    deleted: 0,
    structure: 0,
    renumbered: 0,
    typography: 0,
    verb: 0,
    number: 0,
    bracket: 0,
    note: 0,
  }
  for (const row of rows) {
    for (const filter of filtersOf(row)) counts[filter] += 1
    for (const filter of ONLY_FILTERS) if (answersTo(row, filter)) counts[filter] += 1
  }
  return counts
}
