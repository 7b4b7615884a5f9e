import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextField } from '../../ui/TextField'

interface AuthorFieldProps {
  author: string | null
  onChange: (author: string) => void
}

/** The name beside one's comments; kept when the field is left. */
export function AuthorField({ author, onChange }: AuthorFieldProps) {
  const { t } = useTranslation()
  const [name, setName] = useState(author ?? '')
  return (
    <TextField
      label={t('settings.author')}
      description={t('settings.authorHint')}
      value={name}
      maxLength={120}
      onChange={setName}
      onBlur={() => {
        if (name.trim() !== (author ?? '')) onChange(name.trim())
      }}
    />
  )
}
