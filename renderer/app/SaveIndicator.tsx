import { Circle, CircleAlert, CircleCheck, CircleDashed } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { failureSentence } from '../../shared/messages/translator'
import type { DraftStatus } from '../features/drafting/draftHandle'
import styles from './StatusBar.module.css'

/** Whether what was typed is on disk. Failures are announced; the coming and going of a save is not. */
export function SaveIndicator({ save }: { save: DraftStatus['save'] }) {
  const { t } = useTranslation()
  if (typeof save === 'object') {
    const sentence = save.unreachable ? t('common.unreachable') : failureSentence(t, save.failed)
    return (
      <span className={`${styles.save} ${styles.failed}`} role="alert">
        <CircleAlert size={12} aria-hidden />
        {t('common.save.failed', { sentence })}
      </span>
    )
  }
  const Icon = { saved: CircleCheck, saving: CircleDashed, unsaved: Circle }[save]
  return (
    <span className={styles.save} data-save={save}>
      <Icon size={12} aria-hidden />
      {t(`common.save.${save}`)}
    </span>
  )
}
