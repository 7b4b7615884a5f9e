import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType, type IParagraphOptions } from 'docx'
import type { MarkedPiece } from '../../../../shared/compare/markedPieces'
import { runContent } from '../docx/runContent'
import { LINE_AFTER_TABLE } from '../docx/wordTable'
import { MOST_COLUMNS, type CellPieces } from './comparedCells'

export interface CellWriting {
  /** The clause's label, if it has one: before the words of the first cell. */
  number: readonly TextRun[]
  run: (piece: MarkedPiece) => TextRun
  /** Of every paragraph. */
  place: Omit<IParagraphOptions, 'children'>
  /** Twentieths of a point. */
  width: number
}

/**
 * A row of a table inside a cell of Word's, its cells beside each other as far as there is room. A boundary that came or
 * went is drawn as what it is. A cell of Word's cannot end with a table, so a low empty line follows.
 */
export function wordCells(cells: readonly CellPieces[], { number, run, place, width }: CellWriting): (Paragraph | Table)[] {
  const runs = cells.map(({ pieces }, at) => [...(at === 0 ? number : []), ...pieces.map(run)])
  if (cells.length > MOST_COLUMNS) {
    const children = runs.flatMap((words, at) => (at === 0 ? words : [stroke(cells[at]!.boundary), ...words]))
    return [new Paragraph({ ...place, children })]
  }
  const column = Math.floor(width / cells.length)
  const row = new TableRow({
    children: cells.map(({ boundary }, at) => {
      return new TableCell({
        width: { size: column, type: WidthType.DXA },
        borders: boundary === 'equal' ? undefined : { [place.bidirectional ? 'right' : 'left']: CHANGED[boundary] },
        children: [new Paragraph({ ...place, spacing: { ...place.spacing, after: 0 }, indent: undefined, children: runs[at] })],
      })
    }),
  })
  const table = new Table({
    layout: TableLayoutType.FIXED,
    visuallyRightToLeft: place.bidirectional,
    width: { size: column * cells.length, type: WidthType.DXA },
    columnWidths: cells.map(() => column),
    borders: { top: RULE, bottom: RULE, left: RULE, right: RULE, insideHorizontal: RULE, insideVertical: RULE },
    margins: { top: 30, bottom: 30, left: 80, right: 80 },
    rows: [row],
  })
  return [table, new Paragraph(LINE_AFTER_TABLE)]
}

/** Sizes are eighths of a point. */
const RULE = { style: BorderStyle.SINGLE, size: 4, color: '8D8A80' }
/** Told apart by shape as well as by colour. */
const CHANGED = {
  insert: { style: BorderStyle.DOUBLE, size: 12, color: '07603F' },
  delete: { style: BorderStyle.DASHED, size: 18, color: '9B1C27' },
}

function stroke(boundary: CellPieces['boundary']): TextRun {
  const sign = { equal: ' │ ', insert: ' ┃ ', delete: ' ┆ ' }[boundary]
  const color = boundary === 'equal' ? '565B64' : CHANGED[boundary].color
  return new TextRun({ color, size: 20, children: runContent(sign) })
}
