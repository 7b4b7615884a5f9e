import { memo } from 'react'
import { sidePieces, type Piece } from '../../../shared/compare/sidePieces'
import type { ComparedSide, ComparisonRow } from '../../../shared/model/comparison'
import styles from './ClauseSide.module.css'
import { cutPieces, findRanges } from './findInComparison'
import { MarkedText } from './MarkedText'
import type { RowLook } from './rowLook'

export interface ClauseSideProps {
  row: ComparisonRow
  name: 'left' | 'right'
  side: ComparedSide
  look: RowLook
}

/** What one side shows of a row: its clauses with their labels, and what was put in or taken out of them. */
export const ClauseSide = memo(function ClauseSide({ row, name, side, look }: ClauseSideProps) {
  const clauses = row[name].map((index) => side.clauses[index]!)
  const texts = clauses.map((clause) => clause.text)
  const pieces = sidePieces(row, name, texts)
  // Between the halves of a split stood a space that is no change of typography.
  const joint = (piece: Piece) => (row.kind === 'split' || row.kind === 'merged') && piece.text.trim() === ''
  // The row's kind already says that all of it was put in or taken out.
  const whole = row.kind === 'inserted' || row.kind === 'deleted'
  return clauses.map((clause, at) => (
    <p key={clause.id} className={`${styles.clause} ${styles[clause.kind] ?? ''}`} data-depth={clause.depth}>
      {clause.label && <span className={styles.label}>{clause.label}</span>}
      {cutPieces(pieces[at]!, findRanges(clause.text, look.sought)).map((piece, index) => (
        // Pieces have no name but their place: they are made anew with every comparison.
        <MarkedText key={index} piece={piece} said={!whole} showTypography={look.showTypography && !joint(piece)} />
      ))}
    </p>
  ))
})
