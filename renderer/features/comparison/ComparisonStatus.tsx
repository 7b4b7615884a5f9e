import { useEffect, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComparedSource } from '../../../shared/model/comparison'
import { failureOf, sentenceOf } from '../../api/failure'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { Notice } from '../../ui/Notice'
import { ProgressBar } from '../../ui/ProgressBar'
import styles from './ComparisonScreen.module.css'
import type { MadeComparison } from './useComparison'
import type { OpenedFiles } from './useOpenedFiles'

// Most comparisons are done by then; a bar that only flashes would say nothing.
const SHOW_AFTER_MS = 200

export interface ComparisonStatusProps {
  left: ComparedSource | null
  right: ComparedSource | null
  made: MadeComparison
  opened: OpenedFiles
}

/** What is being read or compared, what went wrong, or what is missing to begin. */
export function ComparisonStatus({ left, right, made, opened }: ComparisonStatusProps) {
  const { t } = useTranslation()
  const { comparison, error, isWorking, progress, isStopped, stop, again } = made
  const isGone = error !== null && failureOf(error).code === 'not_found' && [left, right].some((it) => it && 'opened' in it)
  return (
    <>
      {opened.opening !== null && <Message><ProgressBar label={t('comparison.opened.opening', { name: opened.opening })} /></Message>}
      {opened.error && <Message><Notice tone="error">{sentenceOf(t, opened.error)}</Notice></Message>}
      {error && (
        <Message>
          <Notice tone="error" actions={<Button size="small" onPress={again}>{t('comparison.again')}</Button>}>
            {isGone ? t('comparison.opened.gone') : sentenceOf(t, error)}
          </Notice>
        </Message>
      )}
      {isStopped && (
        <Message>
          <Notice actions={<Button size="small" onPress={again}>{t('comparison.again')}</Button>}>
            {t('comparison.stopped')}
          </Notice>
        </Message>
      )}
      {isWorking && (
        <Late key={String(comparison === undefined)}>
          <div className={styles.working}>
            <ProgressBar
              label={comparison ? t('comparison.outdated') : t('comparison.working')}
              value={Math.round(progress * 100)}
            />
            <Button size="small" onPress={stop}>
              {t('comparison.stop')}
            </Button>
          </div>
        </Late>
      )}
      {(!left || !right) && (
        <div className={styles.alone}>
          <EmptyState title={t('comparison.empty')}>{t('comparison.emptyText')}</EmptyState>
        </div>
      )}
    </>
  )
}

function Message({ children }: { children: ReactNode }) {
  return <div className={styles.message}>{children}</div>
}

function Late({ children }: { children: ReactNode }) {
  const [isShown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SHOW_AFTER_MS)
    return () => clearTimeout(timer)
  }, [])
  return isShown && children
}
