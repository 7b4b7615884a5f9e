import { createHash } from 'node:crypto'
import { createMarkCutter, type MarkedPiece } from '../../../../shared/compare/markedPieces'
import { sideNotes, type NoteLine } from '../../../../shared/compare/notes/noteLines'
import { sidePieces } from '../../../../shared/compare/sidePieces'
import type { ComparedSide, Comparison, ComparisonRow } from '../../../../shared/model/comparison'
import { cellPieces, columnsOf, MOST_COLUMNS, type CellPieces } from './comparedCells'
import type { ComparisonWords } from './comparisonWords'
import { isRightToLeft } from '../documentLanguage'
import { escapeHtml } from '../escapeHtml'
import { legibleLines } from '../legible'

/**
 * The whole comparison as one self-contained page, side by side: no script, nothing fetched, and a policy
 * that forbids both. What was put in or taken out is `ins` and `del`, told apart by shape and colour.
 */
export function comparisonHtml(comparison: Comparison, words: ComparisonWords): string {
  const { left, right, rows } = comparison
  return `<!doctype html>
<html lang="${shown(words.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${STYLE_HASH}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${shown(`${left.title} → ${right.title}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<table>
<caption>${shown(words.summary)}</caption>
<thead><tr>${heading(left)}<th scope="col" class="change">${shown(words.change)}</th>${heading(right)}</tr></thead>
<tbody>
${rows.map((row) => tableRow(row, comparison, words)).join('\n')}
</tbody>
</table>
</main>
</body>
</html>
`
}

/** Text as a page shows it, without what no page can. */
function shown(text: string): string {
  return escapeHtml(legibleLines(text).join('\n'))
}

function heading(side: ComparedSide): string {
  return `<th scope="col" lang="${shown(side.language)}">${shown(side.title)}</th>`
}

function tableRow(row: ComparisonRow, { left, right }: Comparison, words: ComparisonWords): string {
  const happened = words.happened(row).map((text) => `<span>${shown(text)}</span>`)
  const substance = words.substance(row).map((text) => `<span class="substance">${shown(text)}</span>`)
  const change = [...happened, ...substance].join('<br>')
  return `<tr class="${row.kind}">${cell(row, 'left', left)}<td class="change">${change}</td>${cell(row, 'right', right)}</tr>`
}

function cell(row: ComparisonRow, name: 'left' | 'right', side: ComparedSide): string {
  const clauses = row[name].map((index) => side.clauses[index]!)
  const pieces = sidePieces(
    row,
    name,
    clauses.map(({ text }) => text),
  )
  const underneath = sideNotes(row, name, side)
  const paragraphs = clauses.map((clause, at) => {
    const { kind, label, depth, marks, notes } = clause
    const number = label && `<span class="label">${shown(label)}</span> `
    const words = pieces[at]!.flatMap(createMarkCutter(marks, notes))
    const place = `${kind} depth-${depth}`
    const written = columnsOf(clause) > 0 ? cells(cellPieces(words, row, name), number, place) : `<p class="${place}">${number}${words.map(marked).join('')}</p>`
    return written + underneath[at]!.map(noteLine).join('')
  })
  const direction = isRightToLeft(side.language) ? ' dir="rtl"' : ''
  return `<td lang="${shown(side.language)}"${direction}>${paragraphs.join('')}</td>`
}

/** A row of a table with its cells beside each other; a boundary that came or went is drawn as what it is. */
function cells(written: readonly CellPieces[], number: string, place: string): string {
  const beside = written.map(({ boundary, pieces }, at) => {
    const become = boundary === 'equal' ? '' : ` class="${boundary}"`
    return `<td${become}>${at === 0 ? number : ''}${pieces.map(marked).join('')}</td>`
  })
  return `<table class="cells${written.length > MOST_COLUMNS ? ' many' : ''} ${place}"><tr>${beside.join('')}</tr></table>`
}

function noteLine({ number, op, pieces }: NoteLine): string {
  return `<p class="note">${marked({ op, text: '', marks: [], note: number })} ${pieces.map(marked).join('')}</p>`
}

/** A footnote's mark is shown as its number. */
function marked({ op, text, marks, note }: MarkedPiece): string {
  const words = text === '' ? '' : marks.reduce((inner, mark) => `<${ELEMENTS[mark]}>${inner}</${ELEMENTS[mark]}>`, shown(text))
  const escaped = note === undefined ? words : `<sup>${note}</sup>`
  switch (op) {
    case 'equal':
      return escaped
    case 'insert':
      return `<ins>${escaped}</ins>`
    case 'delete':
      return `<del>${escaped}</del>`
    case 'typography':
      return `<span class="typography">${escaped}</span>`
  }
}

const ELEMENTS = { bold: 'strong', italic: 'em', underline: 'u' } as const

const STYLE = `
body { margin: 0; background: #fff; color: #1d2026; font: 1rem/1.55 'Source Serif 4', Cambria, Georgia, serif }
main { max-width: 88rem; margin: 0 auto; padding: 1.5rem }
table { width: 100%; border-collapse: collapse; table-layout: fixed }
caption { padding-bottom: 1rem; text-align: start; font-weight: 600 }
th, td { padding: .5rem .75rem; border-bottom: 1px solid #e2ded4; text-align: start; vertical-align: top }
th.change, td.change { width: 11rem; text-align: center; font: .75rem/1.5 Inter, system-ui, sans-serif; color: #565b64; background: #f4f2ec }
.substance { color: #1d2026; font-weight: 600 }
p, .cells td { margin: 0; white-space: pre-wrap; overflow-wrap: break-word }
p + p, p + .cells, .cells + p, .cells + .cells { margin-top: .4rem }
.cells td { padding: .2rem .5rem; border: 1px solid #8d8a80; line-height: 1.4 }
.cells .insert { border-inline-start: 5px double #07603f } .cells .delete { border-inline-start: 3px dashed #9b1c27 }
.cells.many, .many tbody, .many tr { display: block } .cells.many td { display: inline; padding: 0; border: 0 }
.many td + td::before { content: ' │ '; color: #565b64 }
.many .insert::before { content: ' ┃ '; color: #07603f } .many .delete::before { content: ' ┆ '; color: #9b1c27 }
.note { font-size: .85rem; color: #565b64 }
sup { line-height: 0; font-size: .75em }
.title, .heading { font-weight: 600 }
.depth-1.item { padding-inline-start: 1.5rem } .depth-2.item { padding-inline-start: 3rem }
.depth-3.item, .depth-4.item, .depth-5.item, .depth-6.item, .depth-7.item { padding-inline-start: 4.5rem }
.label { color: #565b64; font: .8rem/1 Inter, system-ui, sans-serif }
ins { background: #dff2e8; color: #07603f; text-decoration: underline; text-decoration-thickness: 2px }
del { background: #fae5e6; color: #9b1c27; text-decoration: line-through }
.typography { border-bottom: 1px dotted #755700 }
thead { display: table-header-group } tr { break-inside: avoid }
@page { size: A4 landscape; margin: 1.5cm }
@media print { main { max-width: none; padding: 0 } body { font-size: 10pt } th.change, td.change { width: 8rem } }
`
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64')
