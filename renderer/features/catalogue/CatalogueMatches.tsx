import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { CatalogueEntry, RecordId } from '../../../shared/model/catalogue'
import styles from './CatalogueList.module.css'
import { CatalogueList } from './CatalogueList'
import { matchingRecords, missingTexts } from './missingTexts'
import { useCatalogue } from './useCatalogue'

interface CatalogueMatchesProps {
  query: string
  onOpen: (id: RecordId) => void
  onAddText: (record: CatalogueEntry) => void
}

/** Below what search finds in the texts: the calls whose record has the words. */
export function CatalogueMatches({ query, onOpen, onAddText }: CatalogueMatchesProps) {
  const { t } = useTranslation()
  const headingId = useId()
  const found = matchingRecords(missingTexts(useCatalogue()), query)
  if (found.length === 0) return null
  return (
    <section className={styles.matches} aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.found}>{t('catalogue.found', { count: found.length })}</h3>
      <CatalogueList entries={found} openRecord={null} onOpen={onOpen} onAddText={onAddText} />
    </section>
  )
}
