import { beginningOf } from '../../../shared/reports/beginningOf'
import styles from './ReportPage.module.css'

interface ClauseLinkProps {
  number: string
  text: string
  language: string
  /** What it does: its accessible name, said before the clause. */
  label: string
  onPress: () => void
}

/** A clause by its number and first words; leads to it. */
export function ClauseLink({ number, text, language, label, onPress }: ClauseLinkProps) {
  const beginning = beginningOf(text)
  return (
    <button type="button" className={styles.jump} onClick={onPress} title={label} lang={language}>
      {number && <span className={styles.number}>{number}</span>}
      {beginning}
    </button>
  )
}
