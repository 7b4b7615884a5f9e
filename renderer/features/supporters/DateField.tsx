import { useTranslation } from 'react-i18next'
import { partialDateInWords, readPartialDate } from '../../../shared/supporters/partialDates'
import { TextField } from '../../ui/TextField'

interface DateFieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  /** Shown instead of how the date is read. */
  error?: string | undefined
}

/** A date as one knows it, written as one likes; below it stands how it is read. */
export function DateField({ label, value, onChange, error }: DateFieldProps) {
  const { t, i18n } = useTranslation()
  const date = readPartialDate(value)
  return (
    <TextField
      label={label}
      description={date ? partialDateInWords(date, i18n.language) : t('supporters.form.dateHint')}
      value={value}
      onChange={onChange}
      maxLength={40}
      error={error}
    />
  )
}
