import type { ComparedClause, Comparison, ComparisonRow, ComparedSide } from '../../../../shared/model/comparison'
import { NOTE_MARK, superior } from '../../../../shared/clauses/footnotes'
import { legibleLines } from '../legible'
import type { ComparisonWords } from './comparisonWords'
import { rowLabels } from './rowLabels'

/**
 * The list of changes as RFC 4180 has it: commas, CR LF after every record, a header. A byte order mark tells
 * Excel that it is UTF-8. The clauses of a row are separated by a line feed, the cells of a table's row by a stroke:
 * a spreadsheet shows a tab as nothing.
 */
export function comparisonCsv(comparison: Comparison, words: ComparisonWords): string {
  const { left, right } = comparison
  const { columns } = words
  const header = [
    columns.number,
    columns.kind,
    columns.leftLabel,
    columns.rightLabel,
    columns.substance,
    columns.left,
    columns.right,
  ]
  const changes = comparison.rows
    .filter((row) => words.happened(row).length > 0)
    .map((row: ComparisonRow, at) => [
      String(at + 1),
      words.happened(row).join(' · '),
      rowLabels(left, row.left),
      rowLabels(right, row.right),
      words.substance(row).join(' · '),
      texts(left, row.left),
      texts(right, row.right),
    ])
  return `\uFEFF${[header, ...changes].map((cells) => `${cells.map(field).join(',')}\r\n`).join('')}`
}

function texts(side: ComparedSide, indexes: readonly number[]): string {
  return indexes.map((index) => withNumberedNotes(side.clauses[index]!)).join('\n')
}

/** The clause with its footnotes' numbers in superior figures, and their words on lines of their own after it. */
function withNumberedNotes({ text, notes = [] }: ComparedClause): string {
  let at = 0
  let written = ''
  for (const note of notes) {
    written += text.slice(at, note.at) + superior(note.number)
    at = note.at + NOTE_MARK.length
  }
  return [written + text.slice(at), ...notes.map((note) => `${superior(note.number)} ${note.text}`)].join('\n')
}

/** What makes a spreadsheet take a cell for a formula, full-width forms included; Excel also skips leading white space. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^\t/u

/**
 * One field, quoted where it must be. A cell that a spreadsheet would run is given an apostrophe before it,
 * the spreadsheets' own sign for text: it is seen in the file, where a formula from somebody's draft is not.
 */
function field(text: string): string {
  const legible = legibleLines(text).join('\n')
  const guarded = (FORMULA.test(legible) ? `'${legible}` : legible).replaceAll('\t', ' | ')
  return /[",\n]/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}
