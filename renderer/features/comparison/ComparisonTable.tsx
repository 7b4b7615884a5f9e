import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Comparison } from '../../../shared/model/comparison'
import type { Place } from './carriedPlace'
import type { ComparisonItem } from './comparisonItems'
import { ComparisonRowCells } from './ComparisonRowCells'
import styles from './ComparisonTable.module.css'
import { DepartureLine } from './DepartureLine'
import { FoldLine } from './FoldLine'
import { kindInWords } from './kindInWords'
import { MarkStrip, type Mark } from './MarkStrip'
import { moveDirections } from './moveDirections'
import type { RowLook } from './rowLook'
import { rowsByKind } from './rowsByKind'
import { rowTone } from './rowTone'
import { TableHead, type Headings } from './TableHead'
import { canBeTaken, type TakeChoices } from './TakeMenu'
import type { MatchPlace } from './useComparisonFind'
import type { ComparisonView } from './useComparisonView'
import type { Taking, TakingDraft } from './useTaking'

// Before a row is measured: two lines of text with their padding, and a line that is folded.
const ROW_HEIGHT = 72
const LINE_HEIGHT = 30

export interface ComparisonTableProps {
  comparison: Comparison
  view: ComparisonView
  headings: Headings
  isUnified: boolean
  sought: string
  /** The match of `sought` that one has gone to. */
  match: MatchPlace | null
  onGo: (row: number, where?: Place['where']) => void
  /** The drafts that changes can be taken into. */
  drafts: readonly TakingDraft[]
  taking: Taking
}

/** Both sides in one scroll, row beside row or as one text. Only what is near the window is in the page. */
export function ComparisonTable(props: ComparisonTableProps) {
  const { comparison, view, headings, isUnified, sought, match, onGo, drafts, taking } = props
  const { t } = useTranslation()
  const scroller = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const [scrollMargin, setScrollMargin] = useState(0)
  useLayoutEffect(() => setScrollMargin(body.current?.offsetTop ?? 0), [isUnified])

  const { items, current, shown, pairs } = view
  const directions = useMemo(() => moveDirections(comparison.rows), [comparison])
  // Once for all rows: the table is drawn anew with every step of the scroll.
  const kinds = useMemo(() => comparison.rows.map((row) => kindInWords(row, t)), [comparison, t])
  const alike = useMemo(() => rowsByKind(comparison), [comparison])
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => `${isUnified} ${items[index]!.type} ${items[index]!.row}`,
    estimateSize: (index) => (items[index]!.type === 'row' ? ROW_HEIGHT : LINE_HEIGHT),
    overscan: 6,
    scrollMargin,
    scrollPaddingStart: scrollMargin,
  })

  const isCurrent = (item: ComparisonItem): boolean =>
    item.row === current?.row && item.type === (current.where === 'stood' ? 'departure' : 'row')
  useEffect(() => {
    if (current?.isQuiet) return
    const index = items.findIndex(isCurrent)
    if (index >= 0) virtualizer.scrollToIndex(index, { align: 'center' })
    // The current change is gone to once; folding or measuring rows later must not pull the reader back.
    // eslint-disable-next-line react/exhaustive-deps
  }, [current, isUnified])

  const height = virtualizer.getTotalSize()
  // The height stands for what has been measured: places change with it.
  const marks = useMemo(
    () =>
      items.flatMap((item, index): Mark[] => {
        if (item.type !== 'row' || item.change === null) return []
        const start = virtualizer.measurementsCache[index]?.start ?? 0
        const at = height === 0 ? 0 : (start - scrollMargin) / height
        return [{ row: item.row, at, tone: rowTone(comparison.rows[item.row]!.kind), label: kinds[item.row]! }]
      }),
    [items, height, scrollMargin, comparison, kinds, virtualizer],
  )
  const look = useMemo<RowLook>(
    () => ({
      showTypography: shown.has('typography'),
      marksWords: comparison.summary.mode === 'wording',
      sought,
    }),
    [shown, comparison, sought],
  )
  const columns = isUnified ? styles.unified : styles.columns
  const goBack = useCallback((at: number) => onGo(at, 'stood'), [onGo])
  const take = useMemo<TakeChoices | null>(
    () => (drafts.length > 0 ? { alike, drafts, taking } : null),
    [alike, drafts, taking],
  )
  const isChange = useMemo(() => new Set(view.changes), [view.changes])
  const cells = (at: number, where: Place['where']): ReactNode => (
    <ComparisonRowCells
      at={at}
      row={comparison.rows[at]!}
      comparison={comparison}
      look={look}
      isUnified={isUnified}
      direction={directions.get(at)}
      match={match?.row === at ? match.nth : null}
      onGoBack={where === 'stands' && isChange.has(at) ? goBack : null}
      take={where === 'stands' && canBeTaken(comparison, at) ? take : null}
    />
  )

  return (
    <div className={styles.frame}>
      {/* The keyboard scrolls it, so it must take the focus. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div ref={scroller} className={styles.scroller} role="region" aria-label={t('comparison.table')} tabIndex={0}>
        <div role="table" aria-label={t('comparison.table')} aria-rowcount={items.length + 1}>
          <TableHead headings={headings} isUnified={isUnified} />
          <div ref={body} role="rowgroup" className={styles.body} style={{ height }}>
            {virtualizer.getVirtualItems().map(({ index, key, start }) => {
              const item = items[index]!
              const isHere = isCurrent(item)
              const place = {
                ref: virtualizer.measureElement,
                'data-index': index,
                role: 'row',
                'aria-rowindex': index + 2,
                'aria-current': isHere ? ('true' as const) : undefined,
                style: { transform: `translateY(${start - scrollMargin}px)` },
              }
              const className = `${styles.item} ${isHere ? styles.current : ''}`
              if (item.type === 'row') {
                return (
                  <div {...place} key={key} className={`${className} ${columns}`}>
                    {cells(item.row, 'stands')}
                  </div>
                )
              }
              if (item.type === 'fold') {
                return (
                  <div {...place} key={key} className={className}>
                    <FoldLine fold={item} onToggle={() => view.toggleFold(item.row)} />
                  </div>
                )
              }
              const isOpen = pairs.has(item.row)
              return (
                <div {...place} key={key} className={`${className} ${isOpen ? columns : ''}`}>
                  <div role="cell" className={styles.across}>
                    <DepartureLine
                      row={comparison.rows[item.row]!}
                      comparison={comparison}
                      direction={directions.get(item.row)}
                      isOpen={isOpen}
                      onToggle={() => view.togglePair(item.row)}
                      onGo={() => onGo(item.row)}
                    />
                  </div>
                  {isOpen && cells(item.row, 'stood')}
                </div>
              )
            })}
          </div>
        </div>
      </div>
      <MarkStrip marks={marks} onGo={onGo} />
    </div>
  )
}
