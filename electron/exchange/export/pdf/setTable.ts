import { isHeadingRow } from '../../../../shared/clauses/tableRows'
import { cellsOfRow, type Block } from '../layout'
import { rowStyle, type BlockStyle } from './blockStyles'
import { columnWidths, type ColumnNeed } from './columnWidths'
import { breakLines, extentOf, type Line, type Setting, type StyledRun } from './lines'
import { INDENT, PAGE } from './page'
import { styledRuns } from './setBlocks'

/** A row of a table with the lines of each of its cells broken. Lengths in points. */
export interface SetRow {
  style: BlockStyle
  table: SetTable
  cells: Line[][]
  isHead: boolean
}

export interface SetTable {
  left: number
  width: number
  /** Of each column, its padding included. */
  widths: number[]
  /** The row that names the columns, said again on each page; null where none does. */
  head: SetRow | null
}

/** Between a bar and the words beside it. */
export const CELL_PADDING = 5

/** Narrower than this no column is set: its words would stand letter under letter. */
const NARROWEST = 14

/** A head taller than this is not said again: pages would hold little else. */
const TALLEST_HEAD = PAGE.height / 4

/**
 * The rows of a table in columns. Where its longest words do not fit the text's measure, the table reaches into the
 * margins, and is set smaller. Null where even so there are more columns than a page has room for.
 */
export function setTable(
  rows: readonly Block[],
  setting: (size: number) => Pick<Setting, 'faceOf' | 'widthOf'>,
): SetRow[] | null {
  const inset = INDENT * rows[0]!.level
  const runs = rows.map((row) => cellsOfRow(row).map((content) => styledRuns({ ...row, content })))
  const inText = { left: PAGE.left + inset, end: PAGE.left + PAGE.measure }
  const inMargins = { left: PAGE.widest.left + inset, end: PAGE.widest.end }
  const tries = [{ ...inText, size: SIZE }, { ...inMargins, size: SIZE }, ...SMALLER.map((size) => ({ ...inMargins, size }))]
  for (const { left, end, size } of tries) {
    const faces = setting(size)
    const room = end - left - 2 * CELL_PADDING * runs[0]!.length
    if (room < NARROWEST * runs[0]!.length) continue
    const needs = columnNeeds(runs, faces)
    const areWordsWhole = needs.reduce((sum, { word }) => sum + word, 0) <= room
    if (!areWordsWhole && size !== SMALLER.at(-1)) continue
    const widths = columnWidths(needs, room).map((width) => width + 2 * CELL_PADDING)
    return setRows(rows, runs, { left, width: end - left, widths, head: null }, { ...faces, size })
  }
  return null
}

/** What tables are set in, and what those are that have no other way to keep their words whole. */
const SIZE = 9.5
const SMALLER = [8.5, 7.5]

type Faces = Pick<Setting, 'faceOf' | 'widthOf'>

function setRows(
  rows: readonly Block[],
  runs: readonly StyledRun[][][],
  table: SetTable,
  { size, ...faces }: Faces & { size: number },
): SetRow[] {
  return rows.map((row, index) => {
    const isHead = index === 0 && rows.length > 1 && isHeadingRow(row.content)
    const set: SetRow = {
      style: rowStyle(size, { isFirst: index === 0, isLast: index === rows.length - 1, isHead }),
      table,
      isHead,
      cells: runs[index]!.map((cell, column) => {
        const measure = table.widths[column]! - 2 * CELL_PADDING + ROUNDING
        return breakLines(cell, { ...faces, measure, firstIndent: 0 })
      }),
    }
    if (isHead && linesOf(set) * set.style.lineHeight <= TALLEST_HEAD) table.head = set
    return set
  })
}

/** A word must not be cut because sums of its width differ in the last digit. */
const ROUNDING = 0.01

/** How many lines its tallest cell has; a row that says nothing has one. */
export function linesOf({ cells }: SetRow): number {
  return cells.reduce((most, lines) => Math.max(most, lines.length), 1)
}

function columnNeeds(runs: readonly StyledRun[][][], faces: Faces): ColumnNeed[] {
  return runs[0]!.map((_, column) => {
    const need = { word: NARROWEST, line: NARROWEST }
    for (const row of runs) {
      const { word, line } = extentOf(row[column]!, faces)
      need.word = Math.max(need.word, word)
      need.line = Math.max(need.line, line)
    }
    return need
  })
}
