import { useTranslation } from 'react-i18next'
import { Kbd } from '../../ui/Kbd'
import styles from './KeyHints.module.css'

/** The keys that read a comparison. */
export function KeyHints({ canTake }: { canTake: boolean }) {
  const { t } = useTranslation()
  return (
    <footer className={styles.footer} aria-label={t('comparison.keys.label')}>
      <Kbd keys="N" /> {t('comparison.keys.next')}
      <Kbd keys="P" /> {t('comparison.keys.previous')}
      <Kbd keys="U" /> {t('comparison.keys.unified')}
      <Kbd keys="L" /> {t('comparison.keys.list')}
      {canTake && (
        <>
          <Kbd keys="T" /> {t('comparison.keys.take')}
        </>
      )}
      <Kbd keys={t('writing.escape')} /> {t('comparison.keys.close')}
    </footer>
  )
}
