import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sentenceOf } from '../../api/failure'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { ProgressBar } from '../../ui/ProgressBar'
import styles from './ReportPage.module.css'
import type { MadeReport } from './useReport'

// Most reports are there by then; a bar that only flashes would say nothing.
const SHOW_AFTER_MS = 200

/** How far a report is, what went wrong with it, or that it was stopped. */
export function ReportStatus({ made }: { made: MadeReport<unknown> }) {
  const { t } = useTranslation()
  const { error, isWorking, isStopped, progress, stop, again } = made
  const retry = (
    <Button size="small" onPress={again}>
      {t('report.again')}
    </Button>
  )
  if (error) {
    return (
      <Notice tone="error" actions={retry}>
        {sentenceOf(t, error)}
      </Notice>
    )
  }
  if (isStopped) return <Notice actions={retry}>{t('report.stopped')}</Notice>
  return isWorking && <Late progress={progress} stop={stop} />
}

function Late({ progress, stop }: { progress: number; stop: () => void }) {
  const { t } = useTranslation()
  const [isShown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SHOW_AFTER_MS)
    return () => clearTimeout(timer)
  }, [])
  if (!isShown) return null
  return (
    <div className={styles.working}>
      <ProgressBar label={t('report.working')} value={Math.round(progress * 100)} />
      <Button size="small" onPress={stop}>
        {t('report.stop')}
      </Button>
    </div>
  )
}
