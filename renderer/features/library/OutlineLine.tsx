import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './LibraryList.module.css'
import type { OutlineEntry } from './outlineEntries'

interface OutlineLineProps {
  entry: OutlineEntry
  language: string
  /** Where what holds the line cannot say it: the selected clause stands under this heading. */
  isCurrent?: boolean
  /** What can be done with the entry. */
  children?: ReactNode
}

/** A heading as the outline writes it, with how many clauses stand under it. */
export function OutlineLine({ entry, language, isCurrent = false, children }: OutlineLineProps) {
  const { t } = useTranslation()
  return (
    <>
      <span className={styles.outlineText} lang={language} {...(isCurrent ? { 'aria-current': 'location' as const } : {})}>
        {entry.text}
      </span>
      {children}
      <span className={styles.count} title={t('common.clauses', { count: entry.clauses })}>
        {entry.clauses}
      </span>
    </>
  )
}
