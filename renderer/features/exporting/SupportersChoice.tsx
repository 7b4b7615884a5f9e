import { useTranslation } from 'react-i18next'
import type { ExportCheck } from '../../../shared/model/exporting'
import { Choices } from '../../ui/Choices'
import { Notice } from '../../ui/Notice'

interface SupportersChoiceProps {
  check: Pick<ExportCheck, 'supporters' | 'withdrawn'>
  listed: boolean
  onChange: (listed: boolean) => void
}

/** Whether the file lists who supports the text. */
export function SupportersChoice({ check, listed, onChange }: SupportersChoiceProps) {
  const { t } = useTranslation()
  return (
    <>
      <Choices
        label={t('exporting.supporters.label', { count: check.supporters })}
        direction="row"
        value={listed ? 'listed' : 'left'}
        onChange={(chosen) => onChange(chosen === 'listed')}
        choices={[
          { value: 'left', label: t('exporting.supporters.left') },
          { value: 'listed', label: t('exporting.supporters.listed') },
        ]}
      />
      {listed && check.withdrawn > 0 && <Notice>{t('exporting.supporters.withdrawn', { count: check.withdrawn })}</Notice>}
    </>
  )
}
