import type { i18n } from 'i18next'
import { NOTE_MARK } from '../../shared/clauses/footnotes'
import { summarySentence } from '../../shared/compare/summarySentence'
import type { Comparison, ComparisonRow, NoteChange, Segment } from '../../shared/model/comparison'

/** The summary, then a paragraph a change with words taken out as [-…-] and put in as {+…+}. */
export function comparisonText(comparison: Comparison, say: i18n['t']): string {
  const changed = comparison.rows.filter((row) => row.kind !== 'unchanged')
  const changes = changed.map((row) =>
    [heading(row, comparison, say), row.segments.map(marked).join(''), ...(row.notes ?? []).map(noteLine)].join('\n'),
  )
  return [summarySentence(say, comparison), ...changes].join('\n\n')
}

function heading(row: ComparisonRow, { left, right }: Comparison, say: i18n['t']): string {
  const labels = (side: typeof left, indexes: number[]) => indexes.map((index) => side.clauses[index]!.label).filter(Boolean)
  const from = labels(left, row.left).join(', ')
  const to = labels(right, row.right).join(', ')
  const numbers = from === to ? from : [from, to].filter(Boolean).join(' → ')
  return [say(`comparison.kind.${row.kind}`), numbers].filter(Boolean).join('  ')
}

/** An asterisk, as in the clause where the footnote stands; its number on each side, and its words. */
function noteLine({ left, right, segments }: NoteChange): string {
  const numbers = left === right ? `${left}` : [left, right].filter((number) => number !== null).join(' → ')
  return `${NOTE_MARK} ${numbers}  ${segments.map(marked).join('')}`
}

function marked(segment: Segment): string {
  switch (segment.op) {
    case 'equal':
      return segment.text
    case 'insert':
      return `{+${segment.text}+}`
    case 'delete':
      return `[-${segment.text}-]`
    case 'typography':
      return segment.right
  }
}
