import { useTranslation } from 'react-i18next'
import { sidePieces, type Piece } from '../../../shared/compare/sidePieces'
import type { ComparedSide, ComparisonRow } from '../../../shared/model/comparison'
import styles from './ClauseSide.module.css'

export interface ClauseSideProps {
  row: ComparisonRow
  name: 'left' | 'right'
  side: ComparedSide
  showTypography: boolean
}

/** What one side shows of a row: its clauses with their labels, and what was put in or taken out of them. */
export function ClauseSide({ row, name, side, showTypography }: ClauseSideProps) {
  const clauses = row[name].map((index) => side.clauses[index]!)
  const pieces = sidePieces(
    row,
    name,
    clauses.map((clause) => clause.text),
  )
  // Between the halves of a split stood a space that is no change of typography.
  const joint = (piece: Piece) => (row.kind === 'split' || row.kind === 'merged') && piece.text.trim() === ''
  // The row's kind already says that all of it was put in or taken out.
  const whole = row.kind === 'inserted' || row.kind === 'deleted'
  return clauses.map((clause, at) => (
    <p key={clause.id} className={`${styles.clause} ${styles[clause.kind] ?? ''}`} data-depth={clause.depth}>
      {clause.label && <span className={styles.label}>{clause.label}</span>}
      {pieces[at]!.map((piece, index) => (
        // Pieces have no name but their place: they are made anew with every comparison.
        <MarkedPiece key={index} piece={piece} said={!whole} showTypography={showTypography && !joint(piece)} />
      ))}
    </p>
  ))
}

interface MarkedPieceProps {
  piece: Piece
  /** Whether assistive technology is told in words where the change starts and ends. */
  said: boolean
  showTypography: boolean
}

function MarkedPiece({ piece: { op, text }, said, showTypography }: MarkedPieceProps) {
  const { t } = useTranslation()
  if (op === 'equal' || (op === 'typography' && !showTypography)) return text
  if (op === 'typography') return <span className={styles.typography}>{text}</span>
  const Mark = op === 'insert' ? 'ins' : 'del'
  return (
    <Mark className={styles[op]}>
      {said && <span className={styles.hidden}>{t(op === 'insert' ? 'comparison.inserted' : 'comparison.deleted')}</span>}
      {text}
      {said && <span className={styles.hidden}>{t('comparison.end')}</span>}
    </Mark>
  )
}
