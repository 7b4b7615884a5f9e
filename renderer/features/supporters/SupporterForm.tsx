import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Supporter, SupporterCategory } from '../../../shared/model/supporter'
import type { TextId } from '../../../shared/model/text'
import { readPartialDate } from '../../../shared/supporters/partialDates'
import { findState, supporterKey } from '../../../shared/supporters/states'
import { SaveDialog } from '../../ui/SaveDialog'
import { Select } from '../../ui/Select'
import { TextField } from '../../ui/TextField'
import { DateField } from './DateField'
import { useCategories } from './useCategories'
import type { SupportState } from './useSupport'

interface SupporterFormProps {
  textId: TextId
  /** Null for a new one. */
  supporter: Supporter | null
  support: SupportState
  onClose: () => void
}

/** One supporter: who, since when, and until when. */
export function SupporterForm({ textId, supporter, support, onClose }: SupporterFormProps) {
  const { t } = useTranslation()
  const [name, setName] = useState(supporter?.name ?? '')
  const [chosen, setCategory] = useState<SupporterCategory | null>(supporter?.category ?? null)
  const [joined, setJoined] = useState(supporter?.joinedOn ?? '')
  const [withdrew, setWithdrew] = useState(supporter?.withdrawnOn ?? '')
  const [note, setNote] = useState(supporter?.note ?? '')
  const [asked, setAsked] = useState(false)
  const category = chosen ?? (findState(name) ? 'states' : null)
  const key = supporterKey(name)
  const known = support.supporters.find((one) => one.id !== supporter?.id && supporterKey(one.name) === key)
  const isDate = (typed: string): boolean => typed.trim() === '' || readPartialDate(typed) !== null
  const isWhole = name.trim() !== '' && !known && category !== null && isDate(joined) && isDate(withdrew)

  const save = async (): Promise<void> => {
    setAsked(true)
    if (!isWhole) return
    const details = {
      name,
      category,
      joinedOn: readPartialDate(joined),
      withdrawnOn: readPartialDate(withdrew),
      note: note.trim() || null,
    }
    const changed = await support.change(async (supporters) => {
      if (supporter) await supporters.update({ id: supporter.id, details })
      else await supporters.add({ textId, supporters: [details] })
      return null
    })
    if (changed) onClose()
  }
  const nameError = known ? t('supporters.form.nameKnown', { name: known.name }) : asked && !name.trim() ? t('supporters.form.nameMissing') : undefined
  const dateError = (typed: string): string | undefined => (asked && !isDate(typed) ? t('supporters.form.dateWrong') : undefined)

  return (
    <SaveDialog
      title={supporter ? t('supporters.form.edit') : t('supporters.form.add')}
      size="narrow"
      saveLabel={supporter ? t('supporters.form.save') : t('supporters.form.addOne')}
      onSave={() => void save()}
      canSave={category !== null && known === undefined}
      isSaving={support.isChanging}
      error={support.error}
      onClose={onClose}
    >
      <TextField label={t('supporters.form.name')} value={name} onChange={setName} maxLength={300} hasInitialFocus error={nameError} />
      <Select
        label={t('supporters.form.category')}
        placeholder={t('supporters.form.categoryMissing')}
        options={useCategories()}
        value={category}
        onChange={setCategory}
      />
      <DateField label={t('supporters.form.joinedOn')} value={joined} onChange={setJoined} error={dateError(joined)} />
      <DateField label={t('supporters.form.withdrawnOn')} value={withdrew} onChange={setWithdrew} error={dateError(withdrew)} />
      <TextField label={t('supporters.form.note')} lines="many" value={note} onChange={setNote} maxLength={500} />
    </SaveDialog>
  )
}
