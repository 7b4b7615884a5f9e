import { memo } from 'react'
import type { Piece } from '../../../shared/compare/sidePieces'
import type { Comparison, ComparisonRow } from '../../../shared/model/comparison'
import styles from './ClauseSide.module.css'
import { ClauseSide } from './ClauseSide'
import { cutPieces, findRanges } from './findInComparison'
import { MarkedText } from './MarkedText'
import type { RowLook } from './rowLook'

export interface UnifiedRowProps {
  row: ComparisonRow
  comparison: Comparison
  look: RowLook
}

/** Both sides of a row as one text: what was taken out stands before what was put in its place. */
export const UnifiedRow = memo(function UnifiedRow({ row, comparison: { left, right }, look }: UnifiedRowProps) {
  const side = row.right.length > 0 ? right : left
  const [first] = side === right ? row.right : row.left
  const clause = first === undefined ? undefined : side.clauses[first]
  if (!clause) return null
  if (!look.marksWords) {
    return (
      <>
        <div lang={left.language}>
          <ClauseSide row={row} name="left" side={left} look={look} />
        </div>
        <div lang={right.language}>
          <ClauseSide row={row} name="right" side={right} look={look} />
        </div>
      </>
    )
  }
  const label = (side === right ? row.right : row.left).map((index) => side.clauses[index]!.label).filter(Boolean)
  const whole = row.kind === 'inserted' || row.kind === 'deleted'
  const pieces = row.segments.map((segment): Piece =>
    segment.op === 'typography' ? { op: 'typography', text: segment.right } : segment,
  )
  const words = pieces.map(({ text }) => text).join('')
  return (
    <p
      className={`${styles.clause} ${styles[clause.kind] ?? ''}`}
      data-depth={clause.depth}
      lang={side.language}
    >
      {label.length > 0 && <span className={styles.label}>{label.join(' ')}</span>}
      {cutPieces(pieces, findRanges(words, look.sought)).map((piece, index) => (
        // As on one side, a piece has no name but its place.
        <MarkedText
          key={index}
          piece={piece}
          said={!whole}
          showTypography={look.showTypography && piece.text.trim() !== ''}
        />
      ))}
    </p>
  )
})
