import { useId, type ReactNode, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './Button'
import { Dialog, type DialogProps } from './Dialog'
import form from './Form.module.css'
import { Notice } from './Notice'

export interface SaveDialogProps extends Pick<DialogProps, 'title' | 'size' | 'onClose' | 'children'> {
  saveLabel: string
  /** Asked for by the button, or by Enter in a field. */
  onSave: () => void
  /** False while there is nothing to save, or nothing that can be. */
  canSave?: boolean
  /** While it is being saved, the dialog is not left by accident. */
  isSaving?: boolean
  /** Why it could not be saved, in a sentence. */
  error?: ReactNode
}

/** A dialog in which something is written down: its fields, what was wrong with them, and Cancel beside the button that saves. */
export function SaveDialog(props: SaveDialogProps) {
  const { saveLabel, onSave, canSave = true, isSaving = false, error, onClose, children, ...rest } = props
  const { t } = useTranslation()
  const formId = useId()
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    if (canSave && !isSaving) onSave()
  }
  return (
    <Dialog
      {...rest}
      isOpen
      isDismissable={!isSaving}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose} isDisabled={isSaving}>
            {t('common.cancel')}
          </Button>
          <Button look="primary" type="submit" form={formId} isDisabled={!canSave || isSaving}>
            {saveLabel}
          </Button>
        </>
      }
    >
      <form id={formId} className={form.form} onSubmit={submit}>
        {error && <Notice tone="error">{error}</Notice>}
        {children}
      </form>
    </Dialog>
  )
}
