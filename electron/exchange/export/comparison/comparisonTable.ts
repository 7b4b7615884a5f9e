import {
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  UnderlineType,
  WidthType,
  type IRunOptions,
} from 'docx'
import { createMarkCutter, type MarkedPiece } from '../../../../shared/compare/markedPieces'
import { sideNotes, type NoteLine } from '../../../../shared/compare/notes/noteLines'
import { sidePieces } from '../../../../shared/compare/sidePieces'
import { isHeading } from '../../../../shared/clauses/outline'
import type { ComparedSide, Comparison, ComparisonRow } from '../../../../shared/model/comparison'
import { anonymousPackage } from '../docx/anonymousPackage'
import { A4, pageNumbers } from '../docx/page'
import { runContent } from '../docx/runContent'
import { runMarks } from '../docx/runMarks'
import { documentStyles } from '../docx/wordStyles'
import { isRightToLeft, proofingLanguage } from '../documentLanguage'
import { legibleLine } from '../legible'
import { cellPieces, columnsOf } from './comparedCells'
import type { ComparisonWords } from './comparisonWords'
import { wordCells } from './wordCells'

/** The comparison as a Word table on landscape pages: left, what changed, right; the header on every page. */
export async function comparisonTable(comparison: Comparison, words: ComparisonWords): Promise<Uint8Array> {
  const { left, right } = comparison
  const title = legibleLine(`${left.title} → ${right.title}`)
  const file = new Document({
    styles: documentStyles(words.language),
    sections: [
      {
        properties: { page: { size: { ...A4, orientation: PageOrientation.LANDSCAPE }, margin: MARGINS } },
        footers: { default: pageNumbers() },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun({ children: runContent(title), size: 30 })] }),
          new Paragraph({ spacing: { after: 240 }, children: [new TextRun({ children: runContent(words.summary) })] }),
          new Table({
            layout: TableLayoutType.FIXED,
            width: { size: COLUMNS[0] + COLUMNS[1] + COLUMNS[2], type: WidthType.DXA },
            columnWidths: [...COLUMNS],
            borders: BORDERS,
            margins: { top: 60, bottom: 60, left: INSIDE, right: INSIDE },
            rows: [
              headerRow(left, right, words),
              ...comparison.rows.map((row) => changeRow(row, left, right, words)),
            ],
          }),
          // Word wants a paragraph between a table and the end of a document.
          new Paragraph({ spacing: { before: 0, after: 0, line: 20 }, children: [] }),
        ],
      },
    ],
  })
  const zipped = await Packer.toArrayBuffer(file)
  return anonymousPackage(new Uint8Array(zipped), { title, language: words.language })
}

/** Twentieths of a point, as are the columns, which fill the width between the margins. */
const MARGINS = { top: 1_000, bottom: 1_000, left: 1_000, right: 1_000, header: 500, footer: 500 }
const COLUMNS = [6_100, 2_638, 6_100] as const
/** Between the words of a cell and its sides. */
const INSIDE = 100

const RULE = { style: BorderStyle.SINGLE, size: 4, color: 'C9C4B8' }
const BORDERS = { top: RULE, bottom: RULE, left: RULE, right: RULE, insideHorizontal: RULE, insideVertical: RULE }
const SHADE = { fill: 'F4F2EC' }
/** Half-points. */
const SMALL = 17

function headerRow(left: ComparedSide, right: ComparedSide, words: ComparisonWords): TableRow {
  const heading = (text: string, language: string) => {
    return new Paragraph({ spacing: TIGHT, children: [textRun(text, { ...spoken(language), bold: true })] })
  }
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [
      cell(0, [heading(left.title, left.language)], true),
      cell(1, [heading(words.change, words.language)], true),
      cell(2, [heading(right.title, right.language)], true),
    ],
  })
}

