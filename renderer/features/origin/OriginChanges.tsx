import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { Segment } from '../../../shared/model/comparison'
import styles from './OriginPanel.module.css'

/** The present wording with what was added to the agreed one and what was taken out of it, in words for a screen reader too. */
export function OriginChanges({ segments, language }: { segments: readonly Segment[]; language: string }) {
  const { t } = useTranslation()
  return (
    <div role="group" aria-label={t('origin.changes')}>
      <p className={styles.words} lang={language}>
        {segments.map((segment, index) => (
          <Fragment key={index}>{shown(segment, t('origin.added'), t('origin.removed'))}</Fragment>
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
