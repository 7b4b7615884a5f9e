import type { ReactNode } from 'react'
import type { Comparison, ComparisonRow } from '../../../shared/model/comparison'
import { ChangeCell } from './ChangeCell'
import { ClauseSide } from './ClauseSide'
import styles from './ComparisonTable.module.css'
import type { RowLook } from './rowLook'
import { UnifiedRow } from './UnifiedRow'

export interface ComparisonRowCellsProps {
  row: ComparisonRow
  comparison: Comparison
  look: RowLook
  isUnified: boolean
  direction: 'up' | 'down' | undefined
  onGoBack?: (() => void) | undefined
  actions?: ReactNode
}

/** The cells of one row: left, change, right; or change and the unified text. */
export function ComparisonRowCells(props: ComparisonRowCellsProps) {
  const { row, comparison, look, isUnified, direction, onGoBack, actions } = props
  const { left, right } = comparison
  const change = (
    <div role="cell" className={styles.change}>
      <ChangeCell row={row} comparison={comparison} direction={direction} onGoBack={onGoBack} />
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
  if (isUnified) {
    return (
      <>
        {change}
        <div role="cell" className={`${styles.side} ${styles.reading}`}>
          <UnifiedRow row={row} comparison={comparison} look={look} />
        </div>
      </>
    )
  }
  return (
    <>
      <div role="cell" className={styles.side} lang={left.language}>
        <ClauseSide row={row} name="left" side={left} look={look} />
      </div>
      {change}
      <div role="cell" className={styles.side} lang={right.language}>
        <ClauseSide row={row} name="right" side={right} look={look} />
      </div>
    </>
  )
}
