import { use, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from 'react-aria-components/Button'
import { FoldButton } from '../../ui/FoldButton'
import { CurrentHeading } from './currentHeading'
import styles from './LibraryList.module.css'
import type { OutlineEntry } from './outlineEntries'

interface OutlineLineProps {
  entry: OutlineEntry
  language: string
  /** Where the line itself goes to the heading: the selected clause stands under it. Elsewhere `CurrentHeading` says so. */
  isCurrent?: boolean
  isFolded: boolean
  /** Folds or unfolds the section, in the text too. */
  onFold: () => void
  /** Goes to the heading, where the line itself does not. */
  onGo?: () => void
  /** What can be done with the entry. */
  children?: ReactNode
}

/** A heading as the outline writes it, with how many clauses stand under it. */
export function OutlineLine({ entry, language, isCurrent = false, isFolded, onFold, onGo, children }: OutlineLineProps) {
  const { t } = useTranslation()
  return (
    <>
      <span className={styles.fold}>
        {entry.clauses > 0 && (
          <FoldButton label={t('library.foldSection', { heading: entry.text })} isFolded={isFolded} onToggle={onFold} />
        )}
      </span>
      {onGo ? (
        <Button className={`${styles.outlineText} ${styles.outlineGo}`} {...currentWhere(isCurrent)} onPress={onGo}>
          <span lang={language}>{entry.text}</span>
        </Button>
      ) : (
        <HeadingWords entry={entry} language={language} />
      )}
      {children}
      <span className={styles.count} title={t('common.clauses', { count: entry.clauses })}>
        {entry.clauses}
      </span>
    </>
  )
}

function HeadingWords({ entry, language }: Pick<OutlineLineProps, 'entry' | 'language'>) {
  const isCurrent = use(CurrentHeading) === entry.id
  return (
    <span className={styles.outlineText} lang={language} {...currentWhere(isCurrent)}>
      {entry.text}
    </span>
  )
}

function currentWhere(isCurrent: boolean): { 'aria-current'?: 'location' } {
  return isCurrent ? { 'aria-current': 'location' } : {}
}
