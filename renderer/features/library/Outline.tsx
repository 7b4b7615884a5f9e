import { useTranslation } from 'react-i18next'
import { Button } from 'react-aria-components/Button'
import type { ClauseId } from '../../../shared/model/clause'
import styles from './LibraryList.module.css'
import type { OutlineEntry } from './outlineEntries'

interface OutlineProps {
  entries: readonly OutlineEntry[]
  language: string
  /** The heading the selected clause stands under. */
  current: ClauseId | null
  onGo: (id: ClauseId) => void
}

/** The headings of the open text; each goes to its place. */
export function Outline({ entries, language, current, onGo }: OutlineProps) {
  const { t } = useTranslation()
  return (
    <div>
      <h2 className={styles.heading}>
        {t('library.outline')}
      </h2>
      {entries.length === 0 && <p className={styles.none}>{t('library.noHeadings')}</p>}
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <Button
              className={`${styles.outlineEntry} ${styles[`level${Math.min(entry.level, 2)}`] ?? ''}`}
              {...(entry.id === current ? { 'aria-current': 'location' as const } : {})}
              onPress={() => onGo(entry.id)}
            >
              <span className={styles.outlineText} lang={language}>
                {entry.text}
              </span>
              <span className={styles.count} title={t('common.clauses', { count: entry.clauses })}>
                {entry.clauses}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
