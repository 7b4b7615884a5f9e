import { useTranslation } from 'react-i18next'
import type { InsertionMode } from '../../../shared/model/insertion'
import type { SearchHit } from '../../../shared/model/search'
import { insertionKeys, insertionModeOf } from '../../ui/insertion'
import { Kbd } from '../../ui/Kbd'
import { WordingBadge } from '../../ui/WordingBadge'
import { MarkedText } from '../../ui/MarkedText'
import styles from './SearchPanel.module.css'

interface SearchResultProps {
  id: string
  hit: SearchHit
  isActive: boolean
  canInsert: boolean
  onOpen: () => void
  onInsert: (mode: InsertionMode) => void
}

/** One clause found. A click opens it, with Ctrl or Cmd inserts it, as Enter does from the field. */
export function SearchResult({ id, hit, isActive, canInsert, onOpen, onInsert }: SearchResultProps) {
  const { t } = useTranslation()
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the combobox above has the keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={styles.result}
      onClick={(event) => {
        const mode = canInsert && insertionModeOf(event)
        if (mode) onInsert(mode)
        else onOpen()
      }}
    >
      <span className={styles.citation}>
        <span lang={hit.language}>{hit.citation}</span>
        <span className={styles.language}>{hit.language}</span>
        <WordingBadge wording={hit.wording} />
      </span>
      <span className={styles.text} lang={hit.language}>
        <MarkedText text={hit.text} matches={hit.matches} />
      </span>
      {isActive && (
        <span className={styles.hints} aria-hidden>
          <span>
            <Kbd keys="↵" /> {t('search.openHint')}
          </span>
          {canInsert && (
            <span>
              <Kbd keys={insertionKeys(t, 'verbatim')} /> {t('search.insertHint')}
            </span>
          )}
        </span>
      )}
    </div>
  )
}
