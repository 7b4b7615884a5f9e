import { Copy } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { summarySentence } from '../../../shared/compare/summarySentence'
import type { Comparison } from '../../../shared/model/comparison'
import { Button } from '../../ui/Button'
import { Kbd } from '../../ui/Kbd'
import { showToast } from '../../ui/toast'
import styles from './ComparisonFooter.module.css'

/** The comparison in one line, to be read or sent on. */
export function ComparisonFooter({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation()
  const sentence = summarySentence(t, comparison)
  const copy = (): void => {
    navigator.clipboard.writeText(sentence).then(
      () => showToast(t('comparison.summary.copied')),
      () => showToast(t('comparison.summary.notCopied')),
    )
  }
  return (
    <footer className={styles.footer} aria-label={t('comparison.summary.label')}>
      <p className={styles.sentence}>{sentence}</p>
      <Button look="quiet" size="small" tip={t('comparison.summary.copy')} aria-label={t('comparison.summary.copy')} onPress={copy}>
        <Copy size={13} aria-hidden />
      </Button>
      <p className={styles.keys}>
        <Kbd keys="N" /> {t('comparison.keys.next')} <Kbd keys="P" /> {t('comparison.keys.previous')}
      </p>
    </footer>
  )
}
