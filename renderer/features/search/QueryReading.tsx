import { useTranslation } from 'react-i18next'
import { parseSearch } from '../../../shared/search/parseSearch'
import { writtenQuery } from '../../../shared/search/writtenQuery'
import styles from './SearchPanel.module.css'

/** How a query with operators was understood; nothing of one without. */
export function QueryReading({ typed }: { typed: string }) {
  const { t } = useTranslation()
  const query = parseSearch(typed)
  if (!query.hasOperators) return null
  const understood = writtenQuery(query, {
    and: t('search.reading.and'),
    or: t('search.reading.or'),
    not: t('search.reading.not'),
    near: (within) => t('search.reading.near', { within }),
    quoted: (phrase) => t('search.reading.quoted', { phrase }),
  })
  return <p className={styles.reading}>{t('search.reading.understood', { understood })}</p>
}
