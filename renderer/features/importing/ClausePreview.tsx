import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Clause } from '../../../shared/model/clause'
import { ClauseRow } from './ClauseRow'
import styles from './ImportDialog.module.css'

/** A row of controls above three lines of text; real heights are measured as rows come into sight. */
const ESTIMATED_ROW = 104
const OVERSCAN = 6

interface ClausePreviewProps {
  clauses: readonly Clause[]
  language: string
  onChange: (clauses: readonly Clause[]) => void
}

/** The clauses found, each correctable; only those in sight are drawn. */
export function ClausePreview({ clauses, language, onChange }: ClausePreviewProps) {
  const { t } = useTranslation()
  const scroll = useRef<HTMLDivElement>(null)
  // oxlint-disable-next-line react/incompatible-library -- a warning for the React Compiler, not used here
  const rows = useVirtualizer({
    count: clauses.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ESTIMATED_ROW,
    overscan: OVERSCAN,
  })
  return (
    <section className={styles.clauses} aria-labelledby="import-clauses">
      <h3 id="import-clauses">
        {t('importing.clauses')} <span className={styles.hint}>{t('common.clauses', { count: clauses.length })}</span>
      </h3>
      <p className={styles.hint}>{t('importing.clausesHint')}</p>
      <div ref={scroll} className={styles.scroll}>
        <ol className={styles.rows} style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map((row) => {
            const clause = clauses[row.index]
            return (
              clause && (
                <li
                  key={clause.id}
                  ref={rows.measureElement}
                  data-index={row.index}
                  className={styles.row}
                  style={{ transform: `translateY(${row.start}px)` }}
                  aria-setsize={clauses.length}
                  aria-posinset={row.index + 1}
                >
                  <ClauseRow
                    clause={clause}
                    index={row.index}
                    language={language}
                    onChange={(changed) => onChange(clauses.with(row.index, changed))}
                  />
                </li>
              )
            )
          })}
        </ol>
      </div>
    </section>
  )
}
