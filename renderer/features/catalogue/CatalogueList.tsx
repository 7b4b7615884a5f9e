import { useTranslation } from 'react-i18next'
import { Button } from 'react-aria-components/Button'
import type { CatalogueEntry, RecordId } from '../../../shared/model/catalogue'
import { partialDateInWords } from '../../../shared/supporters/partialDates'
import styles from './CatalogueList.module.css'
import { useTitle } from './useTitle'

interface CatalogueListProps {
  entries: readonly CatalogueEntry[]
  openRecord: RecordId | null
  onOpen: (id: RecordId) => void
  onAddText: (record: CatalogueEntry) => void
}

/** Calls by their titles, each with its date, and the way to add its text. */
export function CatalogueList({ entries, openRecord, onOpen, onAddText }: CatalogueListProps) {
  const { t, i18n } = useTranslation()
  const titleOf = useTitle()
  return (
    <ul className={styles.list}>
      {entries.map((entry) => {
        const isOpen = entry.id === openRecord
        return (
          <li key={entry.id} className={`${styles.entry} ${isOpen ? styles.open : ''}`}>
            <Button
              className={styles.name}
              {...(isOpen ? { 'aria-current': 'page' as const } : {})}
              onPress={() => onOpen(entry.id)}
            >
              {titleOf(entry)}
            </Button>
            <span className={styles.facts}>
              {entry.on && partialDateInWords(entry.on, i18n.language)}
              <Button className={styles.add} aria-label={t('catalogue.addTextOf', { title: titleOf(entry) })} onPress={() => onAddText(entry)}>
                {t('catalogue.addText')}
              </Button>
            </span>
          </li>
        )
      })}
    </ul>
  )
}
