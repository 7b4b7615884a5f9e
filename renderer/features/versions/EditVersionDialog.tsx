import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { VersionRecord } from '../../../shared/model/version'
import { orpc } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { queryClient } from '../../api/queryClient'
import { SaveDialog } from '../../ui/SaveDialog'
import { VersionFields } from './VersionFields'
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
  const submit = (): void => {
    if (name.trim()) update.mutate({ id: version.id, name: name.trim(), note: note.trim() || null })
  }
  return (
    <SaveDialog
      title={t('versions.editDialog.title')}
      size="narrow"
      saveLabel={t('versions.editDialog.save')}
      onSave={submit}
      canSave={name.trim() !== ''}
      isSaving={update.isPending}
      error={update.error && sentenceOf(t, update.error)}
      onClose={onClose}
    >
      {version.automatic && <p className={styles.explanation}>{t('versions.editDialog.automatic')}</p>}
      <VersionFields name={name} onName={setName} note={note} onNote={setNote} isAsked />
    </SaveDialog>
  )
}
