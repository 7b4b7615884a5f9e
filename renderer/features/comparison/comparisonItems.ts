import type { ComparisonRow } from '../../../shared/model/comparison'
import { isShown, type ChangeChoice } from './changeFilters'
import { departures } from './departures'

export interface RowItem {
  type: 'row'
  /** Its place among the comparison's rows. */
  row: number
  /** Among the changes shown, counted from 0; null for a row that is only context. */
  change: number | null
}

/** Where a clause stood that has moved; `row` is the row that shows it, at its new place. */
export interface DepartureItem {
  type: 'departure'
  row: number
}

/** Rows in a run that are not shown as changes, folded into one line. */
export interface FoldItem {
  type: 'fold'
  /** The run's first row, which names the fold. */
  row: number
  rows: number
  isOpen: boolean
  unchanged: number
  renumbered: number
  typography: number
  /** Changes of substance that the filters leave out. */
  hidden: number
}

export type ComparisonItem = RowItem | DepartureItem | FoldItem

/** What the table shows, from the rows, the filters and the folds that were opened (by first row). */
export function comparisonItems(
  rows: readonly ComparisonRow[],
  choice: ChangeChoice,
  opened: ReadonlySet<number>,
): ComparisonItem[] {
  const items: ComparisonItem[] = []
  const left = departures(rows)
  let changes = 0
  let run: number[] = []
  const closeRun = () => {
    const first = run[0]
    if (first === undefined) return
    const { kind, structure } = rows[first]!
    const alone = run.length === 1 && kind === 'unchanged' && structure.length === 0
    if (!alone) items.push(foldOf(run, rows, opened.has(first)))
    if (alone || opened.has(first)) items.push(...run.map((row): RowItem => ({ type: 'row', row, change: null })))
    run = []
  }
  const showDepartures = (before: number) => {
    for (const row of left.get(before) ?? []) {
      if (!isShown(rows[row]!, choice)) continue
      closeRun()
      items.push({ type: 'departure', row })
    }
  }
  rows.forEach((row, at) => {
    showDepartures(at)
    if (isShown(row, choice)) {
      closeRun()
      items.push({ type: 'row', row: at, change: changes++ })
    } else run.push(at)
  })
  showDepartures(rows.length)
  closeRun()
  return items
}

function foldOf(run: readonly number[], rows: readonly ComparisonRow[], isOpen: boolean): FoldItem {
  const fold: FoldItem = {
    type: 'fold',
    row: run[0]!,
    rows: run.length,
    isOpen,
    unchanged: 0,
    renumbered: 0,
    typography: 0,
    hidden: 0,
  }
  for (const at of run) {
    const row = rows[at]!
    if (row.kind === 'unchanged' && row.structure.length === 0) fold.unchanged += 1
    else if (row.kind === 'typography') fold.typography += 1
    else fold.hidden += 1
    if (row.renumbered) fold.renumbered += 1
  }
  return fold
}

/** The rows shown as changes, in order: where N and P go. */
export function changedRows(items: readonly ComparisonItem[]): number[] {
  return items.flatMap((item) => (item.type === 'row' && item.change !== null ? [item.row] : []))
}

/** The fold that holds a row; undefined where the row is not folded. */
export function findFold(items: readonly ComparisonItem[], row: number): FoldItem | undefined {
  return items.find(
    (item): item is FoldItem => item.type === 'fold' && row >= item.row && row < item.row + item.rows,
  )
}
