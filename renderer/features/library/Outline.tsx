import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClauseId } from '../../../shared/model/clause'
import { useKeysInside } from '../../ui/useKeysInside'
import { CurrentHeading } from './currentHeading'
import styles from './LibraryList.module.css'
import { MovableOutline } from './MovableOutline'
import { keepEntries, shownEntries, type OutlineEntry } from './outlineEntries'
import { OutlineLine } from './OutlineLine'

interface OutlineProps {
  entries: readonly OutlineEntry[]
  language: string
  /** The heading the selected clause stands under. */
  current: ClauseId | null
  onGo: (id: ClauseId) => void
  /** The sections that are folded, here as in the text. */
  folded: ReadonlySet<ClauseId>
  onFold: (id: ClauseId) => void
  /** Moves a section beside another heading. Absent where the text cannot be changed. */
  onMove?: (id: ClauseId, target: ClauseId, side: 'before' | 'after') => void
  /** The keys pressed in the outline that are not its own. */
  onKey: (event: KeyboardEvent) => void
}

/** The headings of the open text; each goes to its place, and in a draft can be moved with its section. */
export function Outline({ entries: given, language, current, onGo, folded, onFold, onMove, onKey }: OutlineProps) {
  const { t } = useTranslation()
  // Read anew whenever the text is saved; of hundreds of headings only those that say something else are drawn again.
  const [entries, setEntries] = useState(given)
  const kept = keepEntries(entries, given)
  if (kept !== entries) setEntries(kept)
  const shown = useMemo(() => shownEntries(entries, folded), [entries, folded])
  const latest = useRef({ onGo, onFold })
  useLayoutEffect(() => void (latest.current = { onGo, onFold }))
  const go = useCallback((id: ClauseId) => latest.current.onGo(id), [])
  const fold = useCallback((id: ClauseId) => latest.current.onFold(id), [])
  const ref = useKeysInside<HTMLDivElement>(onKey)
  return (
    <div ref={ref}>
      {/* A draft is told how to have one; a text that cannot be changed has none to look at. */}
      {(onMove || entries.length > 0) && <h2 className={styles.heading}>{t('library.outline')}</h2>}
      {onMove && entries.length === 0 && <p className={styles.none}>{t('library.noHeadings')}</p>}
      {onMove && entries.length > 0 && (
        <CurrentHeading value={current}>
          <MovableOutline entries={shown} language={language} onGo={go} folded={folded} onFold={fold} onMove={onMove} />
        </CurrentHeading>
      )}
      {!onMove && (
        <ul>
          {shown.map((entry) => (
            <li
              key={entry.id}
              className={`${styles.outlineEntry} ${styles[`level${Math.min(entry.level, 2)}`] ?? ''}`}
              data-current={entry.id === current || undefined}
            >
              <OutlineLine
                entry={entry}
                language={language}
                isCurrent={entry.id === current}
                isFolded={folded.has(entry.id)}
                onFold={() => onFold(entry.id)}
                onGo={() => onGo(entry.id)}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
