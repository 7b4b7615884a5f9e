import { GripVertical } from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from 'react-aria-components/Button'
import { GridList, GridListItem } from 'react-aria-components/GridList'
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop'
import type { ClauseId } from '../../../shared/model/clause'
import styles from './LibraryList.module.css'
import type { OutlineEntry } from './outlineEntries'
import { OutlineLine } from './OutlineLine'

interface MovableOutlineProps {
  entries: readonly OutlineEntry[]
  language: string
  onGo: (id: ClauseId) => void
  folded: ReadonlySet<ClauseId>
  onFold: (id: ClauseId) => void
  onMove: (id: ClauseId, target: ClauseId, side: 'before' | 'after') => void
}

/** Not text: a heading dropped on the draft, or on another program, must not be written there. */
const SECTION = 'application/x-chapeau-section'

/** The outline of a draft: Enter or a click goes to a heading; dragged, it takes its section along. */
export const MovableOutline = memo(function MovableOutline({
  entries,
  language,
  onGo,
  folded,
  onFold,
  onMove,
}: MovableOutlineProps) {
  const { t } = useTranslation()
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [SECTION]: String(key) })),
    acceptedDragTypes: [SECTION],
    getDropOperation: () => 'move',
    onReorder: ({ keys, target }) => {
      const [moved] = keys
      if (moved === undefined || target.dropPosition === 'on') return
      onMove(String(moved), String(target.key), target.dropPosition)
    },
  })
  return (
    <GridList
      aria-label={t('library.outline')}
      className={styles.movable ?? ''}
      items={entries}
      dependencies={[language, folded]}
      dragAndDropHooks={dragAndDropHooks}
      onAction={(key) => onGo(String(key))}
    >
      {(entry) => (
        <GridListItem
          textValue={entry.text}
          className={`${styles.outlineEntry} ${styles[`level${Math.min(entry.level, 2)}`] ?? ''}`}
        >
          <OutlineLine
            entry={entry}
            language={language}
            isFolded={folded.has(entry.id)}
            onFold={() => onFold(entry.id)}
          >
            <Button slot="drag" className={styles.grip ?? ''} aria-label={t('library.moveSection', { heading: entry.text })}>
              <GripVertical size={14} aria-hidden />
            </Button>
          </OutlineLine>
        </GridListItem>
      )}
    </GridList>
  )
})
