import { CircleAlert, CircleCheck, Info, TriangleAlert, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from './IconButton'
import styles from './Notice.module.css'

export type NoticeTone = 'information' | 'success' | 'warning' | 'error'

const ICONS = { information: Info, success: CircleCheck, warning: TriangleAlert, error: CircleAlert }

export interface NoticeProps {
  tone?: NoticeTone
  children: ReactNode
  actions?: ReactNode
  onDismiss?: (() => void) | undefined
}

/** A sentence where it concerns something: what happened, what was kept, what to do. Errors are announced. */
export function Notice({ tone = 'information', children, actions, onDismiss }: NoticeProps) {
  const { t } = useTranslation()
  const Icon = ICONS[tone]
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={tone === 'error' ? 'alert' : undefined}>
      <Icon size={16} className={styles.icon} aria-hidden />
      <div className={styles.text}>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
      {onDismiss && (
        <IconButton label={t('common.dismiss')} onPress={onDismiss}>
          <X size={14} aria-hidden />
        </IconButton>
      )}
    </div>
  )
}
