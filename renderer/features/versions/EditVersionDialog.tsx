import { useMutation } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { VersionRecord } from '../../../shared/model/version'
import { orpc } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { queryClient } from '../../api/queryClient'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import form from '../../ui/Form.module.css'
import { Notice } from '../../ui/Notice'
import { TextField } from '../../ui/TextField'
import styles from './VersionsPanel.module.css'

/** A version's name and note, which may be given or changed later; its clauses never are. */
export function EditVersionDialog({ version, onClose }: { version: VersionRecord; onClose: () => void }) {
  const { t } = useTranslation()
  const [name, setName] = useState(version.name)
  const [note, setNote] = useState(version.note ?? '')
  const update = useMutation(
    orpc.version.update.mutationOptions({
      onSuccess: () => {
        void queryClient.invalidateQueries({ queryKey: orpc.version.key() })
        onClose()
      },
    }),
  )
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    if (name.trim()) update.mutate({ id: version.id, name: name.trim(), note: note.trim() || null })
  }
  return (
    <Dialog
      title={t('versions.editDialog.title')}
      size="narrow"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" type="submit" form="edit-version" isDisabled={!name.trim() || update.isPending}>
            {t('versions.editDialog.save')}
          </Button>
        </>
      }
    >
      <form id="edit-version" className={form.form} onSubmit={submit}>
        {version.automatic && <p className={styles.explanation}>{t('versions.editDialog.automatic')}</p>}
        {update.error && <Notice tone="error">{sentenceOf(t, update.error)}</Notice>}
        <TextField
          label={t('versions.saveDialog.name')}
          value={name}
          onChange={setName}
          maxLength={120}
          hasInitialFocus
          error={name.trim() ? undefined : t('versions.saveDialog.nameMissing')}
        />
        <TextField
          label={t('versions.saveDialog.note')}
          description={t('versions.saveDialog.noteHint')}
          lines="many"
          value={note}
          onChange={setNote}
          maxLength={2000}
        />
      </form>
    </Dialog>
  )
}
