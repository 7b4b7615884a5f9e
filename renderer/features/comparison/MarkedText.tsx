import { useTranslation } from 'react-i18next'
import type { Piece } from '../../../shared/compare/sidePieces'
import styles from './ClauseSide.module.css'

export interface MarkedTextProps {
  piece: Piece & { found: boolean }
  /** Whether assistive technology is told in words where the change starts and ends. */
  said: boolean
  showTypography: boolean
}

/** A stretch of a clause, marked as put in, taken out, set otherwise or found. */
export function MarkedText({ piece: { op, text, found }, said, showTypography }: MarkedTextProps) {
  const { t } = useTranslation()
  const words = found ? <mark className={styles.found}>{text}</mark> : text
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
