import { useMutation } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { TextRecord } from '../../../shared/model/text'
import { orpc } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { queryClient } from '../../api/queryClient'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import form from '../../ui/Form.module.css'
import { Notice } from '../../ui/Notice'
import { TextField } from '../../ui/TextField'

export function RenameDialog({ text, onClose }: { text: TextRecord; onClose: () => void }) {
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
  const rename = (event: SubmitEvent): void => {
    event.preventDefault()
    if (!title.trim()) return
    describe.mutate({ id: text.id, description: { title, shortTitle: shortTitle.trim() || null } })
  }
  return (
    <Dialog
      title={t('library.renameDialog.title')}
      size="narrow"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" type="submit" form="rename" isDisabled={!title.trim() || describe.isPending}>
            {t('library.renameDialog.save')}
          </Button>
        </>
      }
    >
      <form id="rename" className={form.form} onSubmit={rename}>
        {describe.error && <Notice tone="error">{sentenceOf(t, describe.error)}</Notice>}
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
      </form>
    </Dialog>
  )
}
