import type { NoteLine } from '../../../shared/compare/notes/noteLines'
import { useTranslation } from 'react-i18next'
import styles from './ClauseSide.module.css'
import { cutPieces, type FoundInText } from './findInComparison'
import { MarkedText } from './MarkedText'

export interface ComparedNotesProps {
  notes: readonly NoteLine[]
  /** What was found in each of them. */
  found: readonly FoundInText[]
  /** Whether assistive technology is told in words where a change starts and ends. */
  said: boolean
  showTypography: boolean
  /** Of the text, where what is around does not say it. */
  lang?: string
}

/** The footnotes of a clause under it, each after its number, with what was put in or taken out of them. */
export function ComparedNotes({ notes, found, said, showTypography, lang }: ComparedNotesProps) {
  const { t } = useTranslation()
  return notes.map(({ number, op, moved, pieces }, at) => (
    <p key={`${number} ${op}`} className={styles.note} lang={lang}>
      <MarkedText piece={{ op, text: '', marks: [], note: number, found: null }} said={said} showTypography={showTypography} />{' '}
      {moved && <span className={styles.moved}>{`${t('comparison.direction.moved')} `}</span>}
      {cutPieces(pieces, found[at]!).map((piece, index) => (
        // As in the clause, a piece has no name but its place.
        <MarkedText key={index} piece={piece} said={said} showTypography={showTypography && piece.text.trim() !== ''} />
      ))}
    </p>
  ))
}
