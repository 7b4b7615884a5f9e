import { useTranslation } from 'react-i18next'
import type { TextView } from '../../../shared/model/bracket'
import { Choices } from '../../ui/Choices'
import form from '../../ui/Form.module.css'
import { Notice } from '../../ui/Notice'
import { Select } from '../../ui/Select'

interface ViewChoiceProps {
  view: TextView
  onChange: (view: TextView) => void
  /** Everybody whose proposals could be read as accepted. */
  parties: readonly string[]
  /** How many brackets have a note that could be written out. */
  notes: number
  withNotes: boolean
  onNotes: (withNotes: boolean) => void
}

/** Which reading of a bracketed text is exported. */
export function ViewChoice({ view, onChange, parties, notes, withNotes, onNotes }: ViewChoiceProps) {
  const { t } = useTranslation()
  const views: TextView[] = ['everything', 'without-brackets', ...parties.map((name) => ({ as: name }))]
  const label = (one: TextView) => {
    if (typeof one === 'object') return t('exporting.view.as', { name: one.as })
    return one === 'everything' ? t('exporting.view.everything') : t('exporting.view.withoutBrackets')
  }
  return (
    <div className={form.form}>
      <Select
        label={t('exporting.view.label')}
        options={views.map((one) => ({ value: JSON.stringify(one), label: label(one) }))}
        value={JSON.stringify(view)}
        onChange={(chosen) => onChange(views.find((one) => JSON.stringify(one) === chosen) ?? 'everything')}
      />
      {view !== 'everything' && <Notice>{t('exporting.view.announced')}</Notice>}
      {view === 'everything' && notes > 0 && (
        <Choices
          label={t('exporting.notes.label', { count: notes })}
          direction="row"
          value={withNotes ? 'written' : 'left'}
          onChange={(chosen) => onNotes(chosen === 'written')}
          choices={[
            { value: 'left', label: t('exporting.notes.left') },
            { value: 'written', label: t('exporting.notes.written') },
          ]}
        />
      )}
    </div>
  )
}
