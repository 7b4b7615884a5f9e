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
  const { clause, isFocused, firstNote, selected, onInsert, actionsFor, remark, hides = 0, isFolded = false, onFold } = props
  const { t, i18n } = useTranslation()
  const nested = clause.kind === 'heading' || clause.kind === 'title' ? 0 : clause.depth
  return (
    <div
      className={`${styles.clause} ${styles[clause.kind] ?? ''} ${isFocused ? styles.focused : ''}`}
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
        {clause.label}
      </span>
      <div className={styles.words}>
        <ClauseText clause={clause} firstNote={firstNote} />
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
                label={clause.label || t(`common.clauseKind.${clause.kind}`)}
                isPassage={selected !== null}
                onInsert={(mode) => onInsert(clause, mode, selected)}
              />
            )}
          </div>
        )}
      </div>
      {remark}
      {actionsFor && (
        <span className={styles.more} lang={i18n.language}>
          <LateMenu
            label={t('library.reading.clauseActions', { label: clause.label || t(`common.clauseKind.${clause.kind}`) })}
            actions={() => actionsFor(clause)}
          >
            <Ellipsis size={15} aria-hidden />
          </LateMenu>
        </span>
      )}
    </div>
  )
})

/** Headings stay headings for those who move by them; the page's own title is the first level. */
function ClauseText({ clause: { kind, depth, content }, firstNote }: Pick<ReadingClauseProps, 'clause' | 'firstNote'>) {
  const text = <InlineText content={content} firstNote={firstNote} />
  if (kind !== 'title' && kind !== 'heading') return <p className={styles.text} data-words>{text}</p>
  if (kind === 'title' || depth === 0) return <h2 className={styles.text} data-words>{text}</h2>
  if (depth === 1) return <h3 className={styles.text} data-words>{text}</h3>
  return <h4 className={styles.text} data-words>{text}</h4>
}
