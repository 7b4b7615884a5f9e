import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppInfo, StoreState } from '../../../shared/model/app'
import { Button } from '../../ui/Button'
import { DamagedStore } from './DamagedStore'
import styles from './RecoveryScreen.module.css'

export interface RecoveryScreenProps {
  store: Exclude<StoreState, { state: 'ready' }>
  onRecovered: (info: AppInfo) => void
  /** Asks the core again whether the store can be opened. */
  onRetry: () => void
}

/** Fills the window while the store cannot be used: what was found, what was kept, what can be done. */
export function RecoveryScreen({ store, onRecovered, onRetry }: RecoveryScreenProps) {
  const { t } = useTranslation()
  switch (store.state) {
    case 'damaged':
      return (
        <Screen title={t('recovery.damaged.title')} path={store.path}>
          <DamagedStore store={store} onRecovered={onRecovered} />
        </Screen>
      )
    case 'newer':
      return (
        <Screen title={t('recovery.newer.title')} path={store.path}>
          <p>{t('recovery.newer.text', { found: store.found, known: store.known })}</p>
        </Screen>
      )
    case 'unwritable':
      return (
        <Screen title={t('recovery.unwritable.title')} path={store.path}>
          <p>{t('recovery.unwritable.text', { reason: store.reason })}</p>
          <div>
            <Button look="primary" onPress={onRetry}>
              {t('common.retry')}
            </Button>
          </div>
        </Screen>
      )
  }
}

function Screen({ title, path, children }: { title: string; path: string; children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <main className={styles.screen}>
      <div className={styles.page}>
        <p className={styles.name}>{t('common.chapeau')}</p>
        <h1 className={styles.title}>{title}</h1>
        <div>
          <p className={styles.caption}>{t('recovery.file')}</p>
          <p className={styles.path}>{path}</p>
        </div>
        {children}
      </div>
    </main>
  )
}
