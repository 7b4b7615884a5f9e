import { X } from 'lucide-react'
import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from 'react-aria-components/Button'
import { Input } from 'react-aria-components/Input'
import {
  SearchField as AriaSearchField,
  type SearchFieldProps as AriaSearchFieldProps,
} from 'react-aria-components/SearchField'
import styles from './Field.module.css'
import { initialFocus } from './initialFocus'

export interface SearchFieldProps extends Omit<AriaSearchFieldProps, 'className' | 'children' | 'style' | 'aria-label' | 'autoFocus'> {
  label: string
  placeholder?: string | undefined
  inputRef?: Ref<HTMLInputElement>
  hasInitialFocus?: boolean
}

/** A field whose label is only for assistive technology; Escape or the cross empties it. */
export function SearchField({ label, placeholder, inputRef, hasInitialFocus, ...rest }: SearchFieldProps) {
  const { t } = useTranslation()
  return (
    <AriaSearchField {...rest} {...initialFocus(hasInitialFocus)} aria-label={label} className={styles.search}>
      <Input ref={inputRef} className={styles.input} placeholder={placeholder} />
      <Button className={styles.clear} aria-label={t('common.clear')}>
        <X size={14} aria-hidden />
      </Button>
    </AriaSearchField>
  )
}
