import { useTranslation } from 'react-i18next'
import type { PlannedReplacement } from '../../editor/finding/draftFinder'
import { Spoken } from '../../ui/Spoken'
import styles from './FindBar.module.css'

interface MatchNoteProps {
  current: PlannedReplacement | null
  language: string
  isReplacing: boolean
}

/** Why the match one is at cannot be replaced; and, for who does not see the text, the words around it. */
export function MatchNote({ current, language, isReplacing }: MatchNoteProps) {
  const { t } = useTranslation()
  return (
    <>
      <Spoken role="status" lang={language}>
        {current && t('finding.current', { words: wordsOf(current) })}
      </Spoken>
      {isReplacing && current?.obstacle && <p className={styles.note}>{t(`finding.kept.${current.obstacle}`)}</p>}
    </>
  )
}

function wordsOf({ label, around }: PlannedReplacement): string {
  return `${label} ${around.before}${around.found}${around.behind}`.trim()
}
