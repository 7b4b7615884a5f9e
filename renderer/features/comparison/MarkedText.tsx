import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { inMarks } from '../../ui/InlineText'
import styles from './ClauseSide.module.css'
import type { FoundPiece } from './findInComparison'

export interface MarkedTextProps {
  piece: FoundPiece
  /** Whether assistive technology is told in words where the change starts and ends. */
  said: boolean
  showTypography: boolean
}

/** A stretch of a clause, marked as put in, taken out, set otherwise or found. */
export function MarkedText({ piece: { op, text, label, marks, found }, said, showTypography }: MarkedTextProps) {
  const { t } = useTranslation()
  if (label !== undefined) {
    return (
      <span className={styles.former}>
        <span className={styles.hidden}>{t('comparison.formerLabel', { label })}</span>
        <span aria-hidden>{label}</span>
      </span>
    )
  }
  const set = inMarks(text, marks)
  const words: ReactNode = found ? (
    <mark className={`${styles.found} ${found === 'current' ? styles.here : ''}`}>{set}</mark>
  ) : (
    set
  )
  if (op === 'equal' || (op === 'typography' && !showTypography)) return words
  if (op === 'typography') return <span className={styles.typography}>{words}</span>
  const Mark = op === 'insert' ? 'ins' : 'del'
  return (
    <Mark className={styles[op]}>
      {said && <span className={styles.hidden}>{t(op === 'insert' ? 'comparison.inserted' : 'comparison.deleted')}</span>}
      {words}
      {said && <span className={styles.hidden}>{t('comparison.end')}</span>}
    </Mark>
  )
}
