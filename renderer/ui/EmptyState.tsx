import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

export interface EmptyStateProps {
  title: string
  /** page: it is all there is in the window's main column, and heads it. */
  size?: 'panel' | 'page'
  children?: ReactNode
  actions?: ReactNode
}

/** Says why there is nothing here and what to do about it. */
export function EmptyState({ title, size = 'panel', children, actions }: EmptyStateProps) {
  return (
    <div className={`${styles.empty} ${styles[size]}`}>
      {size === 'page' ? <h1 className={styles.title}>{title}</h1> : <p className={styles.title}>{title}</p>}
      {children && <div>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
