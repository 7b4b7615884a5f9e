import { Component, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import styles from './Boundary.module.css'

interface BoundaryProps {
  children: ReactNode
}

/** Keeps a fault in one part of the window from taking the rest with it, and says so in its place. */
export class Boundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return <Crashed onRetry={() => this.setState({ failed: false })} />
  }
}

function Crashed({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation()
  return (
    <div className={styles.crashed}>
      <Notice tone="error" actions={<Button onPress={onRetry}>{t('common.retry')}</Button>}>
        {t('common.workspace.crashed')}
      </Notice>
    </div>
  )
}
