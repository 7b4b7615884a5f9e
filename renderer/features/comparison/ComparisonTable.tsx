import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Comparison } from '../../../shared/model/comparison'
import { ChangeCell } from './ChangeCell'
import { ClauseSide } from './ClauseSide'
import { ColumnHeading, type ColumnHeadingProps } from './ColumnHeading'
import styles from './ComparisonTable.module.css'
import { FoldLine } from './FoldLine'
import { MarkStrip, type Mark } from './MarkStrip'
import { moveDirections } from './moveDirections'
import { rowTone } from './rowTone'
import type { ComparisonView } from './useComparisonView'

// Before a row is measured: two lines of text with their padding, and a line that is folded.
const ROW_HEIGHT = 72
const FOLD_HEIGHT = 30

export interface ComparisonTableProps {
  comparison: Comparison
  view: ComparisonView
  headings: { left: ColumnHeadingProps; right: ColumnHeadingProps }
  onGo: (row: number) => void
}

/** Both sides in one scroll, row beside row. Only what is near the window is in the page. */
export function ComparisonTable({ comparison, view, headings, onGo }: ComparisonTableProps) {
  const { t } = useTranslation()
  const scroller = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const [scrollMargin, setScrollMargin] = useState(0)
  useLayoutEffect(() => setScrollMargin(body.current?.offsetTop ?? 0), [])

  const { items, current, shown } = view
  const directions = useMemo(() => moveDirections(comparison.rows), [comparison])
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => `${items[index]!.type} ${items[index]!.row}`,
    estimateSize: (index) => (items[index]!.type === 'fold' ? FOLD_HEIGHT : ROW_HEIGHT),
    overscan: 6,
    scrollMargin,
    scrollPaddingStart: scrollMargin,
  })

  const currentIndex = items.findIndex((item) => item.type === 'row' && item.row === current)
  useEffect(() => {
    if (currentIndex >= 0) virtualizer.scrollToIndex(currentIndex, { align: 'center' })
    // The current change is gone to once; folding or measuring rows later must not pull the reader back.
    // eslint-disable-next-line react/exhaustive-deps
  }, [current])

  const height = virtualizer.getTotalSize()
  const marks = items.flatMap((item, index): Mark[] => {
    if (item.type === 'fold' || item.change === null) return []
    const start = virtualizer.measurementsCache[index]?.start ?? 0
    const { kind, renumbered } = comparison.rows[item.row]!
    return [
      {
        row: item.row,
        at: height === 0 ? 0 : (start - scrollMargin) / height,
        tone: rowTone(kind),
        label: kind === 'unchanged' && renumbered ? t('comparison.renumbered') : t(`comparison.kind.${kind}`),
      },
    ]
  })

  return (
    <div className={styles.frame}>
      {/* The keyboard scrolls it, so it must take the focus. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div ref={scroller} className={styles.scroller} role="region" aria-label={t('comparison.table')} tabIndex={0}>
        <div role="table" aria-label={t('comparison.table')} aria-rowcount={items.length + 1}>
          <div role="rowgroup" className={styles.head}>
            <div role="row" aria-rowindex={1} className={styles.columns}>
              <ColumnHeading {...headings.left} />
              <div role="columnheader" className={styles.change}>
                <span className={styles.hidden}>{t('comparison.change')}</span>
              </div>
              <ColumnHeading {...headings.right} />
            </div>
          </div>
          <div ref={body} role="rowgroup" className={styles.body} style={{ height }}>
            {virtualizer.getVirtualItems().map(({ index, key, start }) => {
              const item = items[index]!
              const place = {
                ref: virtualizer.measureElement,
                'data-index': index,
                role: 'row',
                'aria-rowindex': index + 2,
                style: { transform: `translateY(${start - scrollMargin}px)` },
              }
              if (item.type === 'fold') {
                return (
                  <div {...place} key={key} className={styles.item}>
                    <FoldLine fold={item} onToggle={() => view.toggleFold(item.row)} />
                  </div>
                )
              }
              const row = comparison.rows[item.row]!
              const isCurrent = item.row === current
              return (
                <div
                  {...place}
                  key={key}
                  className={`${styles.item} ${styles.columns} ${isCurrent ? styles.current : ''}`}
                  aria-current={isCurrent ? 'true' : undefined}
                >
                  <div role="cell" className={styles.side} lang={comparison.left.language}>
                    <ClauseSide row={row} name="left" side={comparison.left} showTypography={shown.has('typography')} />
                  </div>
                  <div role="cell" className={styles.change}>
                    <ChangeCell row={row} comparison={comparison} direction={directions.get(item.row)} />
                  </div>
                  <div role="cell" className={styles.side} lang={comparison.right.language}>
                    <ClauseSide row={row} name="right" side={comparison.right} showTypography={shown.has('typography')} />
                  </div>
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
