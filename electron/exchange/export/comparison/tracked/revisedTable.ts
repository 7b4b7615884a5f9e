import { Paragraph, Table, TableCell, TableRow, type XmlComponent } from 'docx'
import { contentFromMarked } from '../../../../../shared/clauses/markedRanges'
import { isHeadingRow } from '../../../../../shared/clauses/tableRows'
import type { ComparedSide } from '../../../../../shared/model/comparison'
import { tableForm } from '../../docx/wordTable'
import { isRightToLeft } from '../../documentLanguage'
import type { Change } from './revisions'
import type { TrackedRow, TrackedRun } from './trackedParagraph'
import type { TrackedTable } from './trackedTables'

export interface TableWriting {
  left: ComparedSide
  right: ComparedSide
  run: (run: TrackedRun) => XmlComponent
  change: () => Change
}

/** A table whose rows and words are under revision; the rows that name its columns, on either side, stand on each page. */
export function revisedTable({ rows, level }: TrackedTable, { left, right, run, change }: TableWriting): Table {
  const { language } = rows.some((row) => row.right !== null) ? right : left
  const form = tableForm(rows[0]!.cells.length, level, isRightToLeft(language))
  const heads = headRows(rows, left, right)
  const marked = (revision: TrackedRow['revision']) => {
    if (revision === 'same') return {}
    return revision === 'inserted' ? { insertion: change() } : { deletion: change() }
  }
  return new Table({
    ...form.table,
    rows: rows.map(
      ({ cells, revision }, at) =>
        new TableRow({
          tableHeader: at < heads || undefined,
          cantSplit: form.isKeptWhole(cells.map((runs) => runs.map(({ text }) => text).join(''))) || undefined,
          ...marked(revision),
          children: cells.map((runs) => {
            const paragraph = new Paragraph({ ...form.paragraph, run: marked(revision) })
            for (const one of runs) paragraph.addChildElement(run(one))
            return new TableCell({ ...form.cell, children: [paragraph] })
          }),
        }),
    ),
  })
}

/** How many rows at its top are the first of a side and name the columns there. */
function headRows(rows: readonly TrackedRow[], left: ComparedSide, right: ComparedSide): number {
  const begun = { left: false, right: false }
  const end = rows.findIndex((row) => {
    const isFirst = (row.left !== null && !begun.left) || (row.right !== null && !begun.right)
    begun.left ||= row.left !== null
    begun.right ||= row.right !== null
    const { text, marks } = row.right === null ? left.clauses[row.left!]! : right.clauses[row.right]!
    return !isFirst || !isHeadingRow(contentFromMarked(text, marks ?? []))
  })
  return end < 0 ? rows.length : end
}
