import { Paragraph, Table, TableCell, TableRow, WidthType, type ParagraphChild } from 'docx'
import { isHeadingRow } from '../../../../shared/clauses/tableRows'
import { blockText, cellsOfRow, type Block } from '../layout'
import { fitsOnPage, TEXT_SETTING } from './fitsOnPage'
import { A4, MARGINS } from './page'
import { INDENT } from './wordStyles'

/** Word makes one table of two that touch, so a low empty line follows each. */
export const LINE_AFTER_TABLE = { spacing: { after: 0, line: 120 } }

/** Between the words of a cell and its sides. */
const BESIDE = 100

/** A table with columns of one width, as wide as the text, and its cells. */
export function tableForm(columns: number, level: number, rightToLeft: boolean) {
  const room = A4.width - MARGINS.left - MARGINS.right - INDENT * level
  const width = Math.max(Math.floor(room / columns), 1)
  return {
    table: {
      visuallyRightToLeft: rightToLeft || undefined,
      width: { size: width * columns, type: WidthType.DXA },
      columnWidths: Array.from({ length: columns }, () => width),
      indent: level > 0 ? { size: INDENT * level, type: WidthType.DXA } : undefined,
    },
    cell: { width: { size: width, type: WidthType.DXA }, margins: { top: 40, bottom: 40, left: BESIDE, right: BESIDE } },
    paragraph: { bidirectional: rightToLeft || undefined, spacing: { after: 0 } },
    /** Whether a row goes to the next page rather than over it, given the words of its cells. */
    isKeptWhole: (cells: readonly string[]) => fitsOnPage(cells, cells.map(() => Math.max(width - 2 * BESIDE, TEXT_SETTING.letter)), TEXT_SETTING),
  }
}

/** The rows of a table; a first row that names its columns is repeated on each page. */
export function wordTable(
  rows: readonly Block[],
  cellsOf: (row: Block) => ParagraphChild[][],
  rightToLeft: boolean,
): [Table, Paragraph] {
  const cells = rows.map(cellsOf)
  const form = tableForm(cells[0]?.length ?? 1, rows[0]?.level ?? 0, rightToLeft)
  const table = new Table({
    ...form.table,
    rows: rows.map(
      (row, at) =>
        new TableRow({
          tableHeader: (at === 0 && isHeadingRow(row.content)) || undefined,
          cantSplit: form.isKeptWhole(cellsOfRow(row).map((content) => blockText({ content }))) || undefined,
          children: cells[at]!.map((children) => {
            return new TableCell({ ...form.cell, children: [new Paragraph({ ...form.paragraph, children })] })
          }),
        }),
    ),
  })
  return [table, new Paragraph(LINE_AFTER_TABLE)]
}
