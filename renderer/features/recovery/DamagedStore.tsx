import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { AppInfo, StoreState } from '../../../shared/model/app'
import { orpc } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { Button } from '../../ui/Button'
import { dateAndTime } from '../../ui/dates'
import { Notice } from '../../ui/Notice'
import { ProgressBar } from '../../ui/ProgressBar'
import styles from './RecoveryScreen.module.css'

interface DamagedStoreProps {
  store: Extract<StoreState, { state: 'damaged' }>
  onRecovered: (info: AppInfo) => void
}

/** A way on from a damaged store: a backup, newest first, or an empty library. */
export function DamagedStore({ store, onRecovered }: DamagedStoreProps) {
  const { t, i18n } = useTranslation()
  const recover = useMutation(orpc.app.recover.mutationOptions({ onSuccess: onRecovered }))
  const size = (bytes: number): string =>
    new Intl.NumberFormat(i18n.language, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 }).format(
      bytes / 1024,
    )
  return (
    <>
      <div>
        <p>{t('recovery.damaged.text')}</p>
        <p className={styles.caption}>{t('recovery.damaged.kept')}</p>
        <p className={styles.path}>{store.keptAs}</p>
      </div>
      {recover.error && <Notice tone="error">{sentenceOf(t, recover.error)}</Notice>}
      {recover.isPending && <ProgressBar label={t('recovery.damaged.working')} />}
      <section>
        <h2 className={styles.heading}>{t('recovery.damaged.backups')}</h2>
        {store.backups.length === 0 && <p>{t('recovery.damaged.noBackups')}</p>}
        <ul className={styles.backups}>
          {store.backups
            .toSorted((a, b) => b.madeAt - a.madeAt)
            .map((backup) => {
              const when = dateAndTime(backup.madeAt, i18n.language)
              return (
                <li key={backup.name} className={styles.backup}>
                  <span>{t('recovery.damaged.backup', { when, size: size(backup.bytes) })}</span>
                  <Button
                    aria-label={t('recovery.damaged.restoreNamed', { when })}
                    isDisabled={recover.isPending}
                    onPress={() => recover.mutate({ backup: backup.name })}
                  >
                    {t('recovery.damaged.restore')}
                  </Button>
                </li>
              )
            })}
        </ul>
      </section>
      <section>
        <Button isDisabled={recover.isPending} onPress={() => recover.mutate({ backup: null })}>
          {t('recovery.damaged.startNew')}
        </Button>
        <p className={styles.caption}>{t('recovery.damaged.startNewText')}</p>
      </section>
    </>
  )
}
