import { useTranslation } from 'react-i18next'
import type { InsertionMode } from '../../../shared/model/insertion'
import type { SearchHit } from '../../../shared/model/search'
import type { LanguageTag } from '../../../shared/model/text'
import { insertionKeys, insertionModeOf } from '../../ui/insertion'
import { Kbd } from '../../ui/Kbd'
import { languagesInWords } from '../../ui/languagesInWords'
import { MarkedText } from '../../ui/MarkedText'
import { WordingBadge } from '../../ui/WordingBadge'
import { RESULT_KEYS } from './resultKeys'
import styles from './SearchPanel.module.css'

interface SearchResultProps {
  id: string
  hit: SearchHit
  /** The other languages it is in for certain. */
  alsoIn: readonly LanguageTag[]
  isActive: boolean
  canInsert: boolean
  onOpen: () => void
  onInsert: (mode: InsertionMode) => void
  onPoint: () => void
}

/** One clause found. A click opens it, with Ctrl or Cmd inserts it, as Enter does from the field. */
export function SearchResult({ id, hit, alsoIn, isActive, canInsert, onOpen, onInsert, onPoint }: SearchResultProps) {
  const { t, i18n } = useTranslation()
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the combobox above has the keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={styles.result}
      onMouseEnter={onPoint}
      onClick={(event) => {
        const mode = canInsert && insertionModeOf(event)
        if (mode) onInsert(mode)
        else onOpen()
      }}
    >
      <span className={styles.citation}>
        <span lang={hit.language}>{hit.citation}</span>
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
          {alsoIn.length > 0 && (
            <span>
              <Kbd keys={RESULT_KEYS.languages} /> {t('search.languagesHint')}
            </span>
          )}
        </span>
      )}
      <span className={styles.languages}>{languagesInWords(i18n, hit.language, alsoIn)}</span>
    </div>
  )
}
