import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TextId } from '../../../shared/model/text'
import { client, orpc } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { queryClient } from '../../api/queryClient'
import { SaveDialog } from '../../ui/SaveDialog'
import { showToast } from '../../ui/toast'
import { VersionFields } from './VersionFields'
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
      <VersionFields
        name={name}
        onName={setName}
        note={note}
        onNote={setNote}
        isAsked={asked}
        placeholder={t('versions.saveDialog.namePlaceholder')}
      />
    </SaveDialog>
  )
}
