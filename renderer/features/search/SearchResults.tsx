import { useTranslation } from 'react-i18next'
import type { InsertionMode } from '../../../shared/model/insertion'
import type { SearchHit } from '../../../shared/model/search'
import { hitsByText } from './hitsByText'
import styles from './SearchPanel.module.css'
import { SearchResult } from './SearchResult'

export interface SearchResultsProps {
  listId: string
  hits: readonly SearchHit[]
  active: SearchHit | undefined
  /** Under the name of their text, each text once. */
  isGrouped: boolean
  onOpen: (hit: SearchHit) => void
  onInsert: ((hit: SearchHit, mode: InsertionMode) => void) | null
}

/** What was found, as the list of the combobox above. */
export function SearchResults({ listId, hits, active, isGrouped, onOpen, onInsert }: SearchResultsProps) {
  const { t } = useTranslation()
  const result = (hit: SearchHit, place: number) => (
    <SearchResult
      key={`${hit.textId}/${hit.clauseId}`}
      id={`${listId}-${place}`}
      hit={hit}
      isActive={hit === active}
      canInsert={onInsert !== null}
      onOpen={() => onOpen(hit)}
      onInsert={(mode) => onInsert?.(hit, mode)}
    />
  )
  return (
    <div id={listId} role="listbox" aria-label={t('search.results')}>
      {isGrouped
        ? hitsByText(hits).map(({ first, hits: inText }) => (
            <div key={inText[0].textId} role="group" aria-label={inText[0].textTitle}>
              <p className={styles.group} aria-hidden>
                <span lang={inText[0].language}>{inText[0].textTitle}</span>
                <span className={styles.language}>{inText[0].language}</span>
                <span className={styles.groupCount}>{inText.length}</span>
              </p>
              {inText.map((hit, index) => result(hit, first + index))}
            </div>
          ))
        : hits.map(result)}
    </div>
  )
}
