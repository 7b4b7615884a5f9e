import { CornerDownLeft } from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReadClause } from '../../../shared/model/clause'
import { Button } from '../../ui/Button'
import { InlineText } from '../../ui/InlineText'
import styles from './ClauseList.module.css'

interface ReadingClauseProps {
  clause: ReadClause
  isFocused: boolean
  /** The number of its first footnote. */
  firstNote: number
  onInsert: ((clause: ReadClause) => void) | null
}

export const ReadingClause = memo(function ReadingClause({ clause, isFocused, firstNote, onInsert }: ReadingClauseProps) {
  const { t, i18n } = useTranslation()
  const nested = clause.kind === 'heading' || clause.kind === 'title' ? 0 : clause.depth
  return (
    <div
      className={`${styles.clause} ${styles[clause.kind] ?? ''} ${isFocused ? styles.focused : ''}`}
      data-clause={clause.id}
      data-depth={Math.min(nested, 4)}
      tabIndex={-1}
    >
      <span className={styles.label}>{clause.label}</span>
      <div className={styles.words}>
        <ClauseText clause={clause} firstNote={firstNote} />
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
              <Button
                size="small"
                look="quiet"
                aria-label={t('library.reading.insertLabelled', {
                  label: clause.label || t(`common.clauseKind.${clause.kind}`),
                })}
                onPress={() => onInsert(clause)}
              >
                <CornerDownLeft size={13} aria-hidden />
                {t('library.reading.insert')}
              </Button>
            )}
          </div>
        )}
      </div>
    </div>
  )
})

/** Headings stay headings for those who move by them; the page's own title is the first level. */
function ClauseText({ clause: { kind, depth, content }, firstNote }: Pick<ReadingClauseProps, 'clause' | 'firstNote'>) {
  const text = <InlineText content={content} firstNote={firstNote} />
  if (kind !== 'title' && kind !== 'heading') return <p className={styles.text}>{text}</p>
  if (kind === 'title' || depth === 0) return <h2 className={styles.text}>{text}</h2>
  if (depth === 1) return <h3 className={styles.text}>{text}</h3>
  return <h4 className={styles.text}>{text}</h4>
}
