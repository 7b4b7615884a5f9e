import { useTranslation } from 'react-i18next'
import { Button } from 'react-aria-components/Button'
import type { ClauseId } from '../../../shared/model/clause'
import { useKeysInside } from '../../ui/useKeysInside'
import styles from './LibraryList.module.css'
import { MovableOutline } from './MovableOutline'
import type { OutlineEntry } from './outlineEntries'
import { OutlineLine } from './OutlineLine'

interface OutlineProps {
  entries: readonly OutlineEntry[]
  language: string
  /** The heading the selected clause stands under. */
  current: ClauseId | null
  onGo: (id: ClauseId) => void
  /** Moves a section beside another heading. Absent where the text cannot be changed. */
  onMove?: (id: ClauseId, target: ClauseId, side: 'before' | 'after') => void
  /** The keys pressed in the outline that are not its own. */
  onKey: (event: KeyboardEvent) => void
}

/** The headings of the open text; each goes to its place, and in a draft can be moved with its section. */
export function Outline({ onMove, onKey, ...props }: OutlineProps) {
  const { t } = useTranslation()
  const { entries, language, current, onGo } = props
  const ref = useKeysInside<HTMLDivElement>(onKey)
  return (
    <div ref={ref}>
      <h2 className={styles.heading}>
        {t('library.outline')}
      </h2>
      {entries.length === 0 && <p className={styles.none}>{t('library.noHeadings')}</p>}
      {onMove && entries.length > 0 && <MovableOutline {...props} onMove={onMove} />}
      {!onMove && (
        <ul>
          {entries.map((entry) => (
            <li key={entry.id}>
              <Button
                className={`${styles.outlineEntry} ${styles[`level${Math.min(entry.level, 2)}`] ?? ''}`}
                {...(entry.id === current ? { 'aria-current': 'location' as const } : {})}
                onPress={() => onGo(entry.id)}
              >
                <OutlineLine entry={entry} language={language} />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
