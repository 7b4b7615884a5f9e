import { Paragraph, Table, TableCell, TableRow, WidthType, type ParagraphChild } from 'docx'
import { isHeadingRow } from '../../../../shared/clauses/tableRows'
import type { Block } from '../layout'
import { A4, MARGINS } from './page'
import { INDENT } from './wordStyles'

/**
 * The rows of a table with columns of one width, as wide as the text; a first row that names them is repeated on
 * each page. Word makes one table of two that touch, so a low empty line follows.
 */
export function wordTable(
  rows: readonly Block[],
  cellsOf: (row: Block) => ParagraphChild[][],
  rightToLeft: boolean,
): [Table, Paragraph] {
  const level = rows[0]?.level ?? 0
  const cells = rows.map(cellsOf)
  const columns = cells[0]?.length ?? 1
  const room = A4.width - MARGINS.left - MARGINS.right - INDENT * level
  const width = Math.max(Math.floor(room / columns), 1)
  const table = new Table({
    visuallyRightToLeft: rightToLeft || undefined,
    width: { size: width * columns, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => width),
    indent: level > 0 ? { size: INDENT * level, type: WidthType.DXA } : undefined,
    rows: rows.map(
      (row, at) =>
        new TableRow({
          tableHeader: (at === 0 && isHeadingRow(row.content)) || undefined,
          cantSplit: true,
          children: cells[at]!.map(
            (cell) =>
              new TableCell({
                width: { size: width, type: WidthType.DXA },
                margins: { top: 40, bottom: 40, left: 100, right: 100 },
                children: [new Paragraph({ bidirectional: rightToLeft || undefined, spacing: { after: 0 }, children: cell })],
              }),
          ),
        }),
    ),
  })
  return [table, new Paragraph({ spacing: { after: 0, line: 120 } })]
}
