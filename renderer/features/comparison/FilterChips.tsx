import { useTranslation } from 'react-i18next'
import { Chip } from '../../ui/Chip'
import chips from '../../ui/Chip.module.css'
import { CHANGE_FILTERS, ONLY_FILTERS } from './changeFilters'
import styles from './FilterChips.module.css'
import type { ComparisonView } from './useComparisonView'

/** What is shown as a change, with how many there are of each, and what they can be narrowed to. */
export function FilterChips({ view }: { view: ComparisonView }) {
  const { t } = useTranslation()
  const showing = CHANGE_FILTERS.filter((filter) => view.counts[filter] > 0)
  const narrowing = ONLY_FILTERS.filter((filter) => view.counts[filter] > 0 || view.only.has(filter))
  return (
    <div className={styles.groups}>
      <div className={chips.chips} role="group" aria-label={t('comparison.filters')}>
        {showing.map((filter) => (
          <Chip
            key={filter}
            label={t(`comparison.filter.${filter}`)}
            count={view.counts[filter]}
            does="show"
            isPressed={view.shown.has(filter)}
            // Narrowed to some kinds of substance, the rest does not count.
            isDisabled={view.only.size > 0}
            onPress={() => view.toggleFilter(filter)}
          />
        ))}
      </div>
      {narrowing.length > 0 && (
        <div className={chips.chips} role="group" aria-label={t('comparison.only')}>
          <span className={styles.only} aria-hidden>
            {t('comparison.only')}
          </span>
          {narrowing.map((filter) => (
            <Chip
              key={filter}
              label={t(`comparison.onlyFilter.${filter}`)}
              count={view.counts[filter]}
              isPressed={view.only.has(filter)}
              onPress={() => view.toggleOnly(filter)}
            />
          ))}
        </div>
      )}
    </div>
  )
}
