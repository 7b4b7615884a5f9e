import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SHIPPED_SCALES } from '../../../shared/language/verbScales'
import { interfaceLanguage, type InterfaceLanguage } from '../../../shared/model/settings'
import type { VerbScale, VerbScales } from '../../../shared/model/comparison'
import { Button } from '../../ui/Button'
import { Choices } from '../../ui/Choices'
import { Dialog } from '../../ui/Dialog'
import form from '../../ui/Form.module.css'
import { Notice } from '../../ui/Notice'
import styles from './SettingsDialog.module.css'
import { VerbField } from './VerbField'

export interface VerbScalesDialogProps {
  /** The user's own; a language that is not here takes the shipped one. */
  scales: VerbScales
  error: string | null
  onChange: (scales: VerbScales) => void
  onClose: () => void
}

/** The verbs of commitment by strength, language by language; each list is kept as it is left. */
export function VerbScalesDialog({ scales, error, onChange, onClose }: VerbScalesDialogProps) {
  const { t, i18n } = useTranslation()
  const [language, setLanguage] = useState<InterfaceLanguage>(i18n.language === 'fr' ? 'fr' : 'en')
  const own = scales[language]
  const scale: VerbScale = own ?? SHIPPED_SCALES[language] ?? []
  const reset = (): void => {
    const { [language]: _own, ...others } = scales
    onChange(others)
  }
  return (
    <Dialog
      title={t('settings.scalesTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={reset} isDisabled={!own}>
            {t('settings.scalesReset')}
          </Button>
          <Button look="primary" onPress={onClose}>
            {t('common.close')}
          </Button>
        </>
      }
    >
      <div className={form.form}>
        {error && <Notice tone="error">{error}</Notice>}
        <p className={styles.hint}>{t('settings.scalesText')}</p>
        <Choices
          label={t('settings.scalesLanguage')}
          direction="row"
          value={language}
          onChange={setLanguage}
          choices={interfaceLanguage.options.map((value) => ({ value, label: t(`settings.languages.${value}`) }))}
          description={<p className={styles.hint}>{own ? t('settings.scalesOwn') : t('settings.scalesKept')}</p>}
        />
        {scale.map(({ strength, verbs }, at) => (
          <VerbField
            key={`${language} ${strength} ${verbs.join()}`}
            label={t('settings.strength', { strength })}
            language={language}
            verbs={verbs}
            onLeave={(next) =>
              onChange({ ...scales, [language]: scale.map((one, other) => (other === at ? { ...one, verbs: next } : one)) })
            }
          />
        ))}
      </div>
    </Dialog>
  )
}
