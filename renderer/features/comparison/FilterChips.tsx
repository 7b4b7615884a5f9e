import { useTranslation } from 'react-i18next'
import { CHANGE_FILTERS } from './changeFilters'
import styles from './FilterChips.module.css'
import type { ComparisonView } from './useComparisonView'

/** What is shown as a change, with how many there are of each. */
export function FilterChips({ view }: { view: ComparisonView }) {
  const { t, i18n } = useTranslation()
  const number = new Intl.NumberFormat(i18n.language)
  return (
    <div className={styles.chips} role="group" aria-label={t('comparison.filters')}>
      {CHANGE_FILTERS.map((filter) => (
        <button
          key={filter}
          type="button"
          className={styles.chip}
          aria-pressed={view.shown.has(filter)}
          onClick={() => view.toggleFilter(filter)}
        >
          {t(`comparison.filter.${filter}`)} <span className={styles.count}>{number.format(view.counts[filter])}</span>
        </button>
      ))}
    </div>
  )
}
