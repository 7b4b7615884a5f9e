import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Comparison, ComparisonRow } from '../../../shared/model/comparison'
import styles from './ChangeList.module.css'
import { changedWords } from './changedWords'
import { kindInWords } from './kindInWords'
import { rowLabels } from './rowLabels'
import { rowTone } from './rowTone'
import { substanceFacts } from './substanceFacts'

// Two lines with their padding, before it is measured.
const ENTRY_HEIGHT = 56

export interface ChangeListProps {
  comparison: Comparison
  changes: readonly number[]
  current: number | null
  onGo: (row: number) => void
}

/** Every change shown, to be read and jumped from: arrows choose, Enter goes there. */
export function ChangeList({ comparison, changes, current, onGo }: ChangeListProps) {
  const { t } = useTranslation()
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const [chosen, setChosen] = useState(() => Math.max(0, current === null ? 0 : changes.indexOf(current)))
  const virtualizer = useVirtualizer({
    count: changes.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ENTRY_HEIGHT,
    overscan: 8,
  })
  const active = Math.min(chosen, changes.length - 1)

  // Where one has gone by other ways, the list follows.
  useEffect(() => {
    const at = current === null ? -1 : changes.indexOf(current)
    if (at < 0) return
    setChosen(at)
    virtualizer.scrollToIndex(at)
    // eslint-disable-next-line react/exhaustive-deps
  }, [current])

  const onKeyDown = (event: KeyboardEvent): void => {
    const to = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: changes.length - 1 }[event.key]
    if (to !== undefined) {
      const next = Math.max(0, Math.min(changes.length - 1, to))
      setChosen(next)
      virtualizer.scrollToIndex(next)
    } else if (event.key === 'Enter' && changes[active] !== undefined) onGo(changes[active])
    else return
    event.preventDefault()
  }

  return (
    <aside className={styles.list} aria-label={t('comparison.list.title')}>
      <h2 className={styles.title}>{t('comparison.list.title')}</h2>
      {changes.length === 0 && <p className={styles.nothing}>{t('comparison.list.nothing')}</p>}
      <div
        ref={scroller}
        className={styles.scroller}
        role="listbox"
        // N, P, U and L keep their meaning here: the entries are not chosen by typing.
        data-letters
        tabIndex={0}
        aria-label={t('comparison.list.title')}
        aria-activedescendant={changes.length > 0 ? `${id}-${active}` : undefined}
        onKeyDown={onKeyDown}
      >
        <div role="presentation" className={styles.entries} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, key, start }) => {
            const at = changes[index]!
            return (
              // The list answers the keys for its entries.
              // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
              <div
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                id={`${id}-${index}`}
                role="option"
                aria-selected={at === current}
                aria-posinset={index + 1}
                aria-setsize={changes.length}
                className={`${styles.entry} ${index === active ? styles.active : ''}`}
                style={{ transform: `translateY(${start}px)` }}
                onClick={() => {
                  setChosen(index)
                  onGo(at)
                }}
              >
                <Entry row={comparison.rows[at]!} comparison={comparison} />
              </div>
            )
          })}
        </div>
      </div>
    </aside>
  )
}

function Entry({ row, comparison }: { row: ComparisonRow; comparison: Comparison }) {
  const { t } = useTranslation()
  const { from, to } = rowLabels(row, comparison)
  const label = from === to || !from || !to ? to || from : `${from} → ${to}`
  const facts = substanceFacts(row, t).map(({ word, direction }) =>
    direction === 'stronger' || direction === 'weaker' ? `${word}, ${t(`comparison.direction.${direction}`)}` : word,
  )
  return (
    <>
      <span className={styles.head}>
        {label && <span className={styles.label}>{label}</span>}
        <span className={styles.kind} data-tone={rowTone(row.kind)}>
          {kindInWords(row, t)}
        </span>
        <span className={styles.facts}>{facts.join(' · ')}</span>
      </span>
      <span className={styles.words} lang={comparison.right.language}>
        {changedWords(row, comparison, t)}
      </span>
    </>
  )
}
