import { useTranslation } from 'react-i18next'
import { useClauseLanguages } from '../../api/useClauseLanguages'
import type { InsertionMode } from '../../../shared/model/insertion'
import type { SearchHit } from '../../../shared/model/search'
import type { MenuAction } from '../../ui/MenuList'
import { hitsByText } from './hitsByText'
import { ResultActions } from './ResultActions'
import styles from './SearchPanel.module.css'
import { SearchResult } from './SearchResult'

export interface SearchResultsProps {
  listId: string
  hits: readonly SearchHit[]
  active: SearchHit | undefined
  /** The place of the one the pointer came to last; null where the keyboard has moved since. */
  pointed: number | null
  onPoint: (place: number) => void
  /** Under the name of their text, each text once. */
  isGrouped: boolean
  onOpen: (hit: SearchHit) => void
  onInsert: ((hit: SearchHit, mode: InsertionMode) => void) | null
  actionsFor: (hit: SearchHit) => readonly MenuAction[]
}

/** What was found, as the list of the combobox above; what can be done with the one at hand lies over its end. */
export function SearchResults(props: SearchResultsProps) {
  const { listId, hits, active, pointed, onPoint, isGrouped, onOpen, onInsert, actionsFor } = props
  const { t } = useTranslation()
  const languagesOf = useClauseLanguages(hits)
  const atHand = hits[pointed ?? -1] ?? active
  const idOf = (hit: SearchHit): string => `${listId}-${hits.indexOf(hit)}`
  const result = (hit: SearchHit, place: number) => (
    <SearchResult
      key={`${hit.textId}/${hit.clauseId}`}
      id={`${listId}-${place}`}
      hit={hit}
      alsoIn={languagesOf(hit)}
      isActive={hit === active}
      canInsert={onInsert !== null}
      onOpen={() => onOpen(hit)}
      onInsert={(mode) => onInsert?.(hit, mode)}
      onPoint={() => onPoint(place)}
    />
  )
  return (
    <div className={styles.found}>
      <div id={listId} role="listbox" aria-label={t('search.results')}>
        {isGrouped
          ? hitsByText(hits).map(({ first, hits: inText }) => (
              <div key={inText[0].textId} role="group" aria-label={inText[0].textTitle}>
                <p className={styles.group} aria-hidden>
                  <span lang={inText[0].language}>{inText[0].textTitle}</span>
                  <span className={styles.groupCount}>{inText.length}</span>
                </p>
                {inText.map((hit, index) => result(hit, first + index))}
              </div>
            ))
          : hits.map(result)}
      </div>
      {atHand && (
        <ResultActions
          key={`${atHand.textId}/${atHand.clauseId}`}
          hit={atHand}
          resultId={idOf(atHand)}
          onInsert={onInsert && ((mode) => onInsert(atHand, mode))}
          actions={actionsFor(atHand)}
        />
      )}
    </div>
  )
}
