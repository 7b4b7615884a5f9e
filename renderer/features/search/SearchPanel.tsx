import { Bookmark, ListTree, SlidersHorizontal } from 'lucide-react'
import { useEffect, useId, useState, type KeyboardEvent, type ReactNode, type Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { InsertionMode } from '../../../shared/model/insertion'
import type { SavedSearch, SearchHit } from '../../../shared/model/search'
import type { DescribedText } from '../../../shared/model/text'
import { sentenceOf } from '../../api/failure'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { insertionModeOf } from '../../ui/insertion'
import type { MenuAction } from '../../ui/MenuList'
import { Notice } from '../../ui/Notice'
import { announce } from '../../ui/toast'
import { ToggleButton } from '../../ui/ToggleButton'
import { FilterChips } from './FilterChips'
import { QueryReading } from './QueryReading'
import { SavedSearches } from './SavedSearches'
import { SaveSearchForm } from './SaveSearchForm'
import { SearchBox } from './SearchBox'
import { SearchFilterForm } from './SearchFilterForm'
import { findActionOfKey } from './resultKeys'
import { SearchResults } from './SearchResults'
import styles from './SearchPanel.module.css'
import { MOST_HITS, useClauseSearch } from './useClauseSearch'

/** A search that comes from elsewhere; another object each time it is handed over. */
export type HandedSearch = Pick<SavedSearch, 'query'> & Partial<SavedSearch>

export interface SearchPanelProps {
  inputRef?: Ref<HTMLInputElement>
  handedOver?: HandedSearch | null
  texts: readonly DescribedText[]
  saved: readonly SavedSearch[]
  onSavedChange: (saved: SavedSearch[]) => void
  /** What stands below the field while nothing is searched for. */
  children: ReactNode
  /** What else there is for the words, below what was found in the texts. */
  renderAlso?: (query: string) => ReactNode
  onOpen: (hit: SearchHit) => void
  /** Null while no draft is open. */
  onInsert: ((hit: SearchHit, mode: InsertionMode) => void) | null
  /** What else can be asked of a clause that was found; see `RESULT_KEYS`. */
  actionsFor: (hit: SearchHit) => readonly MenuAction[]
}

const NOTHING: Omit<SavedSearch, 'name'> = { query: '', filters: {}, order: 'best' }

/** Search as you type: arrows choose, Enter opens, Ctrl or Cmd with Enter inserts into the open draft (see `insertionModeOf`). */
export function SearchPanel(props: SearchPanelProps) {
  const { inputRef, handedOver = null, texts, saved, onSavedChange, children, renderAlso, onOpen, onInsert, actionsFor } = props
  const { t } = useTranslation()
  const [asked, setAsked] = useState({ ...NOTHING, ...handedOver })
  const [taken, setTaken] = useState(handedOver)
  if (handedOver !== taken) {
    setTaken(handedOver)
    if (handedOver) setAsked({ ...NOTHING, ...handedOver })
  }
  const [showsFilters, setShowsFilters] = useState(false)
  const [isSaving, setIsSaving] = useState(false)
  const [chosen, setChosen] = useState({ query: '', index: 0 })
  const [pointed, setPointed] = useState<number | null>(null)
  const { data, error, query, isPlaceholderData } = useClauseSearch(asked.query, asked.filters, asked.order)
  const listId = useId()
  const filtersId = useId()
  const filterCount = Object.keys(asked.filters).length
  const searching = asked.query.trim() !== '' || filterCount > 0
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
    if (hits.length > 0) return t('search.count', { count: data?.total ?? hits.length })
    return filterCount > 0 ? t('search.nothingFiltered') : t('search.nothing', { query })
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    setPointed(null)
    if (!active || event.nativeEvent.isComposing) return
    const actionId = findActionOfKey(event)
    const action = actionsFor(active).find(({ id }) => id === actionId)
    const mode = event.key === 'Enter' ? insertionModeOf(event) : undefined
    if (event.key === 'ArrowDown') setChosen({ query, index: Math.min(index + 1, hits.length - 1) })
    else if (event.key === 'ArrowUp') setChosen({ query, index: Math.max(index - 1, 0) })
    else if (mode) onInsert?.(active, mode)
    else if (event.key === 'Enter') onOpen(active)
    else if (action) action.onAction()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  const setQuery = (typed: string): void => setAsked({ ...asked, query: typed })
  const setFilters = (filters: SavedSearch['filters']): void => setAsked({ ...asked, filters: withoutAbsent(filters) })
  return (
    <div className={styles.panel}>
      <div className={styles.field}>
        <div className={styles.line}>
          <SearchBox
            {...(inputRef ? { inputRef } : {})}
            value={asked.query}
            onChange={setQuery}
            onKeyDown={onKeyDown}
            listId={searching ? listId : undefined}
            activeId={activeId}
          />
          <ToggleButton
            label={filterCount > 0 ? t('search.filters.showActive', { count: filterCount }) : t('search.filters.show')}
            isSelected={showsFilters}
            onChange={setShowsFilters}
            aria-controls={showsFilters ? filtersId : undefined}
          >
            <SlidersHorizontal size={15} aria-hidden />
          </ToggleButton>
        </div>
        <FilterChips filters={asked.filters} texts={texts} onChange={setFilters} />
      </div>
      {showsFilters && (
        <section id={filtersId} className={styles.filters} aria-label={t('search.filters.show')}>
          <SearchFilterForm filters={asked.filters} texts={texts} onChange={setFilters} />
        </section>
      )}
      {!searching && (
        <div className={styles.below}>
          <SavedSearches
            saved={saved}
            onRun={(search) => setAsked(search)}
            onRemove={(search) => onSavedChange(saved.filter(({ name }) => name !== search.name))}
          />
          {children}
        </div>
      )}
      {searching && (
        <div className={styles.results}>
          {error && <Notice tone="error">{sentenceOf(t, error)}</Notice>}
          <QueryReading typed={asked.query} />
          <div className={styles.about}>
            <p className={styles.count}>
              {hits.length > 0 && t(data?.total === null ? 'search.countMany' : 'search.count', { count: data?.total ?? hits.length })}
              {data?.more && hits.length > 0 && <span> {t('search.more', { count: MOST_HITS })}</span>}
            </p>
            <ToggleButton
              label={t('search.byText')}
              isSelected={asked.order === 'text'}
              onChange={(byText) => setAsked({ ...asked, order: byText ? 'text' : 'best' })}
            >
              <ListTree size={15} aria-hidden />
            </ToggleButton>
            <IconButton label={t('search.saved.keep')} onPress={() => setIsSaving(true)}>
              <Bookmark size={15} aria-hidden />
            </IconButton>
          </div>
          {isSaving && (
            <SaveSearchForm
              suggested={asked.query.trim().slice(0, 80)}
              onCancel={() => setIsSaving(false)}
              onSave={(name) => {
                setIsSaving(false)
                onSavedChange([...saved.filter((search) => search.name !== name), { ...asked, name }])
                announce(t('search.saved.kept', { name }))
              }}
            />
          )}
          <SearchResults
            listId={listId}
            hits={hits}
            active={active}
            pointed={pointed}
            onPoint={setPointed}
            isGrouped={asked.order === 'text'}
            onOpen={onOpen}
            onInsert={onInsert}
            actionsFor={actionsFor}
          />
          {answered && hits.length === 0 && (
            <div className={styles.nothing}>
              <p>{tell()}</p>
              {filterCount > 0 && <Button onPress={() => setFilters({})}>{t('search.withoutFilters')}</Button>}
              {data.nearest && (
                <Button onPress={() => setQuery(data.nearest ?? '')}>
                  {t('search.nearest', { word: data.nearest })}
                </Button>
              )}
            </div>
          )}
          {renderAlso?.(asked.query)}
        </div>
      )}
    </div>
  )
}

/** A filter that is there without a value would be one more to count. */
function withoutAbsent(filters: SavedSearch['filters']): SavedSearch['filters'] {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined))
}