function changeRow(row: ComparisonRow, left: ComparedSide, right: ComparedSide, words: ComparisonWords): TableRow {
  const line = (bold: boolean) => (text: string) =>
    new Paragraph({
      spacing: TIGHT,
      children: [textRun(text, { ...spoken(words.language), size: SMALL, bold: bold || undefined })],
    })
  const changes = [...words.happened(row).map(line(false)), ...words.substance(row).map(line(true))]
  return new TableRow({
    children: [cell(0, clauses(row, 'left', left)), cell(1, changes, true), cell(2, clauses(row, 'right', right))],
  })
}

const TIGHT = { before: 0, after: 60, line: 252 }

function cell(column: 0 | 1 | 2, children: readonly (Paragraph | Table)[], shaded = false): TableCell {
  return new TableCell({
    width: { size: COLUMNS[column], type: WidthType.DXA },
    shading: shaded ? SHADE : undefined,
    // A cell without a paragraph is no cell to Word.
    children: children.length > 0 ? children : [new Paragraph({ spacing: TIGHT })],
  })
}

function clauses(row: ComparisonRow, name: 'left' | 'right', side: ComparedSide): (Paragraph | Table)[] {
  const indexes = row[name]
  const pieces = sidePieces(
    row,
    name,
    indexes.map((index) => side.clauses[index]!.text),
  )
  const notes = sideNotes(row, name, side)
  return indexes.flatMap((index, at) => {
    const clause = side.clauses[index]!
    const { label, kind, depth, marks, notes: placed } = clause
    const form = { ...spoken(side.language), size: 20, bold: isHeading(kind) || undefined }
    const place = {
      spacing: TIGHT,
      indent: kind === 'item' ? { left: 240 * Math.max(depth, 1) } : undefined,
      bidirectional: isRightToLeft(side.language) || undefined,
    }
    const number = label === '' ? [] : [textRun(`${label} `, { ...form, color: '565B64' })]
    const words = pieces[at]!.flatMap(createMarkCutter(marks, placed))
    const run = (piece: MarkedPiece) => markedRun(piece, form)
    const written =
      columnsOf(clause) > 0
        ? wordCells(cellPieces(words, row, name), { number, run, place, width: COLUMNS[0] - 2 * INSIDE })
        : [new Paragraph({ ...place, children: [...number, ...words.map(run)] })]
    return [
      ...written,
      ...notes[at]!.map((note) => new Paragraph({ ...place, children: noteRuns(note, { ...spoken(side.language), size: SMALL }) })),
    ]
  })
}

function noteRuns({ number, op, pieces }: NoteLine, form: RunForm): TextRun[] {
  return [
    markedRun({ op, text: '', marks: [], note: number }, form),
    textRun(' ', form),
    ...pieces.map((piece) => markedRun(piece, form)),
  ]
}

/** A footnote's mark is shown as its number. */
function markedRun({ op, text, marks, note }: MarkedPiece, form: RunForm): TextRun {
  const { bold, italics, underline } = runMarks(marks)
  const raised = note === undefined ? {} : { superScript: true }
  const shown = { ...form, ...raised, bold: bold ?? form.bold, italics, ...(underline ? { underline } : {}), ...SHOWN[op] }
  return textRun(note === undefined ? text : String(note), shown)
}

/** Told apart by shape as well as by colour. */
const SHOWN: Record<MarkedPiece['op'], Omit<IRunOptions, 'children'>> = {
  equal: {},
  insert: { color: '07603F', underline: { type: UnderlineType.SINGLE, color: '07603F' } },
  delete: { color: '9B1C27', strike: true },
  typography: { underline: { type: UnderlineType.DOTTED, color: '755700' } },
}

type RunForm = Omit<IRunOptions, 'children'>

function textRun(text: string, form: RunForm): TextRun {
  return new TextRun({ ...form, children: runContent(text) })
}

/** The language of a run, for proofing and for the order of its words. */
function spoken(language: string): RunForm {
  const proofing = proofingLanguage(language)
  return {
    language: { value: proofing, eastAsia: proofing, bidirectional: proofing },
    rightToLeft: isRightToLeft(language) || undefined,
  }
}
