import { useState } from 'react'
import { ChevronRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from 'react-aria-components/Button'
import type { CatalogueEntry, RecordId } from '../../../shared/model/catalogue'
import styles from './CatalogueList.module.css'
import { CatalogueList } from './CatalogueList'
import { missingTexts } from './missingTexts'
import { useCatalogue } from './useCatalogue'

interface CatalogueGroupProps {
  openRecord: RecordId | null
  onOpen: (id: RecordId) => void
  onAddText: (record: CatalogueEntry) => void
}

/** The library's calls whose text is still to be added; folded until asked for. */
export function CatalogueGroup({ openRecord, onOpen, onAddText }: CatalogueGroupProps) {
  const { t, i18n } = useTranslation()
  const missing = missingTexts(useCatalogue())
  const [unfolded, setUnfolded] = useState(false)
  const isShown = unfolded || missing.some(({ id }) => id === openRecord)
  if (missing.length === 0) return null
  return (
    <div>
      <h2>
        <Button className={styles.heading} aria-expanded={isShown} onPress={() => setUnfolded(!isShown)}>
          <ChevronRight size={14} className={isShown ? styles.unfolded : ''} aria-hidden />
          {t('catalogue.heading')}
          <span className={styles.count}>{new Intl.NumberFormat(i18n.language).format(missing.length)}</span>
        </Button>
      </h2>
      {isShown && (
        <>
          <p className={styles.explanation}>{t('catalogue.explanation')}</p>
          <CatalogueList entries={missing} openRecord={openRecord} onOpen={onOpen} onAddText={onAddText} />
        </>
      )}
    </div>
  )
}
