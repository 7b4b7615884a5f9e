import { useTranslation } from 'react-i18next'
import { Choices } from '../../ui/Choices'
import { Notice } from '../../ui/Notice'

interface CommentsChoiceProps {
  count: number
  written: boolean
  onChange: (written: boolean) => void
}

/** Whether a Word file carries the comments; never unless it is asked to. */
export function CommentsChoice({ count, written, onChange }: CommentsChoiceProps) {
  const { t } = useTranslation()
  return (
    <>
      <Choices
        label={t('exporting.comments.label', { count })}
        direction="row"
        value={written ? 'written' : 'left'}
        onChange={(chosen) => onChange(chosen === 'written')}
        choices={[
          { value: 'left', label: t('exporting.comments.left') },
          { value: 'written', label: t('exporting.comments.written') },
        ]}
      />
      {written && <Notice tone="warning">{t('exporting.comments.named')}</Notice>}
    </>
  )
}
