import { useEffect, useMemo, useRef } from 'react'
import type { ClauseId, ReadClause } from '../../../shared/model/clause'
import type { TextId } from '../../../shared/model/text'
import type { MenuAction } from '../../ui/MenuList'
import { NoteList } from '../../ui/NoteList'
import styles from './ClauseList.module.css'
import { notesOf } from './notesOf'
import { ReadingClause, type InsertClause } from './ReadingClause'
import { useSelectedWords } from './useSelectedWords'

export interface ClauseListProps {
  clauses: readonly ReadClause[]
  language: string
  focusClause?: ClauseId | null
  /** Null where there is no draft to insert into. */
  onInsert: InsertClause | null
  /** The text the clauses are of, where more can be asked of them than to be read. */
  textId?: TextId
  /** What can be asked of a clause. */
  actionsFor?: (clause: ReadClause) => readonly MenuAction[]
  size?: 'page' | 'panel'
}

/** A text to be read: official labels in the margin. Clauses off screen cost no layout. */
export function ClauseList({ clauses, language, focusClause, onInsert, textId, actionsFor, size = 'page' }: ClauseListProps) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!focusClause) return
    const clause = list.current?.querySelector(`[data-clause="${CSS.escape(focusClause)}"]`)
    if (!(clause instanceof HTMLElement)) return
    clause.scrollIntoView({ block: 'center' })
    clause.focus({ preventScroll: true })
  }, [focusClause])
  const selected = useSelectedWords(list, onInsert !== null)
  const { notes, first } = useMemo(() => notesOf(clauses), [clauses])
  return (
    <div ref={list} className={`${styles.list} ${styles[size]}`} lang={language} data-text={textId}>
      {clauses.map((clause) => (
        <ReadingClause
          key={clause.id}
          clause={clause}
          isFocused={clause.id === focusClause}
          firstNote={first.get(clause.id) ?? 1}
          selected={selected?.clauseId === clause.id ? selected.range : null}
          onInsert={onInsert}
          {...(actionsFor && { actionsFor })}
        />
      ))}
      <NoteList notes={notes} language={language} />
    </div>
  )
}
