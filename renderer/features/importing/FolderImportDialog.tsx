import { useTranslation } from 'react-i18next'
import type { TextId, TextKind } from '../../../shared/model/text'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { FolderImportForm } from './FolderImportForm'
import { useFolderImport } from './useFolderImport'

interface FolderImportDialogProps {
  files: readonly File[]
  others: number
  kind: TextKind
  onKind: (kind: TextKind) => void
  onClose: () => void
  onOpen: (id: TextId) => void
}

/** Several files at once: started when the user has seen which, stopped between two of them. */
export function FolderImportDialog({ files, others, kind, onKind, onClose, onOpen }: FolderImportDialogProps) {
  const { t } = useTranslation()
  const work = useFolderImport(files)
  return (
    <Dialog
      title={t('importing.folder.title', { count: files.length })}
      isOpen
      isDismissable={work.state !== 'running'}
      onClose={onClose}
      actions={
        work.state === 'running' ? (
          <Button onPress={work.stop}>{t('importing.folder.stop')}</Button>
        ) : (
          <>
            <Button onPress={onClose}>{t(work.state === 'done' ? 'common.close' : 'common.cancel')}</Button>
            {work.state === 'ready' && (
              <Button look="primary" hasInitialFocus isDisabled={files.length === 0} onPress={() => work.start(kind)}>
                {t('importing.folder.start', { count: files.length })}
              </Button>
            )}
          </>
        )
      }
    >
      <FolderImportForm files={files} others={others} work={work} kind={kind} onKind={onKind} onOpen={onOpen} />
    </Dialog>
  )
}
