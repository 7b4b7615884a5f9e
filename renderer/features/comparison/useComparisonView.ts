import { useMemo, useState } from 'react'
import type { Comparison } from '../../../shared/model/comparison'
import { CHANGE_FILTERS, countByFilter, SHOWN_AT_FIRST, type ChangeFilter } from './changeFilters'
import { changedRows, comparisonItems, type ComparisonItem } from './comparisonItems'

export interface ComparisonView {
  items: readonly ComparisonItem[]
  /** Rows shown as changes. */
  changes: readonly number[]
  counts: Record<ChangeFilter, number>
  shown: ReadonlySet<ChangeFilter>
  toggleFilter: (filter: ChangeFilter) => void
  toggleFold: (row: number) => void
  /** The row of the change one has gone to. */
  current: number | null
  goTo: (row: number) => void
  /** The change after (1) or before (-1) the current one, around the ends; null when there is none. */
  neighbour: (step: 1 | -1) => number | null
}

const NOTHING: Comparison['rows'] = []

/** How a comparison is being read: filters, folds and the current change. Filters outlive the comparison. */
export function useComparisonView(comparison: Comparison | undefined): ComparisonView {
  const rows = comparison?.rows ?? NOTHING
  const [shown, setShown] = useState(SHOWN_AT_FIRST)
  const [reading, setReading] = useState({ rows, opened: new Set<number>(), current: null as number | null })
  // Rows of another comparison have other places: what was opened and where one was mean nothing there.
  const place = reading.rows === rows ? reading : { rows, opened: new Set<number>(), current: null }
  if (place !== reading) setReading(place)

  const { opened, current } = place
  const items = useMemo(() => comparisonItems(rows, shown, opened), [rows, shown, opened])
  const changes = useMemo(() => changedRows(items), [items])
  const counts = useMemo(() => countByFilter(rows), [rows])

  return {
    items,
    changes,
    counts,
    shown,
    current,
    toggleFilter: (filter) =>
      setShown((now) => new Set(CHANGE_FILTERS.filter((one) => now.has(one) !== (one === filter)))),
    toggleFold: (row) => setReading((now) => ({ ...now, opened: toggled(now.opened, row) })),
    goTo: (row) => setReading((now) => ({ ...now, current: row })),
    neighbour: (step) => {
      if (current === null) return (step > 0 ? changes[0] : changes.at(-1)) ?? null
      const next = step > 0 ? changes.find((row) => row > current) : changes.findLast((row) => row < current)
      return next ?? (step > 0 ? changes[0] : changes.at(-1)) ?? null
    },
  }
}

function toggled(set: ReadonlySet<number>, row: number): Set<number> {
  const next = new Set(set)
  if (!next.delete(row)) next.add(row)
  return next
}
