import { useVirtualizer } from '@tanstack/react-virtual'
import { Check } from 'lucide-react'
import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlannedReplacement } from '../../editor/finding/draftFinder'
import { isApple } from '../../ui/modifiers'
import { Spoken } from '../../ui/Spoken'
import styles from './ReplaceAllDialog.module.css'

interface ReplacementListProps {
  planned: readonly PlannedReplacement[]
  ticked: ReadonlySet<number>
  language: string
  onToggle: (index: number) => void
  onToggleAll: () => void
}

/** Two lines, before they are measured. */
const ROW_HEIGHT = 58

/** The replacements one below the other; only those in sight are drawn. Arrows choose, Space ticks. */
export function ReplacementList({ planned, ticked, language, onToggle, onToggleAll }: ReplacementListProps) {
  const { t } = useTranslation()
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState(0)
  // oxlint-disable-next-line react/incompatible-library -- a warning for the React Compiler, not used here
  const rows = useVirtualizer({
    count: planned.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
  })
  const toggle = (index: number): void => {
    if (planned[index] && !planned[index].obstacle) onToggle(index)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: planned.length - 1 }[event.key]
    if (to !== undefined) {
      const next = Math.max(0, Math.min(planned.length - 1, to))
      setActive(next)
      rows.scrollToIndex(next)
    } else if (event.key === ' ') toggle(active)
    else if ((isApple ? event.metaKey : event.ctrlKey) && event.key.toLowerCase() === 'a') onToggleAll()
    else return
    event.preventDefault()
  }
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="listbox"
      tabIndex={0}
      aria-multiselectable
      aria-label={t('finding.all.list')}
      aria-activedescendant={`${id}-${active}`}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className={styles.rows} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const replacement = planned[index]!
          return (
            // The list answers the keys for its entries.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
            <div
              key={key}
              ref={rows.measureElement}
              data-index={index}
              id={`${id}-${index}`}
              role="option"
              aria-selected={ticked.has(index)}
              aria-disabled={replacement.obstacle !== null}
              aria-posinset={index + 1}
              aria-setsize={planned.length}
              className={`${styles.row} ${index === active ? styles.active : ''}`}
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => {
                setActive(index)
                toggle(index)
              }}
            >
              <span className={styles.box} aria-hidden>
                {ticked.has(index) && <Check size={13} strokeWidth={3} />}
              </span>
              <span className={styles.label}>{replacement.label}</span>
              <span className={styles.words}>
                <Wording replacement={replacement} language={language} />
              </span>
            </div>
          )
        })}
      </div>
    </div>
  )
}

function Wording({ replacement, language }: { replacement: PlannedReplacement; language: string }) {
  const { t } = useTranslation()
  const { around, words, obstacle } = replacement
  if (obstacle) {
    return (
      <>
        <span lang={language}>
          {around.before}
          <mark className={styles.kept}>{around.found}</mark>
          {around.behind}
        </span>
        <span className={styles.why}>{t(`finding.kept.${obstacle}`)}</span>
      </>
    )
  }
  return (
    <span lang={language}>
      {around.before}
      <del className={styles.old}>{around.found}</del>
      <Spoken>
        {' '}
        {t('finding.all.becomes')} {words === '' && t('finding.all.nothingLeft')}
      </Spoken>
      {words !== '' && <ins className={styles.new}>{words}</ins>}
      {around.behind}
    </span>
  )
}
