import type { i18n } from 'i18next'
import { NOTE_MARK } from '../../../shared/clauses/footnotes'
import type { Comparison, ComparisonRow, Segment } from '../../../shared/model/comparison'
import { shortened } from './shortened'

// A line of the list holds about this much.
const SHOWN_CHARACTERS = 80

/** The first words a row's change took out and put in; the row's own first words where none changed. */
export function changedWords(row: ComparisonRow, { left, right, summary }: Comparison, translate: i18n['t']): string {
  const whole = row.kind === 'inserted' || row.kind === 'deleted'
  const segments = changedSegments(row)
  const start = segments.findIndex(({ op }) => op === 'insert' || op === 'delete')
  if (whole || start < 0 || summary.mode === 'structure') {
    const clause = right.clauses[row.right[0] ?? -1] ?? left.clauses[row.left[0] ?? -1]
    return shortened(clause?.text ?? '', SHOWN_CHARACTERS)
  }
  let removed = ''
  let added = ''
  for (const segment of segments.slice(start)) {
    if (segment.op === 'delete') removed += segment.text
    else if (segment.op === 'insert') added += segment.text
    else break
  }
  const [from, to] = [removed, added].map((words) => shortened(words.trim(), SHOWN_CHARACTERS))
  if (!from && to) return translate('comparison.added', { to })
  if (from && !to) return translate('comparison.removed', { from })
  return `${from} → ${to}`
}

/** The row's own, unless its words are as they were and those of a footnote are not. */
function changedSegments({ segments, notes = [] }: ComparisonRow): Segment[] {
  const isChange = ({ op }: Segment) => op === 'insert' || op === 'delete'
  const inWords = segments.some((segment) => isChange(segment) && 'text' in segment && segment.text.trim() !== NOTE_MARK)
  return inWords ? segments : (notes.map((note) => note.segments).find((note) => note.some(isChange)) ?? segments)
}
