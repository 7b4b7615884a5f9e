import { useEffect, useId, useState, type KeyboardEvent, type ReactNode, type Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { InsertionMode } from '../../../shared/model/insertion'
import type { SearchHit } from '../../../shared/model/search'
import { sentenceOf } from '../../api/failure'
import { Button } from '../../ui/Button'
import { insertionModeOf } from '../../ui/insertion'
import { Notice } from '../../ui/Notice'
import { announce } from '../../ui/toast'
import { SearchBox } from './SearchBox'
import { SearchResult } from './SearchResult'
import styles from './SearchPanel.module.css'
import { MOST_HITS, useClauseSearch } from './useClauseSearch'

/** Words to search for that were typed elsewhere; another object each time they are handed over. */
export interface HandedWords {
  words: string
}

export interface SearchPanelProps {
  inputRef?: Ref<HTMLInputElement>
  handedOver?: HandedWords | null
  /** What stands below the field while nothing is searched for. */
  children: ReactNode
  onOpen: (hit: SearchHit) => void
  /** Null while no draft is open. */
  onInsert: ((hit: SearchHit, mode: InsertionMode) => void) | null
}

/** Search as you type: arrows choose, Enter opens, Ctrl or Cmd with Enter inserts into the open draft (see `insertionModeOf`). */
export function SearchPanel({ inputRef, handedOver = null, children, onOpen, onInsert }: SearchPanelProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(handedOver?.words ?? '')
  const [taken, setTaken] = useState(handedOver)
  if (handedOver !== taken) {
    setTaken(handedOver)
    if (handedOver) setTyped(handedOver.words)
  }
  const [chosen, setChosen] = useState({ query: '', index: 0 })
  const { data, error, query, isPlaceholderData } = useClauseSearch(typed)
  const listId = useId()
  const searching = typed.trim() !== ''
  const hits = (searching && data?.hits) || []
  // A new query begins at its first answer.
  const index = chosen.query === query ? Math.min(chosen.index, hits.length - 1) : 0
  const active = hits[index]
  const activeId = active && `${listId}-${index}`

  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])
  // An older answer says nothing about what is typed now.
  const answered = searching && data !== undefined && !isPlaceholderData
  const told = answered ? tell() : ''
  useEffect(() => {
    if (told) announce(told)
  }, [told])

  function tell(): string {
    if (hits.length > 0) return t('search.count', { count: hits.length })
    return t('search.nothing', { query })
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!active || event.nativeEvent.isComposing) return
    const mode = event.key === 'Enter' ? insertionModeOf(event) : undefined
    if (event.key === 'ArrowDown') setChosen({ query, index: Math.min(index + 1, hits.length - 1) })
    else if (event.key === 'ArrowUp') setChosen({ query, index: Math.max(index - 1, 0) })
    else if (mode) onInsert?.(active, mode)
    else if (event.key === 'Enter') onOpen(active)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className={styles.panel}>
      <div className={styles.field}>
        <SearchBox
          {...(inputRef ? { inputRef } : {})}
          value={typed}
          onChange={setTyped}
          onKeyDown={onKeyDown}
          listId={searching ? listId : undefined}
          activeId={activeId}
        />
      </div>
      {!searching && <div className={styles.below}>{children}</div>}
      {searching && (
        <div className={styles.results}>
          {error && <Notice tone="error">{sentenceOf(t, error)}</Notice>}
          {hits.length > 0 && (
            <p className={styles.count}>
              {t('search.count', { count: hits.length })}
              {data?.more && <span> {t('search.more', { count: MOST_HITS })}</span>}
            </p>
          )}
          <div id={listId} role="listbox" aria-label={t('search.results')}>
            {hits.map((hit, place) => (
              <SearchResult
                key={`${hit.textId}/${hit.clauseId}`}
                id={`${listId}-${place}`}
                hit={hit}
                isActive={hit === active}
                canInsert={onInsert !== null}
                onOpen={() => onOpen(hit)}
                onInsert={(mode) => onInsert?.(hit, mode)}
              />
            ))}
          </div>
          {answered && hits.length === 0 && (
            <div className={styles.nothing}>
              <p>{t('search.nothing', { query })}</p>
              {data.nearest && (
                <Button onPress={() => setTyped(data.nearest ?? '')}>
                  {t('search.nearest', { word: data.nearest })}
                </Button>
              )}
            </div>
          )}
        </div>
      )}
    </div>
  )
}
