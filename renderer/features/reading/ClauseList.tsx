import { useEffect, useMemo, useRef } from 'react'
import { numberedNotes } from '../../../shared/clauses/footnotes'
import type { ClauseId, ReadClause } from '../../../shared/model/clause'
import { NoteList } from '../../ui/NoteList'
import styles from './ClauseList.module.css'
import { ReadingClause, type InsertClause } from './ReadingClause'
import { useSelectedWords } from './useSelectedWords'

export interface ClauseListProps {
  clauses: readonly ReadClause[]
  language: string
  focusClause?: ClauseId | null
  /** Null where there is no draft to insert into. */
  onInsert: InsertClause | null
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
  const selected = useSelectedWords(list, onInsert !== null)
  const { notes, first } = useMemo(() => notesOf(clauses), [clauses])
  return (
    <div ref={list} className={`${styles.list} ${styles[size]}`} lang={language}>
      {clauses.map((clause) => (
        <ReadingClause
          key={clause.id}
          clause={clause}
          isFocused={clause.id === focusClause}
          firstNote={first.get(clause.id) ?? 1}
          selected={selected?.clauseId === clause.id ? selected.range : null}
          onInsert={onInsert}
        />
      ))}
      <NoteList notes={notes} language={language} />
    </div>
  )
}

/** The footnotes of the clauses, and the number of each clause's first. */
function notesOf(clauses: readonly ReadClause[]) {
  const notes = numberedNotes(clauses)
  const first = new Map<ClauseId, number>()
  for (const { clauseId, number } of notes) if (!first.has(clauseId)) first.set(clauseId, number)
  return { notes, first }
}
