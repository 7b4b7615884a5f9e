import { ChevronDown, ChevronUp, X } from 'lucide-react'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../../ui/IconButton'
import { SearchField } from '../../ui/SearchField'
import styles from './FindBar.module.css'
import type { ComparisonFind } from './useComparisonFind'

export interface FindBarProps {
  find: ComparisonFind
  inputRef: RefObject<HTMLInputElement | null>
  onClosed: () => void
}

/** Finds words in both texts, folded and far-off rows included, where the browser's own find sees only what is drawn. */
export function FindBar({ find, inputRef, onClosed }: FindBarProps) {
  const { t } = useTranslation()
  const { count, position } = find
  const close = (): void => {
    find.close()
    onClosed()
  }
  return (
    // The bar hears the keys of the field in it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className={styles.bar}
      role="search"
      // Before the field does, which would only empty itself.
      onKeyDownCapture={(event) => {
        if (event.key === 'Escape') close()
        else if (event.key === 'Enter' && event.target === inputRef.current) find.step(event.shiftKey ? -1 : 1)
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    >
      <div className={styles.field}>
        <SearchField
          label={t('comparison.find.field')}
          placeholder={t('comparison.find.field')}
          value={find.sought}
          onChange={find.seek}
          inputRef={inputRef}
          hasInitialFocus
        />
      </div>
      <span className={styles.count} role="status">
        {find.sought.trim() !== '' &&
          (count === 0 ? t('comparison.find.nothing') : t('comparison.position', { position: position + 1, count }))}
      </span>
      <IconButton label={t('comparison.find.previous')} isDisabled={count === 0} onPress={() => find.step(-1)}>
        <ChevronUp size={15} aria-hidden />
      </IconButton>
      <IconButton label={t('comparison.find.next')} isDisabled={count === 0} onPress={() => find.step(1)}>
        <ChevronDown size={15} aria-hidden />
      </IconButton>
      <IconButton label={t('comparison.find.close')} onPress={close}>
        <X size={15} aria-hidden />
      </IconButton>
    </div>
  )
}
