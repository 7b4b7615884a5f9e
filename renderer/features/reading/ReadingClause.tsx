import { Ellipsis } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { plainText } from '../../../shared/clauses/plainText'
import type { ClauseId, ReadClause } from '../../../shared/model/clause'
import type { PassageRange } from '../../../shared/model/comment'
import type { InsertionMode } from '../../../shared/model/insertion'
import { FoldButton } from '../../ui/FoldButton'
import { InlineText } from '../../ui/InlineText'
import { InsertButton } from '../../ui/InsertButton'
import { LateMenu } from '../../ui/LateMenu'
import type { MenuAction } from '../../ui/MenuList'
import styles from './ClauseList.module.css'

interface ReadingClauseProps {
  clause: ReadClause
  isFocused: boolean
  /** The number of its first footnote. */
  firstNote: number
  /** The words of it that are selected; null where none are. */
  selected: PassageRange | null
  onInsert: InsertClause | null
  /** Its words are being chosen by keyboard. */
  isChoosing?: boolean
  /** Begins that. */
  onChoose?: (id: ClauseId) => void
  actionsFor?: (clause: ReadClause) => readonly MenuAction[]
  /** What is said under it. */
  remark?: ReactNode
  /** How many clauses folding it hides; 0 where it cannot be folded. */
  hides?: number
  isFolded?: boolean
  onFold?: ((id: ClauseId) => void) | undefined
}

/** Takes a clause, or words of it, into the draft. */
export type InsertClause = (clause: ReadClause, mode: InsertionMode, passage: PassageRange | null) => void

export const ReadingClause = memo(function ReadingClause(props: ReadingClauseProps) {
  const { clause, isFocused, firstNote, selected, onInsert, actionsFor, remark } = props
  const { isChoosing = false, onChoose, hides = 0, isFolded = false, onFold } = props
  const { t, i18n } = useTranslation()
  const name = clause.label || t(`common.clauseKind.${clause.kind}`)
  const choosingAction = (choose: (id: ClauseId) => void): MenuAction => ({
    id: 'choose',
    label: t('library.reading.chooseWords'),
    description: t('library.reading.chooseWordsHint'),
    shortcut: '→',
    // Once the menu has given the focus back: it would take it from the words.
    onAction: () => requestAnimationFrame(() => choose(clause.id)),
  })
  const nested = clause.kind === 'heading' || clause.kind === 'title' ? 0 : clause.depth
  return (
    <div
      className={`${styles.clause} ${styles[clause.kind] ?? ''} ${actionsFor ? styles.acted : ''} ${isFocused ? styles.focused : ''}`}
      data-clause={clause.id}
      data-depth={Math.min(nested, 4)}
      tabIndex={-1}
    >
      <span className={styles.label}>
        {hides > 0 && onFold && (
          <FoldButton
            label={t('library.foldSection', { heading: plainText(clause.content) })}
            isFolded={isFolded}
            onToggle={() => onFold(clause.id)}
          />
        )}
        {!isLabelInLine(clause) && clause.label}
      </span>
      <div className={styles.words}>
        <ClauseText clause={clause} firstNote={firstNote} choosing={isChoosing ? t('library.reading.choosing', { label: name }) : null} />
        {hides > 0 && isFolded && (
          <p className={styles.folded} lang={i18n.language}>
            {t('drafting.folded.hidden', { count: hides })}
          </p>
        )}
        {(clause.sdgs.length > 0 || onInsert) && (
          <div className={styles.below} lang={i18n.language}>
            {clause.sdgs.length > 0 && (
              <ul className={styles.sdgs} aria-label={t('library.reading.sdgs')}>
                {clause.sdgs.map((number) => (
                  <li key={number} className={styles.sdg}>
                    {t('library.reading.sdg', { number })}
                  </li>
                ))}
              </ul>
            )}
            {onInsert && (
              <InsertButton
                label={name}
                isPassage={selected !== null}
                onInsert={(mode) => onInsert(clause, mode, selected)}
                {...(onChoose && selected === null && { more: [choosingAction(onChoose)] })}
              />
            )}
          </div>
        )}
      </div>
      {remark}
      {actionsFor && (
        <span className={styles.more} lang={i18n.language}>
          <LateMenu
            label={t('library.reading.clauseActions', { label: name })}
            actions={() => actionsFor(clause)}
          >
            <Ellipsis size={15} aria-hidden />
          </LateMenu>
        </span>
      )}
    </div>
  )
})

interface ClauseTextProps extends Pick<ReadingClauseProps, 'clause' | 'firstNote'> {
  /** What is said of it while its words are chosen by keyboard, when the keys are its own; null while they are not. */
  choosing: string | null
}

/** "Article premier" is wider than the margin, and a heading's number part of its line. */
function isLabelInLine({ kind, label }: ReadClause): boolean {
  return label !== '' && (kind === 'heading' || /^art/i.test(label))
}

/** Headings stay headings for those who move by them; the page's own title is the first level. */
function ClauseText({ clause, firstNote, choosing }: ClauseTextProps) {
  const { kind, depth, content, label } = clause
  const Element = kind !== 'title' && kind !== 'heading' ? 'p' : kind === 'title' || depth === 0 ? 'h2' : depth === 1 ? 'h3' : 'h4'
  const keyed = choosing !== null && { role: 'application', 'aria-label': choosing, tabIndex: -1 }
  return (
    <Element className={styles.text} data-words data-label={isLabelInLine(clause) ? label : undefined} {...keyed}>
      <InlineText content={content} firstNote={firstNote} />
    </Element>
  )
}
