import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { Segment } from '../../shared/model/comparison'
import styles from './WordChanges.module.css'

interface WordChangesProps {
  segments: readonly Segment[]
  /** What the changes are, for who does not see them. */
  label: string
  language: string
}

/** A wording with what was added to an earlier one and what was taken out of it, in words for a screen reader too. */
export function WordChanges({ segments, label, language }: WordChangesProps) {
  const { t } = useTranslation()
  return (
    <div role="group" aria-label={label}>
      <p className={styles.words} lang={language}>
        {segments.map((segment, index) => (
          <Fragment key={index}>{shown(segment, t('common.added'), t('common.removed'))}</Fragment>
        ))}
      </p>
    </div>
  )
}

function shown(segment: Segment, added: string, removed: string) {
  switch (segment.op) {
    case 'insert':
      return (
        <ins className={styles.added}>
          <span className={styles.spoken}> [{added}] </span>
          {segment.text}
        </ins>
      )
    case 'delete':
      return (
        <del className={styles.removed}>
          <span className={styles.spoken}> [{removed}] </span>
          {segment.text}
        </del>
      )
    case 'typography':
      return segment.right
    case 'equal':
      return segment.text
  }
}
