import { Fragment, memo } from 'react'
import { unifiedNotes } from '../../../shared/compare/notes/noteLines'
import { unifiedLines } from '../../../shared/compare/unifiedLines'
import type { Comparison, ComparisonRow } from '../../../shared/model/comparison'
import { cellColumns } from '../../ui/CellEdge'
import styles from './ClauseSide.module.css'
import { ClauseSide } from './ClauseSide'
import { ComparedNotes } from './ComparedNotes'
import { cutPieces, rangesInRow } from './findInComparison'
import { MarkedText } from './MarkedText'
import type { RowLook } from './rowLook'

export interface UnifiedRowProps {
  row: ComparisonRow
  comparison: Comparison
  look: RowLook
  /** Which of the matches in this row one has gone to, from 0. */
  match: number | null
}

/** Both sides of a row as one text: what was taken out stands before what was put in its place. */
export const UnifiedRow = memo(function UnifiedRow({ row, comparison: { left, right }, look, match }: UnifiedRowProps) {
  if (!look.marksWords) {
    return (
      <>
        <div lang={left.language}>
          <ClauseSide row={row} name="left" side={left} look={look} match={match} />
        </div>
        <div lang={right.language}>
          <ClauseSide row={row} name="right" side={right} look={look} match={match} />
        </div>
      </>
    )
  }
  const whole = row.kind === 'inserted' || row.kind === 'deleted'
  const { language } = row.right.length > 0 ? right : left
  const lines = unifiedLines(row, left, right)
  const notes = unifiedNotes(row, left, right)
  const texts = lines.map(({ pieces }, at) => [pieces, ...notes[at]!.map((note) => note.pieces)].map(textOf))
  const found = rangesInRow(texts, look.sought, match)
  return lines.map(({ clause, pieces }, at) => {
    const [own, ...inNotes] = found[at]!
    const columns = cellColumns(textOf(pieces))
    return (
      <Fragment key={clause.id}>
        <p
          className={`${styles.clause} ${styles[clause.kind] ?? ''} ${columns.className}`}
          style={columns.style}
          data-depth={clause.depth}
          lang={language}
        >
          {clause.label && <span className={styles.label}>{`${clause.label} `}</span>}
          {cutPieces(pieces, own!).map((piece, index) => (
            // As on one side, a piece has no name but its place.
            <MarkedText
              key={index}
              piece={piece}
              said={!whole}
              showTypography={look.showTypography && piece.text.trim() !== ''}
            />
          ))}
        </p>
        <ComparedNotes lang={language} notes={notes[at]!} found={inNotes} said={!whole} showTypography={look.showTypography} />
      </Fragment>
    )
  })
})

function textOf(pieces: readonly { text: string }[]): string {
  return pieces.map(({ text }) => text).join('')
}
