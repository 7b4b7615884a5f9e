import { useCallback, useEffect, useMemo, useRef, type ReactNode } from 'react'
import { foldOutline, foldsAround } from '../../../shared/clauses/folding'
import type { ClauseId, ReadClause } from '../../../shared/model/clause'
import type { PassageRange } from '../../../shared/model/comment'
import type { InsertionMode } from '../../../shared/model/insertion'
import type { TextId } from '../../../shared/model/text'
import type { Folds } from '../../editor/folding/folds'
import { useFolds } from '../../editor/folding/useFolds'
import type { MenuAction } from '../../ui/MenuList'
import { NoteList } from '../../ui/NoteList'
import { useWentElsewhere } from '../../ui/useWentElsewhere'
import styles from './ClauseList.module.css'
import { notesOf } from './notesOf'
import { ReadingClause, type InsertClause } from './ReadingClause'
import { useSelectedWords } from './useSelectedWords'
import { useWordChoice } from './useWordChoice'

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
  /** What is to be said under a clause; a stable function, or every clause is drawn again. */
  remarkOn?: (clause: ReadClause) => ReactNode
  size?: 'page' | 'panel'
  /** Which sections are folded; absent where none can be. */
  folds?: Folds
}

/** A text to be read: official labels in the margin. Clauses off screen cost no layout. */
export function ClauseList(props: ClauseListProps) {
  const { clauses, language, focusClause, onInsert, textId, actionsFor, remarkOn, size = 'page', folds } = props
  const onInsertWords =
    onInsert &&
    ((id: ClauseId, mode: InsertionMode, passage: PassageRange): void => {
      const clause = clauses.find((one) => one.id === id)
      if (clause) onInsert(clause, mode, passage)
    })
  const { list, choosing, begin, onBlur } = useWordChoice(language, onInsertWords)
  const folded = useFolds(folds ?? null)
  const outline = useMemo(() => foldOutline(clauses, (at) => folded.has(clauses[at]!.id)), [clauses, folded])
  const asked = focusClause ? clauses.findIndex(({ id }) => id === focusClause) : -1
  // What is asked for is shown; what is folded after that stays folded.
  const shownFor = useRef<ClauseId | null>(null)
  const wentElsewhere = useWentElsewhere(focusClause)
  useEffect(() => {
    if (!focusClause || shownFor.current === focusClause || asked < 0) return
    const hiding = foldsAround(outline, asked, (at) => folded.has(clauses[at]!.id))
    if (hiding.length > 0) {
      folds?.unfold(hiding.map((at) => clauses[at]!.id))
      return
    }
    shownFor.current = focusClause
    const clause = list.current?.querySelector(`[data-clause="${CSS.escape(focusClause)}"]`)
    if (!(clause instanceof HTMLElement)) return
    clause.scrollIntoView({ block: 'center' })
    if (!wentElsewhere()) clause.focus({ preventScroll: true })
  }, [focusClause, asked, outline, folded, folds, clauses, list, wentElsewhere])
  const fold = useCallback(
    (id: ClauseId) => (folds?.current().has(id) ? folds.unfold([id]) : folds?.fold([id])),
    [folds],
  )
  const selected = useSelectedWords(list, onInsert !== null)
  const { notes, first } = useMemo(() => notesOf(clauses), [clauses])
  return (
    <div ref={list} className={`${styles.list} ${styles[size]}`} lang={language} data-text={textId} onBlur={onBlur}>
      {clauses.map((clause, at) =>
        outline.hiddenBehind[at]! >= 0 ? null : (
          <ReadingClause
            key={clause.id}
            clause={clause}
            isFocused={clause.id === focusClause}
            firstNote={first.get(clause.id) ?? 1}
            selected={selected?.clauseId === clause.id ? selected.range : null}
            onInsert={onInsert}
            isChoosing={clause.id === choosing}
            onChoose={begin}
            {...(actionsFor && { actionsFor })}
            remark={remarkOn?.(clause)}
            hides={folds && clause.kind === 'heading' ? outline.under[at]! : 0}
            isFolded={folded.has(clause.id)}
            onFold={folds ? fold : undefined}
          />
        ),
      )}
      <NoteList notes={notes} language={language} />
    </div>
  )
}
