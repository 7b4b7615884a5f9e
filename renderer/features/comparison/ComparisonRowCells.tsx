import { memo } from 'react'
import type { Comparison, ComparisonRow } from '../../../shared/model/comparison'
import { ChangeCell } from './ChangeCell'
import { ClauseSide } from './ClauseSide'
import styles from './ComparisonTable.module.css'
import type { RowLook } from './rowLook'
import { TakeMenu, type TakeChoices } from './TakeMenu'
import { UnifiedRow } from './UnifiedRow'

export interface ComparisonRowCellsProps {
  at: number
  row: ComparisonRow
  comparison: Comparison
  look: RowLook
  isUnified: boolean
  direction: 'up' | 'down' | undefined
  /** Which of the matches in this row one has gone to, from 0. */
  match: number | null
  /** Goes to where a moved clause stood; null where this is that place. */
  onGoBack: ((at: number) => void) | null
  /** Null where nothing can be done with the row. */
  take: TakeChoices | null
}

/**
 * The cells of one row: left, change, right; or change and the unified text. Drawn again only when one of
 * these changes, so that a scroll costs no more than the rows that come into sight.
 */
export const ComparisonRowCells = memo(function ComparisonRowCells(props: ComparisonRowCellsProps) {
  const { at, row, comparison, look, isUnified, direction, match, onGoBack, take } = props
  const { left, right } = comparison
  const change = (
    <div role="cell" className={styles.change}>
      <ChangeCell at={at} row={row} comparison={comparison} direction={direction} onGoBack={onGoBack} />
      {take && (
        <div className={styles.actions}>
          <TakeMenu row={at} comparison={comparison} {...take} />
        </div>
      )}
    </div>
  )
  if (isUnified) {
    return (
      <>
        {change}
        <div role="cell" className={`${styles.side} ${styles.reading}`}>
          <UnifiedRow row={row} comparison={comparison} look={look} match={match} />
        </div>
      </>
    )
  }
  return (
    <>
      <div role="cell" className={styles.side} lang={left.language}>
        <ClauseSide row={row} name="left" side={left} look={look} match={match} />
      </div>
      {change}
      <div role="cell" className={styles.side} lang={right.language}>
        <ClauseSide row={row} name="right" side={right} look={look} match={match} />
      </div>
    </>
  )
})
