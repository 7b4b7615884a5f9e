import { useTranslation } from 'react-i18next'
import type { TextView } from '../../../shared/model/bracket'
import type { Party } from '../../../shared/model/inline'
import { Select } from '../../ui/Select'

export interface ViewSelectProps {
  view: TextView
  parties: readonly Party[]
  onChange: (view: TextView) => void
}

/** How the draft is read: everything, without what is open, or as one delegation would have it. */
export function ViewSelect({ view, parties, onChange }: ViewSelectProps) {
  const { t } = useTranslation()
  const views: { value: string; view: TextView; label: string }[] = [
    { value: 'everything', view: 'everything', label: t('brackets.views.everything') },
    { value: 'without-brackets', view: 'without-brackets', label: t('brackets.views.withoutBrackets') },
    ...parties.map((party) => ({ value: `as ${party}`, view: { as: party }, label: t('brackets.views.as', { party }) })),
  ]
  return (
    <Select
      label={t('brackets.readAs')}
      options={views}
      value={typeof view === 'string' ? view : `as ${view.as}`}
      onChange={(value) => onChange(views.find((one) => one.value === value)?.view ?? 'everything')}
    />
  )
}
