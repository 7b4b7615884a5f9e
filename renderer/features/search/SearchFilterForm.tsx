import { useTranslation } from 'react-i18next'
import { ACTORS } from '../../../shared/language/actors'
import { clauseKind } from '../../../shared/model/clause'
import type { SearchFilters } from '../../../shared/model/search'
import { isoDate, textKind, type DescribedText } from '../../../shared/model/text'
import { languageName } from '../../ui/languageName'
import { Select, type SelectOption } from '../../ui/Select'
import { TextField } from '../../ui/TextField'
import styles from './SearchFilters.module.css'

export interface SearchFilterFormProps {
  filters: SearchFilters
  texts: readonly DescribedText[]
  onChange: (filters: SearchFilters) => void
}

const GOALS = Array.from({ length: 17 }, (_, index) => String(index + 1))

/** What narrows a search. Choosing adds; what is chosen stands below, to be taken away. */
export function SearchFilterForm({ filters, texts, onChange }: SearchFilterFormProps) {
  const { t, i18n } = useTranslation()
  const change = (changed: Partial<SearchFilters>): void => onChange({ ...filters, ...changed })
  const languages = [...new Set(texts.map(({ language }) => language.split('-', 1)[0]!))]
  return (
    <div className={styles.form}>
      <div className={styles.wide}>
        <Adding
          label={t('search.filters.text')}
          chosen={filters.texts}
          options={texts.map((text) => ({
            value: text.id,
            label: text.shortTitle ?? text.title,
            lang: text.language,
            description: languageName(text.language, i18n.language),
          }))}
          onAdd={(id) => change({ texts: [...(filters.texts ?? []), id] })}
        />
      </div>
      <Adding
        label={t('search.filters.language')}
        chosen={filters.languages}
        options={languages.map((language) => ({ value: language, label: languageName(language, i18n.language) }))}
        onAdd={(language) => change({ languages: [...(filters.languages ?? []), language] })}
      />
      <Adding
        label={t('search.filters.textKind')}
        chosen={filters.textKind && [filters.textKind]}
        options={textKind.options.map((kind) => ({ value: kind, label: t(`search.textKind.${kind}`) }))}
        onAdd={(kind) => change({ textKind: kind })}
      />
      <Adding
        label={t('search.filters.kind')}
        chosen={filters.kinds}
        options={clauseKind.options.map((kind) => ({ value: kind, label: t(`common.clauseKind.${kind}`) }))}
        onAdd={(kind) => change({ kinds: [...(filters.kinds ?? []), kind] })}
      />
      <Adding
        label={t('search.filters.mentions')}
        chosen={filters.mentions}
        options={ACTORS.map((actor) => ({ value: actor, label: t(`search.actors.${actor}`) }))}
        onAdd={(actor) => change({ mentions: [...(filters.mentions ?? []), actor] })}
      />
      <div className={styles.wide}>
        <Adding
          label={t('search.filters.goal')}
          chosen={filters.sdgs?.map(String)}
          options={GOALS.map((number) => ({ value: number, label: t('search.filters.sdg', { number }) }))}
          onAdd={(number) => change({ sdgs: [...(filters.sdgs ?? []), Number(number)] })}
        />
      </div>
      <DateField label={t('search.filters.from')} value={filters.adoptedFrom} onChange={(date) => change({ adoptedFrom: date })} />
      <DateField label={t('search.filters.to')} value={filters.adoptedTo} onChange={(date) => change({ adoptedTo: date })} />
    </div>
  )
}

interface AddingProps<Value extends string> {
  label: string
  options: readonly SelectOption<Value>[]
  chosen: readonly string[] | undefined
  onAdd: (value: Value) => void
}

function Adding<Value extends string>({ label, options, chosen = [], onAdd }: AddingProps<Value>) {
  const { t } = useTranslation()
  const left = options.filter(({ value }) => !chosen.includes(value))
  return (
    <Select
      label={label}
      size="compact"
      placeholder={chosen.length > 0 ? t('search.filters.another') : t('search.filters.any')}
      options={left}
      value={null}
      onChange={onAdd}
      isDisabled={left.length === 0}
    />
  )
}

interface DateFieldProps {
  label: string
  value: string | undefined
  onChange: (date: string | undefined) => void
}

/** A day; half a date is none. */
function DateField({ label, value, onChange }: DateFieldProps) {
  return (
    <TextField
      label={label}
      type="date"
      value={value ?? ''}
      onChange={(typed) => onChange(isoDate.safeParse(typed).success ? typed : undefined)}
    />
  )
}
