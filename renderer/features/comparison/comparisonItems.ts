import type { ComparisonRow } from '../../../shared/model/comparison'
import { filtersOf, type ChangeFilter } from './changeFilters'

export interface RowItem {
  type: 'row'
  /** Its place among the comparison's rows. */
  row: number
  /** Among the changes shown, counted from 0; null for a row that is only context. */
  change: number | null
}

/** Rows in a run that are not shown as changes, folded into one line. */
export interface FoldItem {
  type: 'fold'
  /** The run's first row, which names the fold. */
  row: number
  isOpen: boolean
  unchanged: number
  renumbered: number
  typography: number
  /** Changes of substance that the filters leave out. */
  hidden: number
}

export type ComparisonItem = RowItem | FoldItem

/** What the table shows, from the rows, the filters and the folds that were opened (by first row). */
export function comparisonItems(
  rows: readonly ComparisonRow[],
  shown: ReadonlySet<ChangeFilter>,
  opened: ReadonlySet<number>,
): ComparisonItem[] {
  const items: ComparisonItem[] = []
  let changes = 0
  let run: number[] = []
  const closeRun = () => {
    const first = run[0]
    if (first === undefined) return
    const alone = run.length === 1 && rows[first]!.kind === 'unchanged'
    if (!alone) items.push(foldOf(run, rows, opened.has(first)))
    if (alone || opened.has(first)) items.push(...run.map((row): RowItem => ({ type: 'row', row, change: null })))
    run = []
  }
  rows.forEach((row, at) => {
    if (filtersOf(row).some((filter) => shown.has(filter))) {
      closeRun()
      items.push({ type: 'row', row: at, change: changes++ })
    } else run.push(at)
  })
  closeRun()
  return items
}

function foldOf(run: readonly number[], rows: readonly ComparisonRow[], isOpen: boolean): FoldItem {
  const fold: FoldItem = { type: 'fold', row: run[0]!, isOpen, unchanged: 0, renumbered: 0, typography: 0, hidden: 0 }
  for (const at of run) {
    const row = rows[at]!
    if (row.kind === 'unchanged') fold.unchanged += 1
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
