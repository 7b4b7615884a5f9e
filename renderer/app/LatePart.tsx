import { Suspense, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ProgressBar } from '../ui/ProgressBar'
import styles from './Workspace.module.css'

/** A part of the window whose code may still be on its way. */
export function LatePart({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const waiting = (
    <div className={styles.waiting}>
      <ProgressBar label={t('common.loading')} />
    </div>
  )
  return <Suspense fallback={waiting}>{children}</Suspense>
}
