import { Bookmark, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { SavedSearch } from '../../../shared/model/search'
import { IconButton } from '../../ui/IconButton'
import styles from './SavedSearches.module.css'

export interface SavedSearchesProps {
  saved: readonly SavedSearch[]
  onRun: (search: SavedSearch) => void
  onRemove: (search: SavedSearch) => void
}

/** Searches kept under a name: each is run again by its name, or given up. */
export function SavedSearches({ saved, onRun, onRemove }: SavedSearchesProps) {
  const { t } = useTranslation()
  if (saved.length === 0) return null
  return (
    <div>
      <h2 className={styles.heading}>{t('search.saved.heading')}</h2>
      <ul aria-label={t('search.saved.heading')}>
        {saved.map((search) => (
          <li key={search.name} className={styles.entry}>
            <button type="button" className={styles.name} onClick={() => onRun(search)}>
              <Bookmark size={13} aria-hidden />
              <span>{search.name}</span>
            </button>
            <IconButton label={t('search.saved.remove', { name: search.name })} onPress={() => onRemove(search)}>
              <X size={13} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
    </div>
  )
}
