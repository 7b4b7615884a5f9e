import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './ChangedText.module.css'

/** Words that went and words that came in one place; either may be ''. */
export interface WordChange {
  removed: string
  added: string
  /** What pressing it does; `label` says the change too, for who does not see it. */
  press?: { label: string; onPress: () => void } | undefined
  /** Shown when it is pointed at. */
  tip?: string | undefined
}

/** Words as they were, or a change. */
export type ChangedPart = string | WordChange

interface ChangedTextProps {
  parts: readonly ChangedPart[]
  /** What the changes are, for who does not see them. */
  label: string
  language: string
}

/** A wording and what was changed in it, in words for a screen reader too; a change may be a button. */
export function ChangedText({ parts, label, language }: ChangedTextProps) {
  return (
    <div role="group" aria-label={label}>
      <p className={styles.words} lang={language}>
        {parts.map((part, index) =>
          // Parts have no name but their place.
          typeof part === 'string' ? <Fragment key={index}>{part}</Fragment> : <Change key={index} {...part} />,
        )}
      </p>
    </div>
  )
}

function Change({ removed, added, press, tip }: WordChange) {
  const { t } = useTranslation()
  const words = (
    <>
      {removed && (
        <del className={styles.removed}>
          <span className={styles.spoken}> [{t('common.removed')}] </span>
          {removed}
        </del>
      )}
      {added && (
        <ins className={styles.added}>
          <span className={styles.spoken}> [{t('common.added')}] </span>
          {added}
        </ins>
      )}
    </>
  )
  if (!press) return tip ? <span title={tip}>{words}</span> : words
  return (
    <button type="button" className={styles.change} aria-label={press.label} title={tip} onClick={press.onPress}>
      {words}
    </button>
  )
}
