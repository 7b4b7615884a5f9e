import { useTranslation } from 'react-i18next'
import { readDay } from '../../../shared/supporters/partialDates'
import { Choices } from '../../ui/Choices'
import { longDate } from '../../ui/dates'
import form from '../../ui/Form.module.css'
import { languageName } from '../../ui/languageName'
import { TextField } from '../../ui/TextField'
import type { RecordEdit } from './recordEdit'

interface RecordFieldsProps {
  edit: RecordEdit
  problems: ReadonlySet<keyof RecordEdit>
  onChange: (part: Partial<RecordEdit>) => void
}

/** The facts one cites a text by. */
export function RecordFields({ edit, problems, onChange }: RecordFieldsProps) {
  const { t, i18n } = useTranslation()
  const adopted = readDay(edit.adoptedOn)
  return (
    <section className={form.form} aria-label={t('references.record.facts')}>
      <TextField
        label={t('references.record.name')}
        value={edit.title}
        onChange={(title) => onChange({ title })}
        maxLength={500}
        hasInitialFocus
        error={problems.has('title') ? t('references.record.titleMissing') : undefined}
      />
      <div className={form.pair}>
        <TextField
          label={t('references.record.shortTitle')}
          description={t('references.record.shortTitleHint')}
          value={edit.shortTitle}
          onChange={(shortTitle) => onChange({ shortTitle })}
          maxLength={120}
        />
        <TextField
          label={t('references.record.language')}
          description={languageName(edit.language, i18n.language)}
          value={edit.language}
          onChange={(language) => onChange({ language })}
          error={problems.has('language') ? t('references.record.languageWrong') : undefined}
        />
      </div>
      <div className={form.pair}>
        <TextField
          label={t('references.record.adoptedOn')}
          description={adopted ? longDate(adopted, i18n.language) : t('references.record.adoptedOnHint')}
          value={edit.adoptedOn}
          onChange={(adoptedOn) => onChange({ adoptedOn })}
          error={problems.has('adoptedOn') ? t('references.record.adoptedOnWrong') : undefined}
        />
        <TextField
          label={t('references.record.adoptedBy')}
          value={edit.adoptedBy}
          onChange={(adoptedBy) => onChange({ adoptedBy })}
          maxLength={300}
        />
      </div>
      <TextField
        label={t('references.record.source')}
        value={edit.source}
        onChange={(source) => onChange({ source })}
        maxLength={1000}
      />
      <TextField
        label={t('references.record.licence')}
        value={edit.licence}
        onChange={(licence) => onChange({ licence })}
        maxLength={500}
      />
      <TextField
        label={t('references.record.note')}
        lines="many"
        value={edit.note}
        onChange={(note) => onChange({ note })}
        maxLength={2000}
      />
      <Choices
        label={t('references.record.wording')}
        direction="row"
        value={edit.wording}
        onChange={(wording) => onChange({ wording })}
        choices={[
          { value: 'official', label: t('references.record.official') },
          { value: 'digest', label: t('references.record.digest') },
        ]}
      />
    </section>
  )
}
