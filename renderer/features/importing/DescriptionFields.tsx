import { useTranslation } from 'react-i18next'
import type { DescribedText } from '../../../shared/model/text'
import { readDay } from '../../../shared/supporters/partialDates'
import { Choices } from '../../ui/Choices'
import { longDate } from '../../ui/dates'
import form from '../../ui/Form.module.css'
import { languageName } from '../../ui/languageName'
import { Select } from '../../ui/Select'
import { TextField } from '../../ui/TextField'
import type { ImportDraft } from './importDraft'

interface DescriptionFieldsProps {
  draft: ImportDraft
  texts: readonly DescribedText[]
  problems: ReadonlySet<string>
  onChange: (part: Partial<ImportDraft>) => void
}

const ALONE = '-'

/** The record of the text that is to be stored; a file that goes into a draft has none. */
export function DescriptionFields({ draft, texts, problems, onChange }: DescriptionFieldsProps) {
  const { t, i18n } = useTranslation()
  const adopted = readDay(draft.adoptedOn)
  const references = texts.filter(({ kind, language }) => kind === 'reference' && language !== draft.language)
  return (
    <>
      <TextField
        label={t('importing.textTitle')}
        value={draft.title}
        onChange={(title) => onChange({ title })}
        maxLength={500}
        error={problems.has('title') ? t('importing.titleMissing') : undefined}
      />
      <TextField
        label={t('importing.language')}
        description={languageName(draft.language, i18n.language)}
        value={draft.language}
        onChange={(language) => onChange({ language })}
        error={problems.has('language') ? t('importing.languageWrong') : undefined}
      />
      {draft.place !== 'draft' && (
        <>
          <Choices
            label={t('importing.wording')}
            direction="row"
            value={draft.wording}
            onChange={(wording) => onChange({ wording })}
            choices={[
              { value: 'official', label: t('importing.official') },
              { value: 'digest', label: t('importing.digest') },
            ]}
          />
          <div className={form.pair}>
            <TextField
              label={t('importing.adoptedOn')}
              description={adopted ? longDate(adopted, i18n.language) : t('importing.adoptedOnHint')}
              value={draft.adoptedOn}
              onChange={(adoptedOn) => onChange({ adoptedOn })}
              error={problems.has('adoptedOn') ? t('importing.adoptedOnWrong') : undefined}
            />
            <TextField
              label={t('importing.adoptedBy')}
              value={draft.adoptedBy}
              onChange={(adoptedBy) => onChange({ adoptedBy })}
              maxLength={300}
            />
          </div>
          <TextField
            label={t('importing.source')}
            description={t('importing.sourceHint')}
            value={draft.source}
            onChange={(source) => onChange({ source })}
            maxLength={1000}
          />
        </>
      )}
      {draft.place === 'reference' && references.length > 0 && (
        <Select
          label={t('importing.languageOf')}
          options={[
            { value: ALONE, label: t('importing.alone') },
            ...references.map((text) => ({
              value: text.id,
              label: text.shortTitle ?? text.title,
              lang: text.language,
              description: languageName(text.language, i18n.language),
            })),
          ]}
          value={draft.languageOf ?? ALONE}
          onChange={(chosen) => onChange({ languageOf: chosen === ALONE ? null : chosen })}
        />
      )}
    </>
  )
}
