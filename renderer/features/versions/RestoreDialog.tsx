import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { VersionRecord } from '../../../shared/model/version'
import { client, windowId } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Notice } from '../../ui/Notice'
import { showToast } from '../../ui/toast'

export interface RestoreDialogProps {
  version: VersionRecord
  flush: () => Promise<void>
  onClose: () => void
}

/**
 * Says what restoring keeps before it is done; what was typed last is saved first. The open draft
 * learns of its new state by the core's event, as it does of any other change.
 */
export function RestoreDialog({ version, flush, onClose }: RestoreDialogProps) {
  const { t } = useTranslation()
  const restore = useMutation({
    mutationFn: async () => {
      await flush()
      return client.version.restore({ id: version.id, window: windowId })
    },
    onSuccess: () => {
      showToast(t('versions.restored', { name: version.name }))
      onClose()
    },
  })
  return (
    <Dialog
      title={t('versions.restoreDialog.title', { name: version.name })}
      size="narrow"
      isOpen
      isDismissable={!restore.isPending}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose} isDisabled={restore.isPending}>
            {t('common.cancel')}
          </Button>
          <Button look="primary" onPress={() => restore.mutate()} isDisabled={restore.isPending}>
            {t('versions.restoreDialog.confirm')}
          </Button>
        </>
      }
    >
      {restore.error && <Notice tone="error">{sentenceOf(t, restore.error)}</Notice>}
      <p>{t('versions.restoreDialog.text')}</p>
    </Dialog>
  )
}
