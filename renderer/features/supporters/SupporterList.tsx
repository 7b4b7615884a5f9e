import { useVirtualizer } from '@tanstack/react-virtual'
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { supporterCategory, type Supporter, type SupporterCategory } from '../../../shared/model/supporter'
import { countNow } from '../../../shared/supporters/countsOverTime'
import { Chip } from '../../ui/Chip'
import chips from '../../ui/Chip.module.css'
import { SearchField } from '../../ui/SearchField'
import list from './NameList.module.css'
import { shownSupporters } from './shownSupporters'
import { SupporterRow } from './SupporterRow'
import styles from './SupportersDialog.module.css'
import type { SupportState } from './useSupport'

/** A name on one line, before it is measured. */
const ROW_HEIGHT = 36

interface SupporterListProps {
  support: SupportState
  onEdit: (supporter: Supporter) => void
}

/** Names by category; only those in sight are drawn. */
export function SupporterList({ support, onEdit }: SupporterListProps) {
  const { t, i18n } = useTranslation()
  const { supporters } = support
  const [words, setWords] = useState('')
  const [category, setCategory] = useState<SupporterCategory | null>(null)
  const filtered = useDeferredValue(words)
  const counts = useMemo(() => countNow(supporters), [supporters])
  const rows = useMemo(
    () => shownSupporters(supporters, i18n.language, { words: filtered, category }),
    [supporters, i18n.language, filtered, category],
  )
  const scroller = useRef<HTMLDivElement>(null)
  // oxlint-disable-next-line react/incompatible-library -- a warning for the React Compiler, not used here
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
  })
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const found = rows.filter(({ row }) => row === 'supporter').length
  const number = new Intl.NumberFormat(i18n.language)
  const chip = (value: SupporterCategory | null, label: string, count: number) => (
    <Chip key={label} label={label} count={count} isPressed={category === value} onPress={() => setCategory(value)} />
  )
  return (
    <section className={styles.names} aria-label={t('supporters.names')}>
      <SearchField
        label={t('supporters.filter')}
        placeholder={t('supporters.filterPlaceholder')}
        value={words}
        onChange={setWords}
      />
      <div className={chips.chips} role="group" aria-label={t('supporters.categories')}>
        {chip(null, t('supporters.all'), total)}
        {supporterCategory.options
          .filter((one) => supporters.some((supporter) => supporter.category === one))
          .map((one) => chip(one, t(`supporters.category.${one}`), counts[one]))}
      </div>
      {filtered.trim() !== '' && (
        <p className={styles.told} role="status">
          {found > 0 ? t('supporters.filtered', { count: found }) : t('supporters.filteredNone')}
        </p>
      )}
      <div ref={scroller} className={list.scroll}>
        <ul className={list.rows} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const shown = rows[index]
            if (!shown) return null
            return (
              <li
                key={shown.row === 'category' ? shown.category : shown.supporter.id}
                ref={virtual.measureElement}
                data-index={index}
                className={list.row}
                style={{ transform: `translateY(${start}px)` }}
              >
                {shown.row === 'category' ? (
                  <h3 className={styles.category}>
                    {t(`supporters.category.${shown.category}`)}{' '}
                    <span className={styles.count}>{number.format(shown.count)}</span>
                  </h3>
                ) : (
                  <SupporterRow supporter={shown.supporter} support={support} onEdit={onEdit} />
                )}
              </li>
            )
          })}
        </ul>
      </div>
    </section>
  )
}
