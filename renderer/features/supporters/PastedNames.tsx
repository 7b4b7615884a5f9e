import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { SupporterCategory } from '../../../shared/model/supporter'
import { partialDateInWords } from '../../../shared/supporters/partialDates'
import { Badge } from '../../ui/Badge'
import { Select } from '../../ui/Select'
import type { PastedRow } from './pastedRows'
import list from './NameList.module.css'
import styles from './PasteNamesDialog.module.css'
import { useCategories } from './useCategories'

const ROW_HEIGHT = 40

interface PastedNamesProps {
  rows: readonly PastedRow[]
  chosen: ReadonlyMap<string, SupporterCategory>
  others: SupporterCategory | null
  onChoose: (key: string, category: SupporterCategory) => void
}

/** The names as they were read, each with the category it will have; only those in sight are drawn. */
export function PastedNames({ rows, chosen, others, onChoose }: PastedNamesProps) {
  const { t, i18n } = useTranslation()
  const scroller = useRef<HTMLDivElement>(null)
  // oxlint-disable-next-line react/incompatible-library -- a warning for the React Compiler, not used here
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
  })
  const categories = useCategories()
  return (
    // Rows that are all known hold no control: the keyboard must still be able to scroll them.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={scroller} className={list.scroll} tabIndex={0} role="group" aria-label={t('supporters.pasting.preview')}>
      <ol className={list.rows} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index]
          return (
            row && (
              <li
                key={index}
                ref={virtual.measureElement}
                data-index={index}
                className={`${list.row} ${styles.name}`}
                style={{ transform: `translateY(${start}px)` }}
                aria-setsize={rows.length}
                aria-posinset={index + 1}
              >
                <span className={`${list.words} ${row.known ? styles.known : ''}`}>
                  <span>{row.name}</span>
                  {row.note && <span className={styles.hint}>{row.note}</span>}
                </span>
                {row.joinedOn && <span className={styles.hint}>{partialDateInWords(row.joinedOn, i18n.language)}</span>}
                {row.known ? (
                  <Badge>{t('supporters.pasting.knownMark')}</Badge>
                ) : (
                  <span className={styles.select}>
                    <Select
                      label={t('supporters.pasting.categoryOf', { name: row.name })}
                      labelHidden
                      size="compact"
                      placeholder={t('supporters.pasting.undecided')}
                      options={categories}
                      value={chosen.get(row.key) ?? row.category ?? others}
                      onChange={(category) => onChoose(row.key, category)}
                    />
                  </span>
                )}
              </li>
            )
          )
        })}
      </ol>
    </div>
  )
}
