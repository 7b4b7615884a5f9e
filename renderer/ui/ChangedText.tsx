import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { withCellEdges } from './CellEdge'
import styles from './ChangedText.module.css'
import { Spoken } from './Spoken'

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
          typeof part === 'string' ? <Fragment key={index}>{withCellEdges(part)}</Fragment> : <Change key={index} {...part} />,
        )}
      </p>
    </div>
  )
}

function Change({ removed, added, press, tip }: WordChange) {
  const { t } = useTranslation()
  const words = (
    <>
      {removed && <MarkedWords as="del" text={removed} said={t('common.removed')} />}
      {added && <MarkedWords as="ins" text={added} said={t('common.added')} />}
    </>
  )
  if (!press) return tip ? <span title={tip}>{words}</span> : words
  // A button element is a box of its own, which no line runs through: long changes and the stop after one would stand apart.
  return (
    <span
      role="button"
      tabIndex={0}
      className={styles.change}
      aria-label={press.label}
      title={tip}
      onClick={press.onPress}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        press.onPress()
      }}
    >
      {words}
    </span>
  )
}

/** The spaces at the ends stand outside: a line under or through them reads as part of the word before. */
function MarkedWords({ as: Element, text, said }: { as: 'del' | 'ins'; text: string; said: string }) {
  const words = text.trim() || text
  const start = text.indexOf(words)
  return (
    <>
      {withCellEdges(text.slice(0, start))}
      <Element className={Element === 'del' ? styles.removed : styles.added}>
        <Spoken> [{said}] </Spoken>
        {withCellEdges(words)}
      </Element>
      {withCellEdges(text.slice(start + words.length))}
    </>
  )
}
