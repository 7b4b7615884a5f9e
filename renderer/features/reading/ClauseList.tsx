import { useEffect, useRef } from 'react'
import type { ClauseId, ReadClause } from '../../../shared/model/clause'
import styles from './ClauseList.module.css'
import { ReadingClause } from './ReadingClause'

export interface ClauseListProps {
  clauses: readonly ReadClause[]
  language: string
  focusClause?: ClauseId | null
  /** Null where there is no draft to insert into. */
  onInsert: ((clause: ReadClause) => void) | null
  size?: 'page' | 'panel'
}

/** A text to be read: official labels in the margin. Clauses off screen cost no layout. */
export function ClauseList({ clauses, language, focusClause, onInsert, size = 'page' }: ClauseListProps) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!focusClause) return
    const clause = list.current?.querySelector(`[data-clause="${CSS.escape(focusClause)}"]`)
    if (!(clause instanceof HTMLElement)) return
    clause.scrollIntoView({ block: 'center' })
    clause.focus({ preventScroll: true })
  }, [focusClause])
  return (
    <div ref={list} className={`${styles.list} ${styles[size]}`} lang={language}>
      {clauses.map((clause) => (
        <ReadingClause
          key={clause.id}
          clause={clause}
          isFocused={clause.id === focusClause}
          onInsert={onInsert}
        />
      ))}
    </div>
  )
}
