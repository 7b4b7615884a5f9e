import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './Button'
import { modifiers } from './modifiers'
import { TextField } from './TextField'
import { findUnsent, keepUnsent } from './unsentWords'
import { useKeysInside } from './useKeysInside'
import styles from './WritingForm.module.css'

export interface WritingFormProps {
  /** Under which name unsent words are kept when the form leaves the page. */
  place: string
  label: string
  labelHidden?: boolean
  send: string
  initial?: string
  /** Characters; more is said, and nothing is cut. */
  longest: number
  error?: string | undefined
  hasInitialFocus?: boolean
  /** Rejects, or resolves to false, when what was written could not be kept: it then stays here. */
  onSend: (words: string) => Promise<boolean>
  /** Absent where there is nothing to go back to. */
  onCancel?: (() => void) | undefined
  children?: ReactNode
}

/** A few lines to write and send, also by Ctrl+Enter. What was neither sent nor given up is there again next time. */
export function WritingForm(props: WritingFormProps) {
  const { place, label, labelHidden, send, initial = '', longest, error, hasInitialFocus, onSend, onCancel, children } = props
  const { t } = useTranslation()
  const [words, setWords] = useState(() => findUnsent(place) ?? initial)
  const [sending, setSending] = useState(false)
  const tooMany = words.length - longest
  const write = (next: string): void => {
    setWords(next)
    keepUnsent(place, next === initial ? '' : next)
  }
  const submit = async (): Promise<void> => {
    if (sending || words.trim() === '' || tooMany > 0) return
    setSending(true)
    const kept = await onSend(words).catch(() => false)
    setSending(false)
    if (kept) write('')
  }
  const giveUp = (): void => {
    keepUnsent(place, '')
    onCancel?.()
  }
  const form = useKeysInside<HTMLFormElement>((event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void submit()
  })
  return (
    <form
      className={styles.form}
      ref={form}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <TextField
        label={label}
        labelHidden={labelHidden ?? false}
        lines="many"
        value={words}
        onChange={write}
        hasInitialFocus={hasInitialFocus ?? false}
        error={tooMany > 0 ? t('common.tooLong', { count: tooMany }) : error}
      />
      {children}
      <div className={styles.actions}>
        <Button type="submit" look="primary" size="small" isDisabled={words.trim() === '' || tooMany > 0 || sending}>
          {send}
        </Button>
        {onCancel && (
          <Button size="small" look="quiet" onPress={giveUp}>
            {t('common.cancel')}
          </Button>
        )}
        <span className={styles.keys} aria-hidden>
          {modifiers(t).mod} ↵
        </span>
      </div>
    </form>
  )
}
