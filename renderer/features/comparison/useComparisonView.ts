import { useMemo, useState } from 'react'
import type { Comparison } from '../../../shared/model/comparison'
import { carriedPlace, type Place } from './carriedPlace'
import {
  countByFilter,
  SHOWN_AT_FIRST,
  type ChangeChoice,
  type ChangeFilter,
  type OnlyFilter,
} from './changeFilters'
import { changedRows, comparisonItems, findFold, type ComparisonItem } from './comparisonItems'

export interface ComparisonView extends ChangeChoice {
  items: readonly ComparisonItem[]
  /** Rows shown as changes. */
  changes: readonly number[]
  counts: Record<ChangeFilter | OnlyFilter, number>
  toggleFilter: (filter: ChangeFilter) => void
  toggleOnly: (filter: OnlyFilter) => void
  toggleFold: (row: number) => void
  /** Moved rows whose pair is shown where the clause stood. */
  pairs: ReadonlySet<number>
  togglePair: (row: number) => void
  /** Where one has gone to: a row, at its place or where it stood. */
  current: Place | null
  /** Goes to a row, unfolding it where needed. */
  goTo: (row: number, where?: Place['where']) => void
  /** Makes a row the current one where it is. */
  stayAt: (row: number) => void
  /** The change after (1) or before (-1) the current one, around the ends; null when there is none. */
  neighbour: (step: 1 | -1) => number | null
}

interface Reading {
  of: Comparison | undefined
  opened: ReadonlySet<number>
  pairs: ReadonlySet<number>
  current: Place | null
}

const NOTHING: Comparison['rows'] = []
const NONE: ReadonlySet<number> = new Set()

/** How a comparison is being read: filters, folds and the current change. Filters outlive the comparison. */
export function useComparisonView(comparison: Comparison | undefined): ComparisonView {
  const rows = comparison?.rows ?? NOTHING
  const [choice, setChoice] = useState<ChangeChoice>({ shown: SHOWN_AT_FIRST, only: new Set() })
  const [reading, setReading] = useState<Reading>({ of: comparison, opened: NONE, pairs: NONE, current: null })
  // Rows of another comparison have other places: what was opened means nothing there.
  const place: Reading =
    reading.of === comparison || comparison === undefined
      ? reading
      : { of: comparison, opened: NONE, pairs: NONE, current: carriedPlace(reading.current, reading.of, comparison) }
  if (place !== reading) setReading(place)

  const { opened, pairs, current } = place
  const items = useMemo(() => comparisonItems(rows, choice, opened), [rows, choice, opened])
  const changes = useMemo(() => changedRows(items), [items])
  const counts = useMemo(() => countByFilter(rows), [rows])

  return {
    ...choice,
    items,
    changes,
    counts,
    pairs,
    current,
    toggleFilter: (filter) => setChoice((now) => ({ ...now, shown: toggled(now.shown, filter) })),
    toggleOnly: (filter) => setChoice((now) => ({ ...now, only: toggled(now.only, filter) })),
    toggleFold: (row) => setReading((now) => ({ ...now, opened: toggled(now.opened, row) })),
    togglePair: (row) => setReading((now) => ({ ...now, pairs: toggled(now.pairs, row) })),
    goTo: (row, where = 'stands') => {
      const fold = where === 'stands' ? findFold(items, row) : undefined
      setReading((now) => ({
        ...now,
        opened: fold && !fold.isOpen ? toggled(now.opened, fold.row) : now.opened,
        current: { row, where },
      }))
    },
    stayAt: (row) => setReading((now) => ({ ...now, current: { row, where: 'stands', isQuiet: true } })),
    neighbour: (step) => {
      const at = current?.row ?? null
      if (at === null) return (step > 0 ? changes[0] : changes.at(-1)) ?? null
      const next = step > 0 ? changes.find((row) => row > at) : changes.findLast((row) => row < at)
      return next ?? (step > 0 ? changes[0] : changes.at(-1)) ?? null
    },
  }
}

function toggled<Value>(set: ReadonlySet<Value>, value: Value): Set<Value> {
  const next = new Set(set)
  if (!next.delete(value)) next.add(value)
  return next
}
