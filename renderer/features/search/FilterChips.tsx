import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { SearchFilters } from '../../../shared/model/search'
import type { DescribedText } from '../../../shared/model/text'
import { Chip } from '../../ui/Chip'
import chipStyles from '../../ui/Chip.module.css'
import { longDate } from '../../ui/dates'
import { languageName } from '../../ui/languageName'
import styles from './SearchFilters.module.css'
import { withoutValue } from './withoutValue'

export interface FilterChipsProps {
  filters: SearchFilters
  texts: readonly DescribedText[]
  onChange: (filters: SearchFilters) => void
}

/** The filters that are on; each is taken away by its button. */
export function FilterChips({ filters, texts, onChange }: FilterChipsProps) {
  const { t } = useTranslation()
  const chips = useChips(filters, texts)
  if (chips.length === 0) return null
  return (
    <ul className={`${chipStyles.chips} ${styles.chips}`} aria-label={t('search.filters.active')}>
      {chips.map(({ filter, value, words }) => (
        <li key={`${filter}/${value}`}>
          <Chip
            label={words}
            spoken={t('search.filters.remove', { filter: words })}
            icon={<X size={12} aria-hidden />}
            onPress={() => onChange(withoutValue(filters, filter, value))}
          />
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <button type="button" className={styles.clearAll} onClick={() => onChange({})}>
            {t('search.filters.clear')}
          </button>
        </li>
      )}
    </ul>
  )
}

/** Every choice that is made, in words: "French", "mentions: civil society", "SDG 5", "since 12 November 2018". */
function useChips(filters: SearchFilters, texts: readonly DescribedText[]) {
  const { t, i18n } = useTranslation()
  const { textKind, adoptedFrom, adoptedTo } = filters
  const chip = (filter: keyof SearchFilters, value: string | number, words: string) => ({ filter, value, words })
  const nameOf = (id: string): string => {
    const text = texts.find((one) => one.id === id)
    return text ? `${text.shortTitle ?? text.title} (${text.language})` : id
  }
  return [
    ...(filters.texts ?? []).map((id) => chip('texts', id, nameOf(id))),
    ...(textKind ? [chip('textKind', textKind, t(`search.textKind.${textKind}`))] : []),
    ...(filters.languages ?? []).map((tag) => chip('languages', tag, languageName(tag, i18n.language))),
    ...(filters.kinds ?? []).map((kind) => chip('kinds', kind, t(`common.clauseKind.${kind}`))),
    ...(filters.mentions ?? []).map((actor) =>
      chip('mentions', actor, t('search.filters.mentioning', { actor: t(`search.actors.${actor}`) })),
    ),
    ...(filters.sdgs ?? []).map((number) => chip('sdgs', number, t('search.filters.sdg', { number }))),
    ...(adoptedFrom
      ? [chip('adoptedFrom', adoptedFrom, t('search.filters.since', { date: longDate(adoptedFrom, i18n.language) }))]
      : []),
    ...(adoptedTo ? [chip('adoptedTo', adoptedTo, t('search.filters.until', { date: longDate(adoptedTo, i18n.language) }))] : []),
  ]
}
