import { useTranslation } from 'react-i18next'
import type { DescribedText } from '../../../shared/model/text'
import { Choices } from '../../ui/Choices'
import { longDate } from '../../ui/dates'
import { languageName } from '../../ui/languageName'
import { Notice } from '../../ui/Notice'
import { Select } from '../../ui/Select'
import { TextField } from '../../ui/TextField'
import { asNewer, type ImportDraft, type ImportPlace } from './importDraft'
import { formerName } from './formerName'

interface PlaceFieldsProps {
  draft: ImportDraft
  texts: readonly DescribedText[]
  problems: ReadonlySet<string>
  onChange: (draft: ImportDraft) => void
}

/** Where the file goes, and what becomes of the text it goes into. */
export function PlaceFields({ draft, texts, problems, onChange }: PlaceFieldsProps) {
  const { t, i18n } = useTranslation()
  const references = texts.filter(({ kind }) => kind === 'reference')
  const drafts = texts.filter(({ kind }) => kind === 'draft')
  const options = (among: readonly DescribedText[]) =>
    among.map((text) => ({
      value: text.id,
      label: text.shortTitle ?? text.title,
      lang: text.language,
      description: [
        languageName(text.language, i18n.language),
        ...(text.adoptedOn ? [longDate(text.adoptedOn, i18n.language)] : []),
        ...(text.wording === 'digest' ? [t('common.wording.digest')] : []),
      ].join(' · '),
    }))
  const choose = (place: ImportPlace): void => onChange({ ...draft, place, target: null })
  const chooseNewer = (id: string): void => {
    const of = references.find((text) => text.id === id)
    if (of) onChange(asNewer(draft, of, formerName(t, of, i18n.language)))
  }
  const places: readonly (readonly [ImportPlace, boolean])[] = [
    ['reference', true],
    ['draft', true],
    ['newer', references.length > 0],
    ['merge', drafts.length > 0],
  ]
  return (
    <>
      <Choices
        label={t('importing.storeAs')}
        value={draft.place}
        onChange={choose}
        choices={places.flatMap(([value, possible]) =>
          possible ? [{ value, label: t(`importing.place.${value}`), description: t(`importing.placeHint.${value}`) }] : [],
        )}
      />
      {draft.place === 'newer' && (
        <>
          <Select
            label={t('importing.newerOf')}
            placeholder={t('importing.chooseText')}
            options={options(references)}
            value={draft.target}
            onChange={chooseNewer}
          />
          {draft.target !== null && (
            <TextField
              label={t('importing.formerName')}
              description={t('importing.formerNameHint')}
              value={draft.formerName}
              onChange={(name) => onChange({ ...draft, formerName: name })}
              maxLength={120}
              error={problems.has('formerName') ? t('importing.formerNameMissing') : undefined}
            />
          )}
        </>
      )}
      {draft.place === 'merge' && (
        <>
          <Select
            label={t('importing.mergeInto')}
            placeholder={t('importing.chooseDraft')}
            options={options(drafts)}
            value={draft.target}
            onChange={(target) => onChange({ ...draft, target })}
          />
          <Choices
            label={t('importing.how')}
            value={draft.merging}
            onChange={(merging) => onChange({ ...draft, merging })}
            choices={[
              { value: 'take', label: t('importing.take'), description: t('importing.takeHint') },
              { value: 'replace', label: t('importing.replace'), description: t('importing.replaceHint') },
            ]}
          />
        </>
      )}
      {problems.has('target') && <Notice tone="error">{t('importing.targetMissing')}</Notice>}
    </>
  )
}
