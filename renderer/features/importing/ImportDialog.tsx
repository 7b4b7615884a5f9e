import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LARGEST_IMPORT_BYTES } from '../../../shared/model/importing'
import type { TextId } from '../../../shared/model/text'
import { Failure } from '../../../shared/failure'
import { client, orpc } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { queryClient } from '../../api/queryClient'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { ProgressBar } from '../../ui/ProgressBar'
import { announce } from '../../ui/toast'
import { FileChooser } from './FileChooser'
import { draftImport, requestFrom, type ImportDraft } from './importDraft'
import styles from './ImportDialog.module.css'
import { ImportPreviewForm } from './ImportPreviewForm'

export interface ImportDialogProps {
  onClose: () => void
  onImported: (id: TextId) => void
}

const MEGABYTE = 1024 * 1024

/** From a file to a text in the library; nothing is stored before the clauses have been seen. */
export function ImportDialog({ onClose, onImported }: ImportDialogProps) {
  const { t } = useTranslation()
  const [draft, setDraft] = useState<ImportDraft | null>(null)
  const [asked, setAsked] = useState(false)

  const preview = useMutation({
    mutationFn: async (file: File) => {
      if (file.size > LARGEST_IMPORT_BYTES) {
        throw new Failure('file_too_large', { name: file.name, limit: LARGEST_IMPORT_BYTES / MEGABYTE })
      }
      return client.import.preview({ file })
    },
    onMutate: () => setDraft(null),
    onSuccess: (read) => setDraft(draftImport(read)),
  })
  const store = useMutation(
    orpc.import.store.mutationOptions({
      onSuccess: (record) => {
        void queryClient.invalidateQueries({ queryKey: orpc.text.list.key() })
        // The text opens in front of the eye; only the ear needs telling.
        announce(t('importing.stored', { title: record.title }))
        onImported(record.id)
      },
    }),
  )
  const submit = (): void => {
    setAsked(true)
    const request = draft && requestFrom(draft)
    if (request) store.mutate(request)
  }
  const error = store.error ?? preview.error

  return (
    <Dialog
      title={t('importing.title')}
      size={draft ? 'wide' : 'normal'}
      isOpen
      isDismissable={!store.isPending}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose} isDisabled={store.isPending}>
            {t('common.cancel')}
          </Button>
          {draft && (
            <Button look="primary" onPress={submit} isDisabled={store.isPending}>
              {t('importing.store')}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.body}>
        <FileChooser
          isCompact={draft !== null}
          error={error ? sentenceOf(t, error) : null}
          onFile={(file) => {
            store.reset()
            setAsked(false)
            preview.mutate(file)
          }}
        />
        {preview.isPending && (
          <ProgressBar label={t('importing.reading', { name: preview.variables.name })} />
        )}
        {store.isPending && <ProgressBar label={t('importing.storing')} />}
        {draft && <ImportPreviewForm draft={draft} onChange={setDraft} showErrors={asked} />}
      </div>
    </Dialog>
  )
}
