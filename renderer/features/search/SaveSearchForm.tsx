import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/TextField'
import styles from './SearchFilters.module.css'

export interface SaveSearchFormProps {
  suggested: string
  onSave: (name: string) => void
  onCancel: () => void
}

/** Asks for the name a search is kept under. */
export function SaveSearchForm({ suggested, onSave, onCancel }: SaveSearchFormProps) {
  const { t } = useTranslation()
  const [name, setName] = useState(suggested)
  return (
    <form
      className={styles.saving}
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim()) onSave(name.trim())
      }}
    >
      <TextField
        label={t('search.saved.name')}
        value={name}
        onChange={setName}
        onKeyDown={(event) => (event.key === 'Escape' ? onCancel() : event.continuePropagation())}
        maxLength={80}
        hasInitialFocus
      />
      <div className={styles.savingActions}>
        <Button size="small" look="quiet" onPress={onCancel}>
          {t('common.cancel')}
        </Button>
        <Button size="small" look="primary" type="submit" isDisabled={!name.trim()}>
          {t('search.saved.save')}
        </Button>
      </div>
    </form>
  )
}
