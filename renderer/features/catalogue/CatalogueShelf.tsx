import { FilePlus2 } from 'lucide-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button as TitleButton } from 'react-aria-components/Button'
import type { CatalogueEntry, RecordId } from '../../../shared/model/catalogue'
import { partialDateInWords } from '../../../shared/supporters/partialDates'
import { Button } from '../../ui/Button'
import page from '../../ui/Page.module.css'
import styles from './CatalogueShelf.module.css'
import { missingTexts } from './missingTexts'
import { useCatalogue } from './useCatalogue'
import { useTitle } from './useTitle'

interface CatalogueShelfProps {
  onOpen: (id: RecordId) => void
  onAddText: (record: CatalogueEntry) => void
}

/** As many as can be seen at a glance; the rest are asked for. */
const FIRST = 4

/** On the library's home: what could be cited, were its text here. */
export function CatalogueShelf({ onOpen, onAddText }: CatalogueShelfProps) {
  const { t, i18n } = useTranslation()
  const titleOf = useTitle()
  const headingId = useId()
  const missing = missingTexts(useCatalogue())
  const [showsAll, setShowsAll] = useState(false)
  if (missing.length === 0) return null
  const shown = showsAll ? missing : missing.slice(0, FIRST)
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} className={page.section}>
        {t('catalogue.heading')}
      </h2>
      <p className={styles.explanation}>{t('catalogue.explanation')}</p>
      <ul className={styles.list}>
        {shown.map((entry) => (
          <li key={entry.id} className={styles.entry}>
            <div className={styles.words}>
              <TitleButton className={styles.title} onPress={() => onOpen(entry.id)}>
                {titleOf(entry)}
              </TitleButton>
              {entry.on && <span className={styles.date}>{partialDateInWords(entry.on, i18n.language)}</span>}
            </div>
            <Button size="small" aria-label={t('catalogue.addTextOf', { title: titleOf(entry) })} onPress={() => onAddText(entry)}>
              <FilePlus2 size={13} aria-hidden />
              {t('catalogue.addText')}
            </Button>
          </li>
        ))}
      </ul>
      {missing.length > FIRST && (
        <Button look="quiet" aria-expanded={showsAll} onPress={() => setShowsAll(!showsAll)}>
          {showsAll ? t('catalogue.showFewer') : t('catalogue.showAll', { count: missing.length })}
        </Button>
      )}
    </section>
  )
}
