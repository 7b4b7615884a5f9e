import { Search, X } from 'lucide-react'
import type { KeyboardEvent, Ref } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './SearchPanel.module.css'

interface SearchBoxProps {
  inputRef?: Ref<HTMLInputElement>
  value: string
  onChange: (value: string) => void
  onKeyDown: (event: KeyboardEvent) => void
  listId: string | undefined
  activeId: string | undefined
}

/** A combobox whose list is shown below it: focus stays in the field, the active result is named. */
export function SearchBox({ inputRef, value, onChange, onKeyDown, listId, activeId }: SearchBoxProps) {
  const { t } = useTranslation()
  return (
    <div className={styles.box}>
      <Search size={14} className={styles.glass} aria-hidden />
      <input
        ref={inputRef}
        className={styles.input}
        type="text"
        role="combobox"
        aria-label={t('search.label')}
        aria-autocomplete="list"
        aria-expanded={listId !== undefined}
        aria-controls={listId}
        aria-activedescendant={activeId}
        placeholder={t('search.placeholder')}
        autoComplete="off"
        spellCheck={false}
        maxLength={500}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && value) {
            event.preventDefault()
            onChange('')
          } else onKeyDown(event)
        }}
      />
      {value && (
        <button type="button" className={styles.clear} aria-label={t('common.clear')} onClick={() => onChange('')}>
          <X size={14} aria-hidden />
        </button>
      )}
    </div>
  )
}
