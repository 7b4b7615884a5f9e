import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { TextField } from '../../ui/TextField'

/** Asks in whose name Word shows the tracked changes; nobody's until the user says so. */
export function AuthorDialog({ onMake, onClose }: { onMake: (author: string) => void; onClose: () => void }) {
  const { t } = useTranslation()
  const [author, setAuthor] = useState('')
  return (
    <Dialog
      title={t('comparison.exporting.authorTitle')}
      size="narrow"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" onPress={() => onMake(author.trim())}>
            {t('comparison.exporting.make')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('comparison.exporting.author')}
        description={t('comparison.exporting.authorHint')}
        value={author}
        onChange={setAuthor}
        maxLength={100}
        hasInitialFocus
        onKeyDown={(event) => event.key === 'Enter' && onMake(author.trim())}
      />
    </Dialog>
  )
}
