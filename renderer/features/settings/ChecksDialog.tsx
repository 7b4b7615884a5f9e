import { useTranslation } from 'react-i18next'
import { checkName } from '../../../shared/model/hint'
import { Button } from '../../ui/Button'
import { Checkboxes } from '../../ui/Checkboxes'
import { Dialog } from '../../ui/Dialog'
import form from '../../ui/Form.module.css'
import { Notice } from '../../ui/Notice'

export interface ChecksDialogProps {
  /** Names of the checks that are off. */
  off: readonly string[]
  error: string | null
  onChange: (off: string[]) => void
  onClose: () => void
}

/** Which checks are made while drafting; each choice applies as it is made. */
export function ChecksDialog({ off, error, onChange, onClose }: ChecksDialogProps) {
  const { t } = useTranslation()
  const names = checkName.options
  return (
    <Dialog
      title={t('checks.settingsTitle')}
      isOpen
      onClose={onClose}
      actions={
        <Button look="primary" onPress={onClose}>
          {t('common.close')}
        </Button>
      }
    >
      <div className={form.form}>
        {error && <Notice tone="error">{error}</Notice>}
        <Checkboxes
          label={t('checks.intro')}
          choices={names.map((value) => ({ value, label: t(`checks.names.${value}`), description: t(`checks.about.${value}`) }))}
          values={names.filter((name) => !off.includes(name))}
          // What this program does not know is not its to turn on.
          onChange={(on) => onChange([...off.filter((name) => !checkName.safeParse(name).success), ...names.filter((name) => !on.includes(name))])}
        />
      </div>
    </Dialog>
  )
}
