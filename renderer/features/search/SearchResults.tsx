import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useClauseLanguages } from '../../api/useClauseLanguages'
import type { InsertionMode } from '../../../shared/model/insertion'
import type { SearchHit } from '../../../shared/model/search'
import type { LanguageTag } from '../../../shared/model/text'
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

interface ResultGroupProps {
  name: string
  /** Of the name, where it is not the interface's. */
  language?: LanguageTag
  count?: number
  children: ReactNode
}

function ResultGroup({ name, language, count, children }: ResultGroupProps) {
  return (
    <div role="group" aria-label={name}>
      <p className={styles.group} aria-hidden>
        <span lang={language}>{name}</span>
        <span className={styles.groupCount}>{count}</span>
      </p>
      {children}
    </div>
  )
}

/** What was found, those called by their number first, as the list of the combobox above; what can be done with the one at hand lies over its end. */
export function SearchResults(props: SearchResultsProps) {
  const { listId, hits, active, pointed, onPoint, isGrouped, onOpen, onInsert, actionsFor } = props
  const { t } = useTranslation()
  const languagesOf = useClauseLanguages(hits)
  const atHand = hits[pointed ?? -1] ?? active
  const named = hits.filter(({ isNamed }) => isNamed).length
  const others = hits.slice(named)
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
        {named > 0 && (
          <ResultGroup name={t('search.named', { count: named })} count={named}>
            {hits.slice(0, named).map(result)}
          </ResultGroup>
        )}
        {isGrouped &&
          hitsByText(others).map(({ first, hits: inText }) => (
            <ResultGroup
              key={inText[0].textId}
              name={inText[0].textTitle}
              language={inText[0].language}
              count={inText.length}
            >
              {inText.map((hit, index) => result(hit, named + first + index))}
            </ResultGroup>
          ))}
        {!isGrouped && named > 0 && others.length > 0 && (
          <ResultGroup name={t('search.withWords')}>{others.map((hit, index) => result(hit, named + index))}</ResultGroup>
        )}
        {!isGrouped && named === 0 && hits.map(result)}
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
