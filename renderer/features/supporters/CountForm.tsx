import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  countQualifier,
  type CountQualifier,
  type ReportedCount,
  type SupporterCategory,
} from '../../../shared/model/supporter'
import type { TextId } from '../../../shared/model/text'
import { readPartialDate } from '../../../shared/supporters/partialDates'
import { Checkboxes } from '../../ui/Checkboxes'
import form from '../../ui/Form.module.css'
import { SaveDialog } from '../../ui/SaveDialog'
import { Select } from '../../ui/Select'
import { TextField } from '../../ui/TextField'
import { DateField } from './DateField'
import styles from './SupportersDialog.module.css'
import { useCategories } from './useCategories'
import type { SupportState } from './useSupport'

interface CountFormProps {
  textId: TextId
  /** Null for a new one. */
  count: ReportedCount | null
  support: SupportState
  onClose: () => void
}

/** A figure as somebody gave it: "over 300", not 301. */
export function CountForm({ textId, count, support, onClose }: CountFormProps) {
  const { t } = useTranslation()
  const [date, setDate] = useState(count?.on ?? '')
  const [qualifier, setQualifier] = useState<CountQualifier>(count?.qualifier ?? 'exactly')
  const [typed, setTyped] = useState(count ? String(count.number) : '')
  const [categories, setCategories] = useState<SupporterCategory[]>(count?.categories ?? [])
  const [source, setSource] = useState(count?.source ?? '')
  const [asked, setAsked] = useState(false)
  const on = readPartialDate(date)
  // "1 200" and "1,200" are how the number is written elsewhere.
  const digits = typed.replace(/[\s.,’']/gu, '')
  const number = /^\d{1,8}$/u.test(digits) ? Number(digits) : null

  const save = async (): Promise<void> => {
    setAsked(true)
    if (on === null || number === null || !source.trim()) return
    const details = { on, categories, qualifier, number, source }
    const changed = await support.change(async (supporters) => {
      if (count) await supporters.updateCount({ id: count.id, count: details })
      else await supporters.addCount({ textId, count: details })
      return null
    })
    if (changed) onClose()
  }

  return (
    <SaveDialog
      title={count ? t('supporters.counting.edit') : t('supporters.counting.add')}
      size="narrow"
      saveLabel={t('supporters.form.save')}
      onSave={() => void save()}
      isSaving={support.isChanging}
      error={support.error}
      onClose={onClose}
    >
      <p className={styles.told}>{t('supporters.counting.text')}</p>
      <DateField
        label={t('supporters.counting.on')}
        value={date}
        onChange={setDate}
        error={asked && on === null ? t('supporters.counting.onMissing') : undefined}
      />
      <div className={form.pair}>
        <Select
          label={t('supporters.counting.qualifier')}
          options={countQualifier.options.map((value) => ({ value, label: t(`supporters.counting.qualifiers.${value}`) }))}
          value={qualifier}
          onChange={setQualifier}
        />
        <TextField
          label={t('supporters.counting.number')}
          inputMode="numeric"
          value={typed}
          onChange={setTyped}
          maxLength={12}
          error={asked && number === null ? t('supporters.counting.numberWrong') : undefined}
        />
      </div>
      <div>
        <Checkboxes
          label={t('supporters.counting.categories')}
          choices={useCategories()}
          values={categories}
          onChange={setCategories}
        />
        <p className={styles.told}>{t('supporters.counting.categoriesHint')}</p>
      </div>
      <TextField
        label={t('supporters.counting.source')}
        value={source}
        onChange={setSource}
        maxLength={500}
        error={asked && !source.trim() ? t('supporters.counting.sourceMissing') : undefined}
      />
    </SaveDialog>
  )
}
