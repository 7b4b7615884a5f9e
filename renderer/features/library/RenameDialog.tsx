import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DescribedText } from '../../../shared/model/text'
import { orpc } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { queryClient } from '../../api/queryClient'
import { SaveDialog } from '../../ui/SaveDialog'
import { TextField } from '../../ui/TextField'

export function RenameDialog({ text, onClose }: { text: DescribedText; onClose: () => void }) {
  const { t } = useTranslation()
  const [title, setTitle] = useState(text.title)
  const [shortTitle, setShortTitle] = useState(text.shortTitle ?? '')
  const describe = useMutation(
    orpc.text.describe.mutationOptions({
      onSuccess: () => {
        void queryClient.invalidateQueries({ queryKey: orpc.text.key() })
        onClose()
      },
    }),
  )
  const rename = (): void => {
    describe.mutate({ id: text.id, description: { title, shortTitle: shortTitle.trim() || null } })
  }
  return (
    <SaveDialog
      title={t('library.renameDialog.title')}
      size="narrow"
      saveLabel={t('library.renameDialog.save')}
      onSave={rename}
      canSave={title.trim() !== ''}
      isSaving={describe.isPending}
      error={describe.error && sentenceOf(t, describe.error)}
      onClose={onClose}
    >
      <TextField
        label={t('library.renameDialog.name')}
        value={title}
        onChange={setTitle}
        maxLength={500}
        hasInitialFocus
        error={title.trim() ? undefined : t('library.draftDialog.titleMissing')}
      />
      <TextField
        label={t('library.renameDialog.shortTitle')}
        description={t('library.renameDialog.shortTitleHint')}
        value={shortTitle}
        onChange={setShortTitle}
        maxLength={120}
      />
    </SaveDialog>
  )
}
