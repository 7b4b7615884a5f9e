import { useTranslation } from 'react-i18next'
import { TextField } from '../../ui/TextField'

interface VersionFieldsProps {
  name: string
  onName: (name: string) => void
  note: string
  onNote: (note: string) => void
  /** Whether a missing name is said already. */
  isAsked: boolean
  /** An example of a name. */
  placeholder?: string
}

/** What a version is called, and what is to be remembered about it. */
export function VersionFields({ name, onName, note, onNote, isAsked, placeholder }: VersionFieldsProps) {
  const { t } = useTranslation()
  return (
    <>
      <TextField
        label={t('versions.saveDialog.name')}
        placeholder={placeholder}
        value={name}
        onChange={onName}
        maxLength={120}
        hasInitialFocus
        error={isAsked && !name.trim() ? t('versions.saveDialog.nameMissing') : undefined}
      />
      <TextField
        label={t('versions.saveDialog.note')}
        description={t('versions.saveDialog.noteHint')}
        lines="many"
        value={note}
        onChange={onNote}
        maxLength={2000}
      />
    </>
  )
}
