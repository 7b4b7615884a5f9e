import { useTranslation } from 'react-i18next'
import { CHANGE_FILTERS, ONLY_FILTERS } from './changeFilters'
import styles from './FilterChips.module.css'
import type { ComparisonView } from './useComparisonView'

/** What is shown as a change, with how many there are of each, and what they can be narrowed to. */
export function FilterChips({ view }: { view: ComparisonView }) {
  const { t, i18n } = useTranslation()
  const number = new Intl.NumberFormat(i18n.language)
  const showing = CHANGE_FILTERS.filter((filter) => view.counts[filter] > 0)
  const narrowing = ONLY_FILTERS.filter((filter) => view.counts[filter] > 0 || view.only.has(filter))
  return (
    <div className={styles.groups}>
      <div className={styles.chips} role="group" aria-label={t('comparison.filters')}>
        {showing.map((filter) => (
          <button
            key={filter}
            type="button"
            className={styles.chip}
            aria-pressed={view.shown.has(filter)}
            // Narrowed to some kinds of substance, the rest does not count.
            disabled={view.only.size > 0}
            onClick={() => view.toggleFilter(filter)}
          >
            {t(`comparison.filter.${filter}`)} <span className={styles.count}>{number.format(view.counts[filter])}</span>
          </button>
        ))}
      </div>
      {narrowing.length > 0 && (
        <div className={styles.chips} role="group" aria-label={t('comparison.only')}>
          <span className={styles.only} aria-hidden>
            {t('comparison.only')}
          </span>
          {narrowing.map((filter) => (
            <button
              key={filter}
              type="button"
              className={`${styles.chip} ${styles.narrow}`}
              aria-pressed={view.only.has(filter)}
              onClick={() => view.toggleOnly(filter)}
            >
              {t(`comparison.onlyFilter.${filter}`)}{' '}
              <span className={styles.count}>{number.format(view.counts[filter])}</span>
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
