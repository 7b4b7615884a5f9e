import { splitWords } from '../../../shared/checks/wordsAround'
import type { Hint } from '../../../shared/model/hint'
import type { LanguageTag } from '../../../shared/model/text'
import styles from './HintsPanel.module.css'

/** The words a hint means, in those around them. */
export function HintWords({ hint, language }: { hint: Hint; language: LanguageTag }) {
  const { before, meant, after } = splitWords(hint)
  return (
    <span className={styles.words} lang={language}>
      {before}
      <mark className={styles.meant}>{meant}</mark>
      {after}
    </span>
  )
}
