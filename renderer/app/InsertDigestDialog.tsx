import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import form from '../ui/Form.module.css'
import type { LanguageToInsert } from './openDialog'

interface InsertDigestDialogProps {
  language: LanguageToInsert
  onClose: () => void
  onConfirm: () => void
  /** Brings the official text in instead. */
  onImport: () => void
}

/** A digest's words are nobody's agreed language: they go into a draft only after this was said. */
export function InsertDigestDialog({ language, onClose, onConfirm, onImport }: InsertDigestDialogProps) {
  const { t } = useTranslation()
  return (
    <Dialog
      title={t('common.digestInsert.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button onPress={onImport}>{t('common.digestInsert.import')}</Button>
          <Button look="primary" onPress={onConfirm} hasInitialFocus>
            {t('common.digestInsert.confirm')}
          </Button>
        </>
      }
    >
      <div className={form.form}>
        <p>{t('common.digestInsert.text', { citation: language.citation })}</p>
        <p>{t('common.digestInsert.effect')}</p>
      </div>
    </Dialog>
  )
}
