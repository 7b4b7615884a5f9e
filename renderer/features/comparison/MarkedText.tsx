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
export function MarkedText({ piece, said, showTypography }: MarkedTextProps) {
  const { op, text, label, marks, note, found } = piece
  if (label !== undefined) return <FormerLabel label={label} />
  const set = note === undefined ? inMarks(text, marks) : <NoteNumber number={note} />
  const words: ReactNode = found ? (
    <mark className={`${styles.found} ${found === 'current' ? styles.here : ''}`}>{set}</mark>
  ) : (
    set
  )
  if (op === 'equal' || (op === 'typography' && !showTypography)) return words
  if (op === 'typography') return <span className={styles.typography}>{words}</span>
  return said ? <SaidChange op={op}>{words}</SaidChange> : <Change op={op}>{words}</Change>
}

interface ChangeProps {
  op: 'insert' | 'delete'
  children: ReactNode
}

function Change({ op, children }: ChangeProps) {
  const Mark = op === 'insert' ? 'ins' : 'del'
  return <Mark className={styles[op]}>{children}</Mark>
}

// Apart, because what stays the same is most of a text and needs no words of the interface.
function SaidChange({ op, children }: ChangeProps) {
  const { t } = useTranslation()
  return (
    <Change op={op}>
      <span className={styles.hidden}>{t(op === 'insert' ? 'comparison.inserted' : 'comparison.deleted')}</span>
      {children}
      <span className={styles.hidden}>{t('comparison.end')}</span>
    </Change>
  )
}

/** A footnote's mark is shown as its number. */
function NoteNumber({ number }: { number: number }) {
  const { t } = useTranslation()
  return (
    <sup className={styles.number}>
      <span className={styles.hidden}>{t('comparison.note', { number })}</span>
      <span aria-hidden>{number}</span>
    </sup>
  )
}

function FormerLabel({ label }: { label: string }) {
  const { t } = useTranslation()
  return (
    <span className={styles.former}>
      <span className={styles.hidden}>{t('comparison.formerLabel', { label })}</span>
      <span aria-hidden>{label}</span>
    </span>
  )
}
