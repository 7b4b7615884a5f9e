import { ROW_PADDING } from './blockStyles'
import { drawLine } from './drawLine'
import { CELL_PADDING, linesOf, type SetRow } from './setTable'
import { markAs, type Tag } from './tagging'

/**
 * Draws the lines `from` up to, not including, `to` of a row, its first at `top`, each cell marked with its place in
 * the structure, and the bars around them.
 */
export function drawRow(pdf: PDFKit.PDFDocument, row: SetRow, tags: readonly Tag[], top: number, from: number, to: number): void {
  drawBars(pdf, row, top, to - from)
  eachCell(row, (lines, left, column) => {
    // A cell without words is marked all the same: a column must not be lost to whoever hears the table.
    if (from === 0 || lines.length > from) {
      markAs(pdf, tags[column]!, () => drawCell(pdf, row, lines.slice(from, to), left, top))
    }
  })
}

/** The row that names the columns at the top of a further page: seen again, said once. */
export function repeatHead(pdf: PDFKit.PDFDocument, head: SetRow, top: number): void {
  drawBars(pdf, head, top, linesOf(head))
  pdf.markContent('Artifact', { type: 'Layout' })
  eachCell(head, (lines, left) => drawCell(pdf, head, lines, left, top))
  pdf.endMarkedContent()
}

/** What a repeated head takes, the room for the bar under it included. */
export function headHeight(head: SetRow): number {
  return linesOf(head) * head.style.lineHeight + 2 * ROW_PADDING
}

function eachCell({ cells, table }: SetRow, draw: (lines: SetRow['cells'][number], left: number, column: number) => void): void {
  let left = table.left
  cells.forEach((lines, column) => {
    draw(lines, left + CELL_PADDING, column)
    left += table.widths[column]!
  })
}

function drawCell(pdf: PDFKit.PDFDocument, { style }: SetRow, lines: SetRow['cells'][number], left: number, top: number): void {
  lines.forEach((line, index) => drawLine(pdf, line, left, top + (index + 0.5) * style.lineHeight + style.size * 0.32, style))
}

const BAR = '#999999'

/** Above, below and between the cells: seen, and nothing to a screen reader. */
function drawBars(pdf: PDFKit.PDFDocument, { table, style, isHead }: SetRow, top: number, lines: number): void {
  const [above, below] = [top - ROW_PADDING, top + lines * style.lineHeight + ROW_PADDING]
  const right = table.left + table.width
  pdf.markContent('Artifact', { type: 'Layout' })
  pdf.moveTo(table.left, above).lineTo(right, above)
  let x = table.left
  for (const width of [0, ...table.widths]) {
    x += width
    pdf.moveTo(x, above).lineTo(x, below)
  }
  pdf.lineWidth(0.5).stroke(BAR)
  pdf.moveTo(table.left, below).lineTo(right, below).lineWidth(isHead ? 1 : 0.5).stroke(BAR)
  pdf.endMarkedContent()
}
