import {
  AlignmentType,
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
import type { Segment } from '../../../../shared/model/comparison'
import { anonymousPackage } from '../docx/anonymousPackage'
import { fitsOnPage, type TableSetting } from '../docx/fitsOnPage'
import { A4, pageNumbers } from '../docx/page'
import { runContent } from '../docx/runContent'
import { documentStyles } from '../docx/wordStyles'
import { legibleLine } from '../legible'
import type { SourcesRow, SourcesTable } from './sourcesTable'

/** The table of sources as an annex on landscape pages of Word; the header of its columns on every page. */
export async function sourcesDocx(table: SourcesTable): Promise<Uint8Array> {
  const { language, columns, parts } = table
  const heads = [columns.clause, columns.citation, columns.status, columns.difference]
  const file = new Document({
    styles: documentStyles(language),
    sections: [
      {
        properties: { page: { size: { ...A4, orientation: PageOrientation.LANDSCAPE }, margin: MARGINS } },
        footers: { default: pageNumbers() },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [textRun(table.title)] }),
          new Paragraph({ style: 'Facts', children: [textRun(table.draft)] }),
          new Paragraph({ children: [textRun(`${table.summary} ${table.counted}`)] }),
          tableOf(PARTS, parts.columns, parts.rows.map(partRow)),
          new Paragraph({ children: [] }),
          tableOf(COLUMNS, heads, table.rows.map((row) => ({ cells: cellsOf(row), isWhole: isKeptWhole(row) }))),
          new Paragraph({ spacing: { before: 240 }, children: [textRun(table.convention, { color: QUIET, size: SMALL })] }),
        ],
      },
    ],
  })
  const zipped = await Packer.toArrayBuffer(file)
  const title = legibleLine(`${table.title} · ${table.draft}`)
  return anonymousPackage(new Uint8Array(zipped), { title, language })
}

/** Twentieths of a point, as are the columns, which fill the width between the margins. */
const MARGINS = { top: 1_000, bottom: 1_000, left: 1_000, right: 1_000, header: 500, footer: 500 }
const COLUMNS = [3_300, 3_000, 2_200, 6_338]
const PARTS = [6_300, 1_600, 1_600]

const RULE = { style: BorderStyle.SINGLE, size: 4, color: 'C9C4B8' }
const NO_RULE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const BORDERS = { top: RULE, bottom: RULE, left: NO_RULE, right: NO_RULE, insideHorizontal: RULE, insideVertical: NO_RULE }
const QUIET = '565B64'
/** Half-points. */
const SMALL = 17
const TIGHT = { before: 0, after: 40, line: 252 }

interface WrittenRow {
  cells: Paragraph[][]
  /** Not to be broken between two pages. */
  isWhole: boolean
}

function tableOf(widths: readonly number[], heads: readonly string[], rows: readonly WrittenRow[]): Table {
  const cell = (children: Paragraph[], at: number) => {
    return new TableCell({ width: { size: widths[at]!, type: WidthType.DXA }, children })
  }
  const header = heads.map((text, at) => {
    return cell([paragraph([textRun(text, { bold: true, size: SMALL })], widths === PARTS && at > 0)], at)
  })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    borders: BORDERS,
    margins: { top: 50, bottom: 50, left: 60, right: 100 },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: header }),
      ...rows.map(({ cells, isWhole }) => new TableRow({ cantSplit: isWhole || undefined, children: cells.map(cell) })),
    ],
  })
}

/** Landscape, and smaller than a text is set. */
const SETTING: TableSetting = { linesOfPage: 28, letter: 110 }

function isKeptWhole({ number, beginning, citation, status, difference }: SourcesRow): boolean {
  const change = typeof difference === 'string' ? difference : difference.map(wordsOf).join('')
  return fitsOnPage([`${number} ${beginning}`, citation, status, change], COLUMNS, SETTING)
}

function wordsOf(segment: Segment): string {
  return segment.op === 'typography' ? segment.right : segment.text
}

function partRow(row: readonly string[]): WrittenRow {
  return { cells: row.map((text, at) => [paragraph([textRun(text)], at > 0)]), isWhole: true }
}

function cellsOf({ number, beginning, citation, status, difference }: SourcesRow): Paragraph[][] {
  const clause = number === '' ? [] : [textRun(`${number} `, { bold: true, size: 20 }), textRun(beginning, { color: QUIET, size: 20 })]
  const change = typeof difference === 'string' ? [textRun(difference, { color: QUIET, size: 20 })] : difference.map(marked)
  return [
    [paragraph(clause)],
    [paragraph([textRun(citation, { size: 20 })])],
    [paragraph([textRun(status, { size: 20 })])],
    [paragraph(change)],
  ]
}

function paragraph(children: TextRun[], atEnd = false): Paragraph {
  return new Paragraph({ spacing: TIGHT, alignment: atEnd ? AlignmentType.END : undefined, children })
}

/** Told apart by shape as well as by colour. */
function marked(segment: Segment): TextRun {
  if (segment.op === 'typography') return textRun(wordsOf(segment), { size: 20 })
  const look: Record<typeof segment.op, RunForm> = {
    equal: {},
    insert: { color: '07603F', underline: { type: UnderlineType.SINGLE, color: '07603F' } },
    delete: { color: '9B1C27', strike: true },
  }
  return textRun(segment.text, { size: 20, ...look[segment.op] })
}

type RunForm = Omit<IRunOptions, 'children'>

function textRun(text: string, form: RunForm = {}): TextRun {
  return new TextRun({ ...form, children: runContent(text) })
}
