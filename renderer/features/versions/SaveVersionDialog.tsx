import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TextId } from '../../../shared/model/text'
import { client, orpc } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { queryClient } from '../../api/queryClient'
import { SaveDialog } from '../../ui/SaveDialog'
import { TextField } from '../../ui/TextField'
import { showToast } from '../../ui/toast'
import styles from './VersionsPanel.module.css'

export interface SaveVersionDialogProps {
  textId: TextId
  /** Sends what was typed and not yet saved, so that the version has it. */
  flush: () => Promise<void>
  onClose: () => void
}

export function SaveVersionDialog({ textId, flush, onClose }: SaveVersionDialogProps) {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const [note, setNote] = useState('')
  const [asked, setAsked] = useState(false)
  const save = useMutation({
    mutationFn: async () => {
      await flush()
      return client.version.save({ textId, name: name.trim(), note: note.trim() || null })
    },
    onSuccess: (version) => {
      void queryClient.invalidateQueries({ queryKey: orpc.version.list.key({ input: { textId } }) })
      showToast(t('versions.saved', { name: version.name }))
      onClose()
    },
  })
  const submit = (): void => {
    setAsked(true)
    if (name.trim()) save.mutate()
  }
  return (
    <SaveDialog
      title={t('versions.saveDialog.title')}
      size="narrow"
      saveLabel={t('versions.save')}
      onSave={submit}
      isSaving={save.isPending}
      error={save.error && sentenceOf(t, save.error)}
      onClose={onClose}
    >
      <p className={styles.explanation}>{t('versions.saveDialog.explanation')}</p>
      <TextField
        label={t('versions.saveDialog.name')}
        placeholder={t('versions.saveDialog.namePlaceholder')}
        value={name}
        onChange={setName}
        maxLength={120}
        hasInitialFocus
        error={asked && !name.trim() ? t('versions.saveDialog.nameMissing') : undefined}
      />
      <TextField
        label={t('versions.saveDialog.note')}
        description={t('versions.saveDialog.noteHint')}
        lines="many"
        value={note}
        onChange={setNote}
        maxLength={2000}
      />
    </SaveDialog>
  )
}
