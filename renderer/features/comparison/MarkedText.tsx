import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { inMarks } from '../../ui/InlineText'
import { Spoken } from '../../ui/Spoken'
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
      <Spoken>{t(op === 'insert' ? 'comparison.inserted' : 'comparison.deleted')}</Spoken>
      {children}
      <Spoken>{t('comparison.end')}</Spoken>
    </Change>
  )
}

/** A footnote's mark is shown as its number. */
function NoteNumber({ number }: { number: number }) {
  const { t } = useTranslation()
  return (
    <sup className={styles.number}>
      <Spoken>{t('comparison.note', { number })}</Spoken>
      <span aria-hidden>{number}</span>
    </sup>
  )
}

function FormerLabel({ label }: { label: string }) {
  const { t } = useTranslation()
  return (
    <span className={styles.former}>
      <Spoken>{t('comparison.formerLabel', { label })}</Spoken>
      <span aria-hidden>{label}</span>
    </span>
  )
}
