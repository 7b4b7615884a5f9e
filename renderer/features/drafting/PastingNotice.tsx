import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import type { Pasting } from '../../editor/clipboard/pasting'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { ProgressBar } from '../../ui/ProgressBar'
import styles from './DraftingPage.module.css'

/** How far something long being pasted is read, with a way to stop it; or that it was too long. */
export function PastingNotice({ pasting }: { pasting: Pasting }) {
  const { t } = useTranslation()
  const progress = useSyncExternalStore(pasting.subscribe, pasting.progress)
  const refused = useSyncExternalStore(pasting.subscribe, pasting.refused)
  return (
    <div className={styles.pasting} role="status">
      {progress !== null && (
        <Notice
          actions={
            <Button size="small" onPress={pasting.stop}>
              {t('drafting.stopPasting')}
            </Button>
          }
        >
          <ProgressBar label={t('drafting.pasting')} value={Math.round(progress * 100)} />
        </Notice>
      )}
      {progress === null && refused && (
        <Notice tone="error" onDismiss={pasting.dismiss}>
          {t('drafting.pasteTooLong')}
        </Notice>
      )}
    </div>
  )
}
