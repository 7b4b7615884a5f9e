import { Fragment, memo } from 'react'
import { createMarkCutter } from '../../../shared/compare/markedPieces'
import { sideNotes } from '../../../shared/compare/notes/noteLines'
import { sidePieces } from '../../../shared/compare/sidePieces'
import type { ComparedSide, ComparisonRow } from '../../../shared/model/comparison'
import { cellColumns } from '../../ui/CellEdge'
import styles from './ClauseSide.module.css'
import { ComparedNotes } from './ComparedNotes'
import { cutPieces, rangesInRow, searchedTexts } from './findInComparison'
import { MarkedText } from './MarkedText'
import type { RowLook } from './rowLook'

export interface ClauseSideProps {
  row: ComparisonRow
  name: 'left' | 'right'
  side: ComparedSide
  look: RowLook
  /** Which of the matches in this row one has gone to, from 0. */
  match: number | null
}

/** What one side shows of a row: its clauses with their labels, and what was put in or taken out of them. */
export const ClauseSide = memo(function ClauseSide({ row, name, side, look, match }: ClauseSideProps) {
  const clauses = row[name].map((index) => side.clauses[index]!)
  const texts = clauses.map((clause) => clause.text)
  const pieces = sidePieces(row, name, texts)
  // Between the halves of a split stood a space that is no change of typography.
  const isJoint = (text: string) => (row.kind === 'split' || row.kind === 'merged') && text.trim() === ''
  // The row's kind already says that all of it was put in or taken out.
  const whole = row.kind === 'inserted' || row.kind === 'deleted'
  const notes = sideNotes(row, name, side)
  const found = rangesInRow(clauses.map(searchedTexts), look.sought, match)
  return clauses.map((clause, at) => {
    const [own, ...inNotes] = found[at]!
    const marked = pieces[at]!.flatMap(createMarkCutter(clause.marks, clause.notes))
    const columns = cellColumns(clause.text)
    return (
      <Fragment key={clause.id}>
        <p className={`${styles.clause} ${styles[clause.kind] ?? ''} ${columns.className}`} style={columns.style} data-depth={clause.depth}>
          {clause.label && <span className={styles.label}>{`${clause.label} `}</span>}
          {cutPieces(marked, own!).map((piece, index) => (
            // Pieces have no name but their place: they are made anew with every comparison.
            <MarkedText
              key={index}
              piece={piece}
              said={!whole}
              showTypography={look.showTypography && !isJoint(piece.text)}
            />
          ))}
        </p>
        <ComparedNotes notes={notes[at]!} found={inNotes} said={!whole} showTypography={look.showTypography} />
      </Fragment>
    )
  })
})
